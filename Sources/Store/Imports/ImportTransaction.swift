import Adoption
import People

extension SQLDatabase {
    /// One file in one transaction, or in a dry run in one that keeps nothing.
    func importing(
        _ kind: ImportKind, _ origin: ImportOrigin, dryRun: Bool,
        _ body: @escaping @Sendable (ID<ImportRun>, any SQLConnection) throws -> ImportOutcome
    ) async throws -> ImportOutcome {
        let whole: @Sendable (any SQLConnection) throws -> ImportOutcome = { connection in
            try connection.holdRecords()
            let run = try ImportLog.begin(kind, origin, on: connection)
            var outcome = try body(run, connection)
            outcome.problems.sort { $0.line < $1.line }
            try ImportLog.finish(
                run, at: origin.now(), rowsTaken: outcome.taken, rowsRejected: outcome.problems.count,
                on: connection)
            if outcome.created + outcome.changed > 0 { try connection.bumpDataVersion() }
            return outcome
        }
        return dryRun ? try await rehearse(whole) : try await write(whole)
    }
}
