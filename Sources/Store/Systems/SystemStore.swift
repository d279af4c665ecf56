public import Adoption
import People

/// The online systems and what can be done on them.
public struct SystemStore: Sendable {
    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Takes one file of systems in one transaction. An action that the file leaves out stays.
    ///
    /// Where actions count from now on, or no longer, the summary of use is made anew in the same transaction.
    ///
    /// - Parameter dryRun: says what would happen and keeps nothing.
    public func importRecords(
        _ origin: ImportOrigin, _ definitions: [Located<SystemDefinition>], dryRun: Bool = false
    ) async throws -> ImportOutcome {
        try await database.importing(.systems, origin, dryRun: dryRun) { _, connection in
            try SystemImport.run(definitions, on: connection)
        }
    }

    /// All systems by code, their actions by code.
    public func systems() async throws -> [SystemDefinition] {
        try await database.read { try Self.stored(on: $0).map(\.definition) }
    }

    static func ids(on connection: any SQLConnection) throws -> [String: ID<SystemDefinition>] {
        let rows = try connection.rows("SELECT code, id FROM online_system")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.text(0), $0.id(1)) })
    }

    struct Stored {
        let id: ID<SystemDefinition>
        let definition: SystemDefinition
    }

    static func stored(on connection: any SQLConnection) throws -> [Stored] {
        var actions: [Int64: [SystemDefinition.Action]] = [:]
        try connection.forEachRow(
            "SELECT system_id, code, name_vi, name_en, counts FROM action ORDER BY system_id, code"
        ) { row in
            let name = LocalizedText(vi: row.text(2), en: row.textIfAny(3))
            actions[row.integer(0), default: []].append(.init(code: row.text(1), name: name, counts: row.bool(4)))
        }
        return try connection.rows("SELECT id, code, name_vi, name_en FROM online_system ORDER BY code").map { row in
            let name = LocalizedText(vi: row.text(2), en: row.textIfAny(3))
            return Stored(
                id: row.id(0),
                definition: SystemDefinition(code: row.text(1), name: name, actions: actions[row.integer(0)] ?? []))
        }
    }
}
