import Adoption
import People

/// Writes the rows of a units file.
enum UnitImport {
    static func run(_ rows: [Located<UnitRecord>], on connection: any SQLConnection) throws -> ImportOutcome {
        let stored = try UnitStore.units(on: connection)
        let codes = Dictionary(uniqueKeysWithValues: stored.map { ($0.id, $0.code) })
        var units = Dictionary(
            uniqueKeysWithValues: stored.map {
                ($0.code, UnitPlan.Values(name: $0.name, kind: $0.kind, parent: $0.parent.flatMap { codes[$0] }))
            })
        let known = units
        let plan = UnitPlan(rows, known: known)
        var outcome = ImportOutcome()
        outcome.problems = plan.problems
        for row in plan.rows { count(row, in: &units, &outcome) }
        try write(
            units, instead: known, ids: Dictionary(uniqueKeysWithValues: stored.map { ($0.code, $0.id) }),
            on: connection)
        return outcome
    }

    private static func count(
        _ row: UnitPlan.Row, in units: inout [String: UnitPlan.Values], _ outcome: inout ImportOutcome
    ) {
        let before = units[row.record.code]
        var after = before ?? UnitPlan.Values()
        UnitPlan.apply(row.record, to: &after)
        units[row.record.code] = after
        if before == after {
            outcome.left += 1
            return
        }
        let change = RecordChange(
            line: row.line, kind: before == nil ? .created : .changed, key: row.record.code,
            fields: [
                FieldChange(unless: "parent_code", before?.parent, after.parent),
                FieldChange(unless: "name", before?.name, after.name),
                FieldChange(unless: "kind", before?.kind, after.kind),
            ].compactMap(\.self))
        if before == nil { outcome.countCreated(change) } else { outcome.countChanged(change) }
    }

    private static func write(
        _ units: [String: UnitPlan.Values], instead known: [String: UnitPlan.Values], ids: [String: ID<Unit>],
        on connection: any SQLConnection
    ) throws {
        let new = units.keys.filter { known[$0] == nil }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        try connection.load(
            "unit", columns: ["code", "name", "kind"],
            rows: new.lazy.map { [.text($0), .text(units[$0]?.name ?? ""), .text(units[$0]?.kind ?? "")] })
        var ids = ids
        if !new.isEmpty {
            for row in try connection.rows("SELECT id, code FROM unit") { ids[row.text(1)] = row.id(0) }
        }
        var updates = PendingUpdates("unit", [.integer("parent_id"), .text("name"), .text("kind")])
        for (code, values) in units where values != known[code] && (known[code] != nil || values.parent != nil) {
            guard let id = ids[code] else { continue }
            let parent = values.parent.flatMap { ids[$0] }
            updates.set(id.rawValue, [parent.sqlValue, .text(values.name), .text(values.kind)])
        }
        try updates.flush(on: connection)
    }
}

extension FieldChange {
    /// Nothing where both are the same; an empty text counts as nothing.
    init?(unless field: String, _ before: String?, _ after: String?) {
        let (old, new) = (before == "" ? nil : before, after == "" ? nil : after)
        if old == new { return nil }
        self.init(field: field, before: old, after: new)
    }
}
