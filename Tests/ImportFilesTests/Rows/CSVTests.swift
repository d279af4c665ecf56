import Adoption
import ImportFiles
import People
import Testing

struct CSVTests {
    private static let rows = ["a,Một", "b,\"Hai, hai\"", "c,Ba"]

    private func codes(_ found: Contents<UnitRecord>) -> [String] { found.records.map(\.record.code) }

    @Test(arguments: ["\n", "\r\n", "\r"], ["", "\n", "\n\n"])
    func `every line break is understood, at the end too`(lineBreak: String, ending: String) throws {
        let text = (["code,name"] + Self.rows).joined(separator: "\n") + ending
        let found = try units(text.replacing("\n", with: lineBreak))
        #expect(found.problems == [])
        #expect(codes(found) == ["a", "b", "c"])
        #expect(found.records.map(\.line) == [2, 3, 4])
        #expect(found.records[1].record.name == .set("Hai, hai"))
    }

    @Test(arguments: [",", ";", "\t"])
    func `the header tells the delimiter`(delimiter: String) throws {
        let found = try units("code\(delimiter)name\(delimiter)kind\na\(delimiter)b\(delimiter)\"x\(delimiter)y\"\n")
        #expect(found.problems == [])
        #expect(found.records.first?.record == UnitRecord(code: "a", name: .set("b"), kind: .set("x\(delimiter)y")))
    }

    @Test func `a spreadsheet may declare the delimiter`() throws {
        let found = try units("sep=;\r\ncode;name\r\na;b\r\n")
        #expect(found.records == [Located(line: 3, record: UnitRecord(code: "a", name: .set("b")))])
    }

    @Test func `line breaks within quotes belong to the cell and are counted`() throws {
        let found = try units("code,name\na,\"one\ntwo\r\nthree\"\nb,x\n")
        #expect(found.records.map(\.line) == [2, 5])
        #expect(found.records[0].record.name == .set("one\ntwo\r\nthree"))
    }

    @Test func `blank lines and rows of empty cells are passed over`() throws {
        let found = try units("\n\ncode,name\n\na,b\n,\n  \n\" \",\" x\"\n\nc,d\n\n")
        #expect(found.problems == [Found(8, "code", .valueMissing)])
        #expect(found.records.map(\.line) == [5, 10])
    }

    @Test func `ragged rows are named one by one and the others go in`() throws {
        let found = try units("code,name\na,b\nc\nd,e,f\ng,h\n\"i\nj\",k,l\nm,n\n")
        #expect(
            found.problems == [
                Found(3, nil, .tooFewCells(found: 1, expected: 2)),
                Found(4, nil, .tooManyCells(found: 3, expected: 2)),
                Found(6, nil, .tooManyCells(found: 3, expected: 2)),
            ])
        #expect(found.records.map(\.line) == [2, 5, 8])
        #expect(found.rejected == 3)
        #expect(found.ending == .complete)
    }

    @Test func `text after a closing quote spoils only its row`() throws {
        let found = try units("code,name\na,\"b\"c\nd,\"e\" ,f\ng,\"h\"\n")
        #expect(found.problems == [Found(2, "name", .textAfterQuote), Found(3, "name", .textAfterQuote)])
        #expect(codes(found) == ["g"])
    }

    @Test func `quotes within a cell that does not begin with one are text`() throws {
        let found = try units("code,name\na,màn hình 24\"\nb,\"\"\"x\"\"\"\nc,\"\"\n")
        #expect(found.problems == [])
        #expect(found.records.map(\.record.name) == [.set("màn hình 24\""), .set("\"x\""), .keep])
    }

    @Test func `an unclosed quote is named with the line where it opened, and the rows before are kept`() throws {
        let found = try units("code,name\na,b\nc,\"d\ne,f\ng,h\n")
        #expect(found.problems == [Found(3, nil, .unclosedQuote)])
        #expect(found.ending == .cutShort)
        #expect(codes(found) == ["a"])
    }

    @Test func `the line of an unclosed quote is its own, not that of the row`() throws {
        let found = try units("code,name\n\"a\nb\",\"d\ne,f\n")
        #expect(found.problems == [Found(3, nil, .unclosedQuote)])
    }

    @Test func `an unclosed quote in the header refuses the file`() {
        #expect(refusal { _ = try units("code,\"name\na,b\n") } == [Found(1, nil, .unclosedQuote)])
    }

    @Test func `a zero byte spoils only its row`() throws {
        let found = try units("code,name\na,b\0\nc\0,\"d\0\"\ne,f\n")
        #expect(found.problems == [Found(2, nil, .nulByte), Found(3, nil, .nulByte)])
        #expect(codes(found) == ["e"])
    }

    @Test(arguments: [10_000_000, (1 << 20) + 1, 3 << 20], [false, true])
    func `a line that is too long is left out and the file goes on`(length: Int, isQuoted: Bool) throws {
        let cell = String(repeating: "x", count: length)
        let long = isQuoted ? "\"\(cell)\ny\"" : cell
        let found = try units("code,name\na,b\nc,\(long)\nd,e\n")
        #expect(found.problems == [Found(3, nil, .recordTooLong(limit: 1 << 20))])
        #expect(found.records.map(\.line) == [2, isQuoted ? 5 : 4])
        #expect(found.rejected == 1)
        #expect(found.ending == .complete)
    }

    @Test func `a quote that stays open for megabytes is named with its line`() throws {
        let found = try units("code,name\na,b\nc,\"d\n" + String(repeating: "e,f\n", count: 600_000))
        #expect(found.problems == [Found(3, nil, .unclosedQuote)])
        #expect(codes(found) == ["a"])
    }

    @Test func `a cell may be as long as words may be and no longer`() throws {
        let text = String(repeating: "ư", count: 5000)
        let found = try units("code,name\na,\(text)\nb,\(text)x\n\(text.prefix(501)),c\n")
        #expect(
            found.problems == [
                Found(3, "name", .valueTooLong(bytes: 10_001, limit: 10_000)),
                Found(4, "code", .valueTooLong(bytes: 1002, limit: 1000)),
            ])
        #expect(codes(found) == ["a"])
    }
}
