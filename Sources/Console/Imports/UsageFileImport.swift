import Adoption
import ImportFiles
import People
import Reports
import Synchronization
import Threads

/// Imports one usage file chunk by chunk, reading the next chunk while the last one is being stored.
struct UsageFileImport {
    /// Rows of a chunk: enough to insert into a large index with few visits to each page, few enough to lose little.
    static let standardChunkRows = 100_000
    /// A chunk is held in memory.
    static let chunkRange = 1...1_000_000

    let file: FileImport
    let path: String
    let mapping: Mapping
    let covers: Mapping.Covers?
    let chunkRows: Int

    private var batchRows: Int { min(chunkRows, file.destination.mostChunkRows) }

    func run() async throws -> ImportedFile {
        let source = try await file.source(path, mapping)
        try await checkCoverage()
        if file.isDryRun { return try await rehearse(source) }
        let run = try await file.destination.beginUsage(source)
        let place = run.byteOffset > 0 ? FilePlace(byteOffset: run.byteOffset, line: run.line) : nil
        if let place { Host.current.errors(file.words.usageResumed(file: path, line: place.line) + "\n") }
        return try await take(run, from: place)
    }

    private func open(at place: FilePlace?) async throws -> RecordReader<UsageRecord> {
        let (path, mapping, zone) = (path, mapping, file.zone)
        return try await OwnThread.run {
            try RecordReader<UsageRecord>(path: path, mapping: mapping, zone: zone, resumingAt: place)
        }
    }

    private func next(of reader: RecordReader<UsageRecord>) async throws -> Batch<UsageRecord>? {
        let chunkRows = batchRows
        return try await OwnThread.run { try reader.nextBatch(limit: chunkRows) }
    }

    private var coverage: [CoverageEntry] {
        covers.map { covers in
            covers.systems.map { CoverageEntry(sourceCode: covers.source, systemCode: $0, days: covers.days) }
        } ?? []
    }

    /// Before the first row is read: a file must not be taken to its end and only then be found to cover nothing.
    private func checkCoverage() async throws {
        guard let covers else { return }
        let today = file.zone.day(of: Host.current.now())
        if covers.days.last > today { throw ImportRefusal.coversFuture(last: covers.days.last, today: today) }
        let known = try await file.destination.systemCodes()
        if let unknown = covers.systems.first(where: { !known.contains($0) }) {
            throw UsageImportError.unknownSystem(code: unknown)
        }
    }

    /// Each chunk in a transaction of its own.
    private func take(_ run: UsageProgress, from place: FilePlace?) async throws -> ImportedFile {
        let destination = file.destination
        let reader = try await open(at: place)
        file.report(reader.notes)
        var tally = UsageTally(file, path, reader, coverage: coverage, from: place, rejected: run.rowsRejected)
        try await StopFlag.raisedBySignals(onRaise: tally.sayStopping) { stop in
            do {
                var current = try await next(of: reader)
                while let batch = current {
                    async let ahead = batch.ending == nil ? next(of: reader) : nil
                    let (chunk, read) = tally.read(batch)
                    let stored =
                        batch.ending == .complete
                        ? try await destination.finish(chunk, of: run, coverage: coverage)
                        : try await destination.take(chunk, of: run)
                    tally.add(stored, of: read)
                    current = try await ahead
                    if stop.isRaised && current != nil {
                        tally.stop()
                        break
                    }
                }
            } catch let refusal as FileRefusal where tally.hasTaken {
                tally.breakOff(refusal)
            } catch {
                tally.clear()
                throw error
            }
        }
        return tally.finish()
    }

    /// Nothing is kept, and each chunk knows of those before it.
    private func rehearse(_ source: ImportSource) async throws -> ImportedFile {
        let reader = try await open(at: nil)
        file.report(reader.notes)
        let beginning = UsageTally(file, path, reader, coverage: coverage, from: nil, rejected: 0)
        let state = Mutex((tally: beginning, waiting: [UsageTally.ReadChunk]()[...], isOver: false))
        let chunkRows = batchRows
        try await StopFlag.raisedBySignals(onRaise: beginning.sayStopping) { stop in
            try await file.destination.rehearseUsage(source) {
                if state.withLock({ $0.isOver }) { return nil }
                guard let batch = try reader.nextBatch(limit: chunkRows) else { return nil }
                return state.withLock {
                    let (chunk, read) = $0.tally.read(batch)
                    $0.waiting.append(read)
                    $0.isOver = stop.isRaised && batch.ending == nil
                    if $0.isOver { $0.tally.stop() }
                    return chunk
                }
            } told: { outcome in
                state.withLock { state in
                    if let read = state.waiting.popFirst() { state.tally.add(outcome, of: read) }
                }
            }
        }
        return state.withLock { $0.tally.finish() }
    }
}
