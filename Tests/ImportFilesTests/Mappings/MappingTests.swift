import Adoption
import ImportFiles
import People
import Testing

struct MappingTests {
    private func mapping(_ yaml: String, kind: FileKind = .usage) throws -> Mapping {
        try Mapping(yaml: yaml, file: "m.yaml", kind: kind)
    }

    private static let columns = """
        columns:
          event_id: id
          account: who
          action: what
          time: "when"
          channel: door
        constants:
          source: portal-export
          system: portal

        """

    @Test func `columns, constants, values, filters and dates make rows ours`() throws {
        let mapping = try mapping(
            Self.columns + """
                values:
                  action: {Nộp hồ sơ: submit, '': look_up}
                  channel:
                    onestop: desk
                    1: portal
                    web: ''
                rows:
                  keep: {state: [done, "1"]}
                  drop: {test: true, what: Đăng nhập}
                dates: [dd/MM/yyyy, dd/MM/yyyy HH:mm]
                """)
        let found = try usage(
            """
            id,who,what,when,door,state,test,note
            1,a,Nộp hồ sơ,01/02/2026,onestop,done,false,x
            2,a,pay,01/02/2026 10:30,1,1,,x
            3,a,pay,never,1,open,,x
            4,a,pay,never,1,done,true,x
            5,a,Đăng nhập,never,1,done,,x
            6,a,,03/02/2026,web,done,,x
            7,a,pay,04/02/2026,tivi,done,,x
            """, mapping: mapping)
        #expect(found.filtered == 3)
        #expect(found.rejected == 1)
        let allowed = ["portal", "zalo", "desk"]
        #expect(found.problems == [Found(8, "door", .badChannel("tivi", allowed: allowed))])
        #expect(found.records.map(\.record.eventID) == ["1", "2", "6"])
        #expect(found.records.map(\.record.actionCode) == ["submit", "pay", "look_up"])
        #expect(found.records.map(\.record.channel) == [.desk, .portal, nil])
        #expect(
            found.records.allSatisfy { $0.record.systemCode == "portal" && $0.record.sourceCode == "portal-export" })
    }

    @Test func `what columns does not list is not read`() throws {
        let mapping = try mapping("columns: {code: id}", kind: .units)
        let file = TextFile("id,name,kind\na,b,c\n")
        let reader = try RecordReader<UnitRecord>(path: file.path, mapping: mapping, zone: .utc)
        #expect(reader.notes == [])
        #expect(try Contents(reader).records.map(\.record) == [UnitRecord(code: "a")])
    }

    @Test func `without columns ours are read, and constants replace some`() throws {
        let mapping = try mapping("constants: {source: s, system: p, action: submit}")
        let file = TextFile("event_id,account,time,action,sorce\n1,a,2026-01-01,pay,x\n")
        let reader = try RecordReader<UsageRecord>(path: file.path, mapping: mapping, zone: .utc)
        // What a constant replaces needs no note; what nobody knows does.
        #expect(reader.notes.map(Found.init) == [Found(1, "sorce", .unknownColumn(nearest: nil))])
        #expect(try Contents(reader).records.map(\.record.actionCode) == ["submit"])
    }

    @Test func `a column that a mapping names must be there, a filter's too`() throws {
        let mapping = try mapping(Self.columns + "rows: {drop: {test: 1}}")
        let found = refusal { _ = try usage("id,whom,what,when\n", mapping: mapping) }
        #expect(
            found == [
                Found(1, "who", .missingColumn(ours: "account", nearest: "whom")),
                Found(1, "door", .missingColumn(ours: "channel", nearest: nil)),
                Found(1, "test", .missingColumn(ours: "test", nearest: nil)),
            ])
    }

    @Test func `one column may be read as several of ours`() throws {
        let mapping = try mapping("columns: {code: ten, name: ten}", kind: .units)
        let file = TextFile("ten\nẤp 1\n")
        let found = try Contents(RecordReader<UnitRecord>(path: file.path, mapping: mapping, zone: .utc))
        #expect(found.records.map(\.record) == [UnitRecord(code: "Ấp 1", name: .set("Ấp 1"))])
    }

    @Test func `filters and values work on JSON Lines, where a key may be absent`() throws {
        let mapping = try mapping(
            Self.columns + "values: {channel: {7: zalo}}\nrows: {keep: {ok: [true, '']}}\ndates: yyyyMMdd")
        let found = try usage(
            """
            {"id": 1, "who": "a", "what": "pay", "when": 20260102, "door": 7, "ok": true}
            {"id": 2, "who": "a", "what": "pay", "when": 20260102, "ok": false}
            {"id": 3, "who": "a", "what": "pay", "when": "20260102"}
            """, mapping: mapping)
        #expect(found.problems == [])
        #expect(found.filtered == 1)
        #expect(found.records.map(\.record.channel) == [.zalo, nil])
    }

    @Test func `covers speaks for the one system that the mapping names, or for those listed`() throws {
        let one = try mapping(Self.columns + "covers: {from: 2026-01-01, to: 2026-01-31}")
        let first = try #require(Day(iso: "2026-01-01"))
        let days = try #require(DayRange(first, first + 30))
        #expect(one.covers == Mapping.Covers(days: days, source: "portal-export", systems: ["portal"]))
        let two = try mapping(
            "constants: {source: s}\ncovers: {from: 2026-01-01, to: 2026-01-31, systems: [portal, desk]}")
        #expect(two.covers == Mapping.Covers(days: days, source: "s", systems: ["portal", "desk"]))
        #expect(try mapping(Self.columns).covers == nil)
        #expect(try mapping(Self.columns).covers(days) == one.covers)
        #expect(Mapping.own(.usage).covers(days) == nil)
    }

    @Test func `a mapping may be UTF-16 with a mark, as Windows' Notepad writes it`() throws {
        let file = TextFile(Packing.utf16LittleMarked.bytes("columns: {code: Mã}\r\n"))
        #expect(try Mapping.read(path: file.path, kind: .units).text == "columns: {code: Mã}\r\n")
    }

    @Test func `a mapping of another encoding is refused with the line`() {
        let file = TextFile(Array("columns:\n  code: M".utf8) + [0xE3, 0x0A])
        #expect(refusal { _ = try Mapping.read(path: file.path, kind: .units) } == [Found(2, nil, .notUnicode)])
    }
}
