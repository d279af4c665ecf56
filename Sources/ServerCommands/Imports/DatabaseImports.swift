import Adoption
import Console
import People
import Reports
import Store

/// Imports straight into the database.
struct DatabaseImports: ImportDestination {
    let database: any SQLDatabase
    let zone: ZoneOffsets
    let mostChunkRows = 1_000_000
    private let host = Host.current

    func importSystems(
        _ source: ImportSource, _ systems: [Located<SystemDefinition>], dryRun: Bool
    ) async throws -> ImportOutcome {
        try await SystemStore(database: database).importRecords(origin(source), systems, dryRun: dryRun)
    }

    func importUnits(
        _ source: ImportSource, dryRun: Bool, _ batches: @escaping RecordBatches<UnitRecord>
    ) async throws -> ImportOutcome {
        try await UnitStore(database: database).importRecords(origin(source), dryRun: dryRun, batches: batches)
    }

    func importPeople(
        _ source: ImportSource, dryRun: Bool, _ batches: @escaping RecordBatches<PersonRecord>
    ) async throws -> ImportOutcome {
        try await PersonStore(database: database).importRecords(origin(source), dryRun: dryRun, batches: batches)
    }

    func importAccounts(
        _ source: ImportSource, dryRun: Bool, _ batches: @escaping RecordBatches<AccountRecord>
    ) async throws -> ImportOutcome {
        try await AccountStore(database: database).importRecords(origin(source), dryRun: dryRun, batches: batches)
    }

    func importCoverage(
        _ source: ImportSource, today: Day, dryRun: Bool, _ batches: @escaping RecordBatches<CoverageEntry>
    ) async throws -> ImportOutcome {
        try await CoverageStore(database: database)
            .importRecords(origin(source), today: today, dryRun: dryRun, batches: batches)
    }

    func systemCodes() async throws -> Set<String> {
        Set(try await SystemStore(database: database).systems().map(\.code))
    }

    func beginUsage(_ source: ImportSource) async throws -> UsageProgress {
        let run = try await usage.begin(origin(source))
        return UsageProgress(
            run: run.id.rawValue, byteOffset: run.byteOffset, line: run.line, rowsRejected: run.rowsRejected)
    }

    func take(_ chunk: UsageChunk, of progress: UsageProgress) async throws -> UsageChunkOutcome {
        try await usage.take(chunk, of: ID(progress.run))
    }

    func finish(
        _ chunk: UsageChunk, of progress: UsageProgress, coverage: [CoverageEntry]
    ) async throws -> UsageChunkOutcome {
        try await usage.finish(chunk, of: ID(progress.run), coverage: coverage, at: host.now())
    }

    /// All chunks in one transaction that keeps nothing, so that each knows of those before it.
    func rehearseUsage(
        _ source: ImportSource, next: @escaping @Sendable () throws -> UsageChunk?,
        told: @escaping @Sendable (UsageChunkOutcome) -> Void
    ) async throws {
        try await usage.rehearse(origin(source)) { take in
            while let chunk = try next() { told(try take(chunk)) }
        }
    }

    private var usage: UsageImport { UsageImport(database: database, words: ProblemWriter().problem) }

    private func origin(_ source: ImportSource) -> ImportOrigin {
        ImportOrigin(
            fileName: source.fileName, fingerprint: source.fingerprint, who: host.who, now: host.now,
            unread: source.unread, words: ProblemWriter().problem)
    }
}

extension DatabaseOptions: ImportPlace {
    var words: Words { language.words }

    static func status(of error: any Error) -> ExitStatus { Failure(error).status }

    func withDestination<Value: Sendable>(
        _ body: (any ImportDestination) async throws -> Value
    ) async throws -> Value {
        try await withDatabase { database in
            let zone = try await database.read { try Settings.read(on: $0) }.zone()
            return try await body(DatabaseImports(database: database, zone: zone))
        }
    }
}
