import Adoption
import ImportFiles
import People
import Testing

struct HeaderTests {
    private func notes(_ text: String) throws -> [Found] {
        let file = TextFile(text)
        return try RecordReader<AccountRecord>(path: file.path, zone: .utc).notes.map(Found.init)
    }

    @Test func `columns that every row needs must be there, with the nearest that is`() {
        let found = refusal { _ = try accounts("sytem,Name,person\nx,y,z\n") }
        #expect(
            found == [
                Found(1, "system", .missingColumn(ours: "system", nearest: "sytem")),
                Found(1, "name", .missingColumn(ours: "name", nearest: "Name")),
            ])
    }

    @Test func `the header stands where the first line with text is`() {
        let found = refusal { _ = try accounts("\n\nname\ny\n") }
        #expect(found == [Found(3, "system", .missingColumn(ours: "system", nearest: nil))])
    }

    @Test func `a column that is read may not be there twice`() {
        let found = refusal { _ = try accounts("system,name,unit,name\n") }
        #expect(found == [Found(1, "name", .repeatedColumn(first: 2, second: 4))])
    }

    @Test func `a column that nobody knows is noted and the rows go in`() throws {
        let text = "system,name,revoked,,,note\ns,a,2026-01-01,,,x\n"
        #expect(
            try notes(text) == [
                Found(1, "revoked", .unknownColumn(nearest: nil)), Found(1, "note", .unknownColumn(nearest: nil)),
            ])
        #expect(try accounts(text).records.count == 1)
    }

    @Test func `a slip in a column's name is recognised`() throws {
        #expect(try notes("system,name,isued_on\n") == [Found(1, "isued_on", .unknownColumn(nearest: "issued_on"))])
    }

    @Test func `names in the header are trimmed and composed`() throws {
        let mapping = try Mapping(yaml: "columns: {code: Mã đơn vị}", file: "m", kind: .units)
        let file = TextFile(" Ma\u{303} \u{111}\u{1A1}n vi\u{323} \u{A0},x\na,b\n")
        let reader = try RecordReader<UnitRecord>(path: file.path, mapping: mapping, zone: .utc)
        #expect(try Contents(reader).records.map(\.record.code) == ["a"])
    }

    @Test func `a header alone is a file without rows`() throws {
        let found = try units("code,name\n")
        #expect(found.records.isEmpty)
        #expect(found.ending == .complete)
    }
}
