public import Adoption
import People

/// The people as they are stored.
public struct PersonStore: Sendable {
    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Takes one file of people in one transaction.
    ///
    /// - Parameter dryRun: says what would happen and keeps nothing.
    public func importRecords(
        _ origin: ImportOrigin, dryRun: Bool = false, batches: @escaping RecordBatches<PersonRecord>
    ) async throws -> ImportOutcome {
        try await database.importing(.people, origin, dryRun: dryRun) { _, connection in
            try Self.take(batches, on: connection)
        }
    }

    static func take(
        _ batches: () throws -> [Located<PersonRecord>]?, on connection: any SQLConnection
    ) throws -> ImportOutcome {
        var file = try PersonImport(on: connection)
        while let batch = try batches() { try file.take(batch, on: connection) }
        return try file.finish(on: connection)
    }

    /// Hands out all people as a file of ours would hold them, in order of their codes.
    public func export(_ body: @escaping @Sendable (PersonRecord) throws -> Void) async throws {
        try await database.read { connection in
            try connection.forEachRow(
                """
                SELECT person.code, person.name, unit.code
                FROM person LEFT JOIN unit ON unit.id = person.unit_id ORDER BY person.code
                """
            ) { row in
                try body(
                    PersonRecord(code: row.text(0), name: .stored(row.text(1)), unitCode: .stored(row.textIfAny(2))))
            }
        }
    }
}
