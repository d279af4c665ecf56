public import Adoption
public import People

/// Coverage as files of its own: what was declared with usage files, taken out and in again.
public struct CoverageStore: Sendable {
    let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Takes one file of declared coverage in one transaction. A period that is declared already is left as it is.
    ///
    /// - Parameters:
    ///   - today: later days cannot have been delivered.
    ///   - dryRun: says what would happen and keeps nothing.
    public func importRecords(
        _ origin: ImportOrigin, today: Day, dryRun: Bool = false, batches: @escaping RecordBatches<CoverageEntry>
    ) async throws -> ImportOutcome {
        try await database.importing(.coverage, origin, dryRun: dryRun) { run, connection in
            try Self.take(batches, today: today, run, on: connection)
        }
    }

    static func take(
        _ batches: () throws -> [Located<CoverageEntry>]?, today: Day, _ run: ID<ImportRun>,
        on connection: any SQLConnection
    ) throws -> ImportOutcome {
        let systems = try SystemStore.ids(on: connection)
        var outcome = ImportOutcome()
        while let batch = try batches() {
            for row in batch {
                do {
                    try Self.take(row, systems, today, run, &outcome, on: connection)
                } catch let problem as RowProblem {
                    outcome.problems.append(Located(line: row.line, record: problem))
                }
            }
        }
        return outcome
    }

    /// Hands out every period as it was declared, in order of system, source and days.
    public func export(_ body: @escaping @Sendable (CoverageEntry) throws -> Void) async throws {
        try await database.read { try CoverageDeclaration.forEach(on: $0, body) }
    }

    private static func take(
        _ row: Located<CoverageEntry>, _ systems: [String: ID<SystemDefinition>], _ today: Day,
        _ run: ID<ImportRun>, _ outcome: inout ImportOutcome, on connection: any SQLConnection
    ) throws {
        let entry = row.record
        guard let system = systems[entry.systemCode] else { throw RowProblem.unknownSystem(code: entry.systemCode) }
        if entry.days.last > today { throw RowProblem.coverageInFuture(last: entry.days.last, today: today) }
        guard try CoverageDeclaration.write(entry, system: system, import: run, on: connection) else {
            outcome.left += 1
            return
        }
        outcome.countCreated(
            RecordChange(
                line: row.line, kind: .created, key: "\(entry.systemCode)/\(entry.sourceCode)",
                fields: [
                    FieldChange(field: "from", before: nil, after: entry.days.first.iso),
                    FieldChange(field: "to", before: nil, after: entry.days.last.iso),
                ]))
    }
}
