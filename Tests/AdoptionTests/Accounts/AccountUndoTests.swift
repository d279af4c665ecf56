import Adoption
import People
import Testing

struct `Taking back a change` {
    private static func change(
        _ id: Int64, _ kind: AccountChange.Kind = .edit, _ fields: [FieldChange] = [], added: [String] = [],
        removed: [String] = [], undoes: Int64? = nil
    ) -> AccountChange {
        AccountChange(
            id: ID(id * 10), kind: kind, at: Instant(milliseconds: id), by: "an", fields: fields, addedAliases: added,
            removedAliases: removed, place: nil, undoes: undoes.map { ID($0 * 10) })
    }

    private static func unit(_ before: String, _ after: String) -> [FieldChange] {
        [FieldChange(field: "unit", before: before, after: after)]
    }

    private static func values(_ fill: (inout AccountValues) -> Void = { _ in }) -> AccountValues {
        var values = AccountValues(systemCode: "cong", name: "a", personCode: "P", unitCode: "C")
        fill(&values)
        return values
    }

    private static let day = Day(iso: "2026-02-01")!  // a date of the calendar

    /// A move from A to B, one on to C, and a new issuer.
    private static let moves = [
        change(1, .move, unit("A", "B")), change(2, .move, unit("B", "C")),
        change(3, .edit, [FieldChange(field: "issuer", before: nil, after: "Sở")]),
    ]

    @Test func `is of the latest one, or of a chosen one whose values still stand`() throws {
        let now = Self.values { $0.issuer = "Sở" }
        let latest = try AccountUndo(of: Self.moves, values: now, aliases: [])
        #expect(latest.number == 3)
        #expect(latest.values == Self.values())
        let chosen = try AccountUndo(2, of: Self.moves, values: now, aliases: [])
        #expect(chosen.values?.unitCode == "B")
        #expect(chosen.values?.issuer == "Sở")
    }

    @Test(arguments: [
        (1, UndoObstacle.changedSince(field: .unit, now: "C", by: 2)), (0, .noSuchChange(count: 3)),
        (4, .noSuchChange(count: 3)),
    ])
    func `is refused where the values no longer stand, or there is no such change`(
        number: Int, obstacle: UndoObstacle
    ) {
        #expect(throws: AccountRefusal.cannotUndo(change: number, obstacle)) {
            try AccountUndo(number, of: Self.moves, values: Self.values { $0.issuer = "Sở" }, aliases: [])
        }
    }

    @Test func `goes on to earlier ones once later ones are taken back`() throws {
        let changes = Self.moves + [Self.change(4, .undo, Self.unit("C", "B"), undoes: 2)]
        let now = Self.values {
            $0.unitCode = "B"
            $0.issuer = "Sở"
        }
        #expect(try AccountUndo(1, of: changes, values: now, aliases: []).values?.unitCode == "A")
        #expect(throws: AccountRefusal.cannotUndo(change: 2, .undoneAlready(by: 4))) {
            try AccountUndo(2, of: changes, values: now, aliases: [])
        }
        #expect(throws: AccountRefusal.cannotUndo(change: 4, .isUndo(of: 2))) {
            try AccountUndo(4, of: changes, values: now, aliases: [])
        }
    }

    @Test func `of an issue comes after all others, and leaves no account`() throws {
        let issue = Self.change(1, .issue, Self.unit("", "C"))
        let alias = Self.change(2, .alias, added: ["x"])
        #expect(throws: AccountRefusal.cannotUndo(change: 1, .laterChange(2))) {
            try AccountUndo(1, of: [issue, alias], values: Self.values(), aliases: ["x"])
        }
        #expect(try AccountUndo(of: [issue], values: Self.values(), aliases: []).values == nil)
    }

    @Test func `is refused where an alias that it gave was taken away since`() {
        let changes = [Self.change(1, .alias, added: ["x"]), Self.change(2, .removeAlias, removed: ["x"])]
        #expect(throws: AccountRefusal.cannotUndo(change: 1, .aliasGone("x"))) {
            try AccountUndo(1, of: changes, values: Self.values(), aliases: [])
        }
    }

    @Test func `is refused where the account would break a rule`() {
        let changes = [
            Self.change(1, .edit, [FieldChange(field: "issued_on", before: "2026-03-01", after: "2026-01-01")]),
            Self.change(2, .revoke, [FieldChange(field: "revoked_on", before: nil, after: Self.day.iso)]),
        ]
        let now = Self.values {
            $0.issued = Day(iso: "2026-01-01")
            $0.revoked = Self.day
        }
        let rule = RowProblem.revokedBeforeIssued(issued: Self.day + 28, revoked: Self.day)
        #expect(throws: AccountRefusal.cannotUndo(change: 1, .rule(rule))) {
            try AccountUndo(1, of: changes, values: now, aliases: [])
        }
    }

    @Test func `is refused where nothing is left`() {
        #expect(throws: AccountRefusal.nothingToUndo) { try AccountUndo(of: [], values: Self.values(), aliases: []) }
    }
}
