import API
import ImportFiles
import Testing

@testable import Reports

struct CSVTests {
    @Test(arguments: [
        ("Xã Mẫu", "Xã Mẫu"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("a\r\nb", "\"a\r\nb\""),
        ("=1+1", "'=1+1"), ("+84", "'+84"), ("-", "'-"), ("@x", "'@x"), ("\tx", "\"'\tx\""), ("＝1", "'＝1"),
        ("\r\nx", "\"'\r\nx\""), ("", ""), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("1-2", "1-2"), ("a;b", "\"a;b\""),
        ("'", "''"), ("'=1", "''=1"),
    ])
    func `a cell is quoted where it must be and cannot become a formula`(text: String, cell: String) {
        #expect(Array(CSVText.cell(text).utf8) == Array(cell.utf8))
    }

    @Test func `a cell read by the rule of the reference gives the very text again`() {
        var random = SystemRandomNumberGenerator()
        let pieces = ["=", "+", "'", "-", "a", "@", "ế", "1", "＝", " "]
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement() ?? "" }.joined()
            let cell = CSVText.cell(text)
            #expect((cell.hasPrefix("'") ? String(cell.dropFirst()) : cell) == text)
            #expect(!FormulaText.begins(cell))
        }
    }

    @Test func `rows end in CR LF after a byte order mark`() {
        var csv = CSVText()
        csv.add(["a", "b"])
        #expect(Array(csv.text.utf8) == [0xEF, 0xBB, 0xBF] + Array("a,b\r\n".utf8))
    }

    @Test func `JSON escapes what it must and nothing else`() throws {
        let text = try OrderedJSON.text(["ế \" \\ / \n \u{1} \u{7F} 😀"])
        #expect(text == "[\n  \"ế \\\" \\\\ / \\n \\u0001 \\u007f 😀\"\n]")
        #expect(throws: EncodingError.self) { try OrderedJSON.text([Double.infinity]) }
    }
}
