import Testing

struct SwiftTextTests {
    @Test func `comments and the insides of strings are not code`() {
        let swift = SwiftText("let a = \"x // y\" // note\n/* one /* two */ */let b = #\"say \"hi\"\"#\n")
        #expect(swift.code == "let a = \"\" \nlet b = \"\"\n")
        #expect(swift.literals == [.init(line: 1, text: "x // y"), .init(line: 2, text: "say \"hi\"")])
    }

    @Test func `code inside an interpolation is code, strings in it are strings`() {
        let swift = SwiftText(#"let a = "n \(list.map { "<\($0)>" }.joined(separator: ",")) m""#)
        #expect(swift.code == #"let a = " list.map { " $0" }.joined(separator: "")""#)
        #expect(swift.literals.map(\.text) == ["<…>", ",", "n … m"])
    }

    @Test func `lines stay where they are across long strings and comments`() {
        let swift = SwiftText("/*\n\n*/\nlet a = \"\"\"\n    one\n    \"\"\"\nimport X\n")
        #expect(swift.lines.first { $0.text.contains("import") }?.number == 7)
    }

    @Test func `an unfinished string or comment does not run past the end`() {
        #expect(SwiftText("let a = \"open").literals.count == 1)
        #expect(SwiftText("/* open").code == "")
        #expect(SwiftText("let a = \"open \\(").literals.count == 1)
    }
}
