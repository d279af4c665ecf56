import Adoption
import People

/// The training system's own place among the systems.
enum TrainingSystemStore {
    /// Makes the training system known where it is not yet; what an office has written about it stays.
    @discardableResult
    static func ensure(on connection: any SQLConnection) throws -> ID<SystemDefinition> {
        let definition = TrainingSystem.definition
        if let row = try connection.row("SELECT id FROM online_system WHERE code = \(definition.code)") {
            return row.id(0)
        }
        let inserted = try connection.row(
            """
            INSERT INTO online_system (code, name_vi, name_en)
            VALUES (\(definition.code), \(definition.name.vi), \(definition.name.en)) RETURNING id
            """)
        guard let inserted else { throw StoreError.failed(detail: "an insert returned no id") }
        let id: ID<SystemDefinition> = inserted.id(0)
        for action in definition.actions {
            try connection.execute(
                """
                INSERT INTO action (system_id, code, name_vi, name_en, counts)
                VALUES (\(id), \(action.code), \(action.name.vi), \(action.name.en), \(action.counts ? 1 : 0))
                """)
        }
        try connection.bumpDataVersion()
        return id
    }
}
