import API
import Adoption
import Client
import Console
import People
import Reports
import Synchronization
import Threads

/// Imports through a server: typed rows travel in batches, and a line that breaks is taken up where it broke.
struct ServerImports: ImportDestination {
    /// Rows of one message: some megabytes.
    let mostChunkRows = 20_000

    private let client: ServerClient
    let zone: ZoneOffsets

    /// - Throws: what asking the server throws; ``UnknownZone``.
    init(_ client: ServerClient) async throws {
        self.client = client
        zone = try await client.zone()
    }

    /// This machine does not know the zone in which the server cuts its days.
    struct UnknownZone: Error {
        let name: String
    }

    func importSystems(
        _ source: ImportSource, _ systems: [Located<SystemDefinition>], dryRun: Bool
    ) async throws -> ImportOutcome {
        let once = Once(systems)
        return try await take(.systems, source, dryRun, Endpoints.Imports.systems, once.next) { SystemRow($0) }
    }

    func importUnits(
        _ source: ImportSource, dryRun: Bool, _ batches: @escaping RecordBatches<UnitRecord>
    ) async throws -> ImportOutcome {
        try await take(.units, source, dryRun, Endpoints.Imports.units, batches) { UnitRow($0) }
    }

    func importPeople(
        _ source: ImportSource, dryRun: Bool, _ batches: @escaping RecordBatches<PersonRecord>
    ) async throws -> ImportOutcome {
        try await take(.people, source, dryRun, Endpoints.Imports.people, batches) { PersonRow($0) }
    }

    func importAccounts(
        _ source: ImportSource, dryRun: Bool, _ batches: @escaping RecordBatches<AccountRecord>
    ) async throws -> ImportOutcome {
        try await take(.accounts, source, dryRun, Endpoints.Imports.accounts, batches) { AccountRow($0) }
    }

    func importCoverage(
        _ source: ImportSource, today: Day, dryRun: Bool, _ batches: @escaping RecordBatches<CoverageEntry>
    ) async throws -> ImportOutcome {
        try await take(.coverage, source, dryRun, Endpoints.Imports.coverage, batches) { CoverageRow($0) }
    }

    func systemCodes() async throws -> Set<String> {
        Set(try await client.ask(Endpoints.Server.systems).systems.map(\.code))
    }

    /// Sends a whole file's rows; the server takes them together at the end. Their place is the number of rows before
    /// them, so that what has arrived is not sent again.
    private func take<Record, Row>(
        _ kind: ImportKindWord, _ source: ImportSource, _ dryRun: Bool,
        _ endpoint: Endpoint<ImportQuery, ImportChunk<Row>, ChunkDocument>,
        _ batches: @escaping RecordBatches<Record>, _ row: (Located<Record>) -> Row
    ) async throws -> ImportOutcome {
        let begun = try await begin(kind, source, dryRun)
        let query = ImportQuery(id: begun.id)
        var sent = 0
        while let batch = try await OwnThread.run(batches) {
            let known = min(max(begun.place.offset.value - sent, 0), batch.count)
            let rows = batch.dropFirst(known)
            let start = sent + known
            sent += batch.count
            if rows.isEmpty { continue }
            _ = try await send(
                endpoint, query,
                ImportChunk(
                    from: .init(start, line: rows.first?.line ?? 0), to: .init(sent, line: rows.last?.line ?? 0),
                    rejected: 0, rows: rows.map(row)))
        }
        let unread = source.unread()
        let ending = FinishImportRequest(
            rejected: unread.count == 0 ? nil : WireNumber(integerLiteral: unread.count), problems: unread.problems.rows
        )
        let finished = try await client.ask(Endpoints.Imports.finish, query, body: ending)
        guard let records = finished.records else { throw ServerClient.UnknownAnswer(status: 200) }
        return records.outcome
    }

    /// Gives its records once.
    private final class Once<Record: Sendable>: Sendable {
        private let records: Mutex<[Located<Record>]?>
        init(_ records: [Located<Record>]) { self.records = Mutex(records) }
        func next() -> [Located<Record>]? {
            records.withLock { records in
                defer { records = nil }
                return records
            }
        }
    }
}

extension ServerImports {
    func beginUsage(_ source: ImportSource) async throws -> UsageProgress {
        let begun = try await begin(.usage, source, false)
        return UsageProgress(
            run: Int64(begun.id.value), byteOffset: Int64(begun.place.offset.value), line: begun.place.line.value,
            rowsRejected: begun.rowsRejected)
    }

    func take(_ chunk: UsageChunk, of progress: UsageProgress) async throws -> UsageChunkOutcome {
        // The end of a file may be all that is left of it.
        if chunk.isEmpty { return UsageChunkOutcome() }
        let taken = try await send(Endpoints.Imports.usage, query(progress), UsageImportChunk(chunk))
        guard let usage = taken.usage else { throw ServerClient.UnknownAnswer(status: 200) }
        return usage.outcome
    }

    func finish(
        _ chunk: UsageChunk, of progress: UsageProgress, coverage: [CoverageEntry]
    ) async throws -> UsageChunkOutcome {
        let outcome = try await take(chunk, of: progress)
        let covers = coverage.map { CoverageRow(Located(line: 0, record: $0)) }
        _ = try await client.ask(
            Endpoints.Imports.finish, query(progress), body: FinishImportRequest(covers: covers.isEmpty ? nil : covers))
        return outcome
    }

    /// The server keeps the rows until it has them all, and then says what each chunk would bring.
    func rehearseUsage(
        _ source: ImportSource, next: @escaping @Sendable () throws -> UsageChunk?,
        told: @escaping @Sendable (UsageChunkOutcome) -> Void
    ) async throws {
        let begun = try await begin(.usage, source, true)
        let known = Int64(begun.place.offset.value)
        var areEmpty: [Bool] = []
        while let chunk = try await OwnThread.run(next) {
            areEmpty.append(chunk.isEmpty)
            if chunk.isEmpty || chunk.end <= known { continue }
            _ = try await send(Endpoints.Imports.usage, ImportQuery(id: begun.id), UsageImportChunk(chunk))
        }
        let finished = try await client.ask(
            Endpoints.Imports.finish, ImportQuery(id: begun.id), body: FinishImportRequest())
        var outcomes = (finished.chunks ?? []).map(\.outcome)[...]
        for isEmpty in areEmpty { told(isEmpty ? UsageChunkOutcome() : outcomes.popFirst() ?? UsageChunkOutcome()) }
    }

    private func query(_ progress: UsageProgress) -> ImportQuery {
        ImportQuery(id: WireNumber(integerLiteral: Int(progress.run)))
    }

    private func begin(_ kind: ImportKindWord, _ source: ImportSource, _ dryRun: Bool) async throws -> ImportDocument {
        try await takenOver {
            try await client.ask(
                Endpoints.Imports.begin,
                body: BeginImportRequest(
                    kind: kind, file: WireWords(source.fileName), fingerprint: WireBytes(source.fingerprint),
                    isDryRun: dryRun))
        }
    }

    private func send<Chunk>(
        _ endpoint: Endpoint<ImportQuery, Chunk, ChunkDocument>, _ query: ImportQuery, _ chunk: Chunk
    ) async throws -> ChunkDocument {
        try await takenOver { try await client.ask(endpoint, query, body: chunk) }
    }

    /// A place that is no longer where we left it: somebody else sends the same file.
    private func takenOver<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let problem as ProblemDocument where problem.kind == .conflict {
            throw UsageImportError.takenOver
        }
    }
}

extension UsageChunk {
    fileprivate var isEmpty: Bool { start == end }
}

extension ServerOptions: ImportPlace {
    static func status(of error: any Error) -> ExitStatus { Congdan.meaning(of: error, Host.current.words).status }

    func withDestination<Value: Sendable>(
        _ body: (any ImportDestination) async throws -> Value
    ) async throws -> Value {
        try await body(ServerImports(client()))
    }
}
