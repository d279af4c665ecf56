public import Adoption
public import People

/// Takes usage files in chunks. Each chunk is one transaction with its facts, its summary and its place in the file.
public struct UsageImport: Sendable {
    private let database: any SQLDatabase
    private let words: ProblemWords

    /// - Parameter words: those in which refused rows are kept.
    public init(database: any SQLDatabase, words: @escaping ProblemWords = { _ in nil }) {
        self.database = database
        self.words = words
    }

    /// Begins a file, or goes on with the same file where it was stopped.
    public func begin(_ origin: ImportOrigin) async throws -> ImportRun {
        try await database.write { try Self.begin(origin, on: $0) }
    }

    static func begin(_ origin: ImportOrigin, on connection: any SQLConnection) throws -> ImportRun {
        let latest = try ImportLog.latest(.usage, fingerprint: origin.fingerprint, on: connection)
        if let latest, latest.finishedAt == nil { return latest }
        _ = try ImportLog.begin(.usage, origin, on: connection)
        guard let run = try ImportLog.latest(.usage, fingerprint: origin.fingerprint, on: connection) else {
            throw StoreError.failed(detail: "the import that was just begun is not there")
        }
        return run
    }

    /// Takes a chunk that another one follows.
    public func take(_ chunk: UsageChunk, of run: ID<ImportRun>) async throws -> UsageChunkOutcome {
        let words = words
        return try await database.write { try Self.take(chunk, of: run, words: words, on: $0) }
    }

    /// Takes the last chunk and closes the run. The coverage that was declared is written too, unless a row of the
    /// file was refused or contradicts an event that is known: what is missing then would read as "not used".
    public func finish(
        _ chunk: UsageChunk, of run: ID<ImportRun>, coverage: [CoverageEntry], at now: Instant
    ) async throws -> UsageChunkOutcome {
        let words = words
        return try await database.write { connection in
            let outcome = try Self.take(chunk, of: run, words: words, on: connection)
            try Self.close(run, coverage: coverage, at: now, on: connection)
            return outcome
        }
    }

    static func close(
        _ run: ID<ImportRun>, coverage: [CoverageEntry], at now: Instant, on connection: any SQLConnection
    ) throws {
        if try ImportLog.rejectedRows(of: run, on: connection) == 0 {
            try CoverageDeclaration.write(coverage, import: run, on: connection)
        }
        try ImportLog.close(run, at: now, on: connection)
    }

    /// What a file would bring: all its chunks in one transaction that keeps nothing, so that an event which two of
    /// them share is new in the first alone.
    ///
    /// - Parameter body: hands over chunk after chunk, from the beginning of the file, and is told what each brings.
    public func rehearse(
        _ origin: ImportOrigin,
        _ body: @escaping @Sendable (_ take: (UsageChunk) throws -> UsageChunkOutcome) throws -> Void
    ) async throws {
        try await database.rehearse { connection in
            let id = try ImportLog.begin(.usage, origin, on: connection)
            try body { try Self.take($0, of: id, words: { _ in nil }, on: connection) }
        }
    }

    static func take(
        _ chunk: UsageChunk, of run: ID<ImportRun>, words: ProblemWords, on connection: any SQLConnection
    ) throws -> UsageChunkOutcome {
        // Before the names are looked up: nobody adds an account between that and the end of this chunk.
        try connection.holdRecords()
        let lastID = try connection.row("SELECT coalesce(max(id), 0) FROM usage_event")?.integer(0) ?? 0
        let stage = try UsageStage(chunk.records, lastDay: chunk.lastDay, on: connection)
        var outcome = UsageChunkOutcome()
        outcome.new = try stage.insertNewEvents(import: run.rawValue)
        outcome.known = stage.count - outcome.new
        outcome.unmatched = try stage.unmatchedCount()
        outcome.problems = stage.problems
        let conflicts = outcome.known > 0 ? try stage.conflicts() : []
        outcome.problems += conflicts
        outcome.problems.sort { $0.line < $1.line }
        try stage.drop()
        if outcome.new > 0 {
            try UseDays.add(
                """
                SELECT account_id, day, action_id, assisted FROM usage_event
                WHERE id > \(lastID) AND import_id = \(run) AND account_id IS NOT NULL
                """, on: connection)
            try connection.bumpDataVersion()
        }
        let isOurs = try ImportLog.advance(
            run, from: chunk.start, to: chunk.end, line: chunk.line,
            taken: stage.count - conflicts.count, rejected: chunk.rejected + outcome.problems.count, on: connection)
        guard isOurs else { throw UsageImportError.takenOver }
        let found = chunk.unread + outcome.problems.prefix(ImportProblem.kept).compactMap(words)
        try ImportProblems.keep(found.inOrder, of: run, on: connection)
        return outcome
    }
}
