import Adoption
import People

/// Writes the systems of a file.
enum SystemImport {
    static func run(_ rows: [Located<SystemDefinition>], on connection: any SQLConnection) throws -> ImportOutcome {
        var outcome = ImportOutcome()
        let stored = try SystemStore.stored(on: connection)
        let known = Dictionary(uniqueKeysWithValues: stored.map { ($0.definition.code, $0) })
        var lines: [String: Int] = [:]
        for row in rows {
            if let line = lines[row.record.code] {
                let problem = RowProblem.contradictsLine(line: line, column: "code")
                outcome.problems.append(Located(line: row.line, record: problem))
                continue
            }
            lines[row.record.code] = row.line
            try take(row, known: known[row.record.code], &outcome, on: connection)
        }
        return outcome
    }

    private static func take(
        _ row: Located<SystemDefinition>, known: SystemStore.Stored?, _ outcome: inout ImportOutcome,
        on connection: any SQLConnection
    ) throws {
        let definition = row.record
        let before = known?.definition
        let actions = Dictionary(uniqueKeysWithValues: (before?.actions ?? []).map { ($0.code, $0) })
        var fields = nameChanges("name", before?.name, definition.name)
        for action in definition.actions { fields += changes(action, since: actions[action.code]) }
        guard let known else {
            try insert(definition, on: connection)
            let change = RecordChange(line: row.line, kind: .created, key: definition.code, fields: fields)
            return outcome.countCreated(change)
        }
        guard !fields.isEmpty else {
            outcome.left += 1
            return
        }
        try update(known, to: definition, on: connection)
        outcome.countChanged(RecordChange(line: row.line, kind: .changed, key: definition.code, fields: fields))
    }

    private static func insert(_ definition: SystemDefinition, on connection: any SQLConnection) throws {
        let name = definition.name
        let inserted = try connection.row(
            """
            INSERT INTO online_system (code, name_vi, name_en) VALUES (\(definition.code), \(name.vi), \(name.en.sqlValue))
            RETURNING id
            """)
        guard let id = inserted?.integer(0) else { throw StoreError.failed(detail: "an insert returned no id") }
        try save(definition.actions, of: ID(id), on: connection)
    }

    private static func update(
        _ known: SystemStore.Stored, to definition: SystemDefinition, on connection: any SQLConnection
    ) throws {
        let name = definition.name
        try connection.execute(
            """
            UPDATE online_system SET name_vi = \(name.vi), name_en = COALESCE(\(name.en.sqlValue), name_en) WHERE id = \(known.id)
            """)
        try save(definition.actions, of: known.id, on: connection)
        let counted = Dictionary(uniqueKeysWithValues: known.definition.actions.map { ($0.code, $0.counts) })
        // An action that is new has no events yet.
        if definition.actions.contains(where: { counted[$0.code] != nil && counted[$0.code] != $0.counts }) {
            try UseDays.rebuild(system: known.id, on: connection)
        }
    }

    private static func save(
        _ actions: [SystemDefinition.Action], of system: ID<SystemDefinition>, on connection: any SQLConnection
    ) throws {
        for action in actions {
            try connection.execute(
                """
                INSERT INTO action (system_id, code, name_vi, name_en, counts)
                VALUES (\(system), \(action.code), \(action.name.vi), \(action.name.en.sqlValue), \(action.counts))
                ON CONFLICT (system_id, code) DO UPDATE
                SET name_vi = excluded.name_vi, name_en = COALESCE(excluded.name_en, action.name_en),
                    counts = excluded.counts
                """)
        }
    }

    private static func changes(
        _ action: SystemDefinition.Action, since before: SystemDefinition.Action?
    ) -> [FieldChange] {
        let field = "actions.\(action.code)"
        let counts = FieldChange(unless: "\(field).counts", before.map { "\($0.counts)" }, "\(action.counts)")
        return nameChanges("\(field).name", before?.name, action.name) + [counts].compactMap(\.self)
    }

    /// A file that gives no English name leaves the one that is there.
    private static func nameChanges(_ field: String, _ before: LocalizedText?, _ after: LocalizedText) -> [FieldChange]
    {
        [
            FieldChange(unless: "\(field).vi", before?.vi, after.vi),
            FieldChange(unless: "\(field).en", before?.en, after.en ?? before?.en),
        ].compactMap(\.self)
    }
}
