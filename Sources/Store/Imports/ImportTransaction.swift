import Adoption
import People

extension SQLDatabase {
    /// One file in one transaction, or in a dry run in one that keeps nothing.
    func importing(
        _ kind: ImportKind, _ origin: ImportOrigin, dryRun: Bool,
        _ body: @escaping @Sendable (ID<ImportRun>, any SQLConnection) throws -> ImportOutcome
    ) async throws -> ImportOutcome {
        let whole: @Sendable (any SQLConnection) throws -> ImportOutcome = { connection in
            try connection.importing(kind, origin) { try body($0, connection) }
        }
        return dryRun ? try await rehearse(whole) : try await write(whole)
    }
}

extension SQLConnection {
    /// One file within the transaction that this connection is in.
    func importing(
        _ kind: ImportKind, _ origin: ImportOrigin, _ body: (ID<ImportRun>) throws -> ImportOutcome
    ) throws -> ImportOutcome {
        try holdRecords()
        let run = try ImportLog.begin(kind, origin, on: self)
        var outcome = try body(run)
        outcome.problems.sort { $0.line < $1.line }
        let unread = origin.unread()
        try ImportLog.finish(
            run, at: origin.now(), rowsTaken: outcome.taken, rowsRejected: unread.count + outcome.problems.count,
            on: self)
        let found = unread.problems + outcome.problems.prefix(ImportProblem.kept).compactMap(origin.words)
        try ImportProblems.keep(found.inOrder, of: run, on: self)
        if outcome.created + outcome.changed > 0 { try bumpDataVersion() }
        return outcome
    }
}

extension [ImportProblem] {
    /// In the order of the file; what is wrong with one line stays as it is.
    var inOrder: [ImportProblem] {
        indices.sorted { (self[$0].line ?? 0, $0) < (self[$1].line ?? 0, $1) }.map { self[$0] }
    }
}
