import Testing

struct MarkdownDocumentTests {
    @Test func `fences, links and sections are told apart`() {
        let document = MarkdownDocument(
            path: "a.md",
            text: """
                # One
                A [link](b.md#two), `[not one](c.md)`.
                ```sh
                # no heading
                [no](link.md)
                ```
                ## Two & three
                text
                # Four
                """)
        #expect(document.fences == [.init(line: 4, language: "sh", lines: ["# no heading", "[no](link.md)"])])
        #expect(document.links == [.init(line: 2, target: "b.md#two")])
        #expect(document.sections.map(\.heading) == ["One", "Two & three", "Four"])
        #expect(document.sections[0].lines.last == "text")
        #expect(document.anchors == ["one", "two--three", "four"])
    }

    @Test(arguments: [
        ("a 'b c' d", [["a", "b c", "d"]]), ("$ a | b # c", [["a"], ["b"]]), ("a > out 2>/dev/null", [["a"]]),
        ("# a", []), ("a \\\n  b", [["a", "b"]]), ("a \"\" b", [["a", "", "b"]]),
    ])
    func `shell is cut into commands and words`(text: String, words: [[String]]) {
        let document = MarkdownDocument(path: "a.md", text: "```sh\n\(text)\n```\n")
        #expect(document.fences.flatMap(ShellLine.all(in:)).map(\.words) == words)
    }
}
