import Adoption
import ImportFiles
import People
import Testing

struct MappingMistakeTests {
    private static let keys = ["kind", "columns", "constants", "values", "rows", "dates", "covers"]

    private func mistakes(_ yaml: String, kind: FileKind = .usage) -> [Found] {
        refusal { _ = try Mapping(yaml: yaml, file: "m.yaml", kind: kind) }
    }

    @Test func `all mistakes come at once, each with its line`() {
        let found = mistakes(
            """
            kind: accounts
            colums: {}
            columns:
              event_id: id
              acount: who
              action: [a, b]
              time:
            constants:
              event_id: 7
              source: s
            values:
              action: pay
              channel: {onestop: dek}
              assisted: {x: 1}
            rows:
              kep: {a: b}
              drop: {a: {b: c}}
            dates: [dd/MM/yyyy, dd/MM, 'dd/MM/yyyy hh:mm', "'"]
            covers: {from: 01/02/2026, too: 2026-01-01}
            """)
        #expect(
            found == [
                Found(1, "kind", .mapping(.otherKind(found: "accounts", expected: .usage))),
                Found(2, "colums", .yaml(.unknownKey("colums", nearest: "columns", allowed: Self.keys))),
                Found(5, "columns.acount", .mapping(.unknownColumn("acount", nearest: "account", kind: .usage))),
                Found(6, "columns.action", .yaml(.expected(.text))),
                Found(7, "columns.time", .yaml(.emptyText)),
                Found(8, "constants.event_id", .mapping(.columnAndConstant("event_id"))),
                Found(11, "values.action", .mapping(.valuesOfUnreadColumn("action"))),
                Found(11, "values.channel", .mapping(.valuesOfUnreadColumn("channel"))),
                Found(11, "values.assisted", .mapping(.valuesOfUnreadColumn("assisted"))),
                Found(12, "values.action", .yaml(.expected(.keys))),
                Found(
                    13, "values.channel.onestop",
                    .mapping(.impossibleValue("dek", allowed: ["portal", "zalo", "desk"]))),
                Found(16, "rows.kep", .yaml(.unknownKey("kep", nearest: "keep", allowed: ["keep", "drop"]))),
                Found(17, "rows.drop.a", .yaml(.expected(.textOrList))),
                Found(18, "dates", .mapping(.incompleteDatePattern("dd/MM"))),
                Found(18, "dates", .mapping(.badDatePattern("dd/MM/yyyy hh:mm", position: 12))),
                Found(18, "dates", .mapping(.badDatePattern("'", position: 1))),
                Found(19, "covers.too", .yaml(.unknownKey("too", nearest: "to", allowed: ["from", "to", "systems"]))),
                Found(19, "covers.from", .yaml(.expected(.day))),
                Found(19, "covers", .yaml(.missingKey("to"))),
                Found(19, "covers", .mapping(.coversWithoutSystem)),
            ])
    }

    @Test(arguments: [
        ("columns: {a: b", 1), ("columns:\n\tcode: x", 2), ("a: b\nc", 2), ("- a\n- b", 1), ("", 1), ("text", 1),
    ])
    func `what is no mapping at all is refused with its line`(yaml: String, line: Int) {
        let found = mistakes(yaml)
        #expect(found.count == 1)
        #expect((found.first?.line ?? 0) >= line)
        guard case .yaml? = found.first?.problem else {
            Issue.record("\(found)")
            return
        }
    }

    @Test func `a key that occurs twice is refused`() {
        #expect(
            mistakes("constants: {source: a}\nconstants: {system: b}").map(\.problem) == [
                .yaml(.repeatedKey("constants"))
            ])
    }

    @Test func `columns that every row needs are asked for`() {
        #expect(
            mistakes("columns: {code: x, name: y}\n", kind: .people) == []
                && mistakes("columns: {name: y}\n", kind: .people) == [
                    Found(1, "columns.code", .mapping(.requiredColumnMissing("code", kind: .people)))
                ])
    }

    @Test func `covers is for usage, in its order, by a source that is named`() {
        let covers = "covers: {from: 2026-02-01, to: 2026-01-01, systems: x}"
        #expect(
            mistakes(covers) == [
                Found(1, "covers", .mapping(.coversEndBeforeStart(first: "2026-02-01", last: "2026-01-01"))),
                Found(1, "covers", .mapping(.coversWithoutSource)),
            ])
        #expect(
            mistakes(covers, kind: .accounts) == [Found(1, "covers", .mapping(.coversWithoutUsage(kind: .accounts)))])
    }
}
