import Adoption
import ImportFiles
import People
import Reports
import Store

/// Imports one usage file chunk by chunk, reading the next chunk while the last one is being stored.
struct UsageFileImport {
    /// Rows of a chunk: enough to insert into a large index with few visits to each page, few enough to lose little.
    static let standardChunkRows = 100_000

    let file: FileImport
    let path: String
    let mapping: Mapping
    let covers: Mapping.Covers?
    let chunkRows: Int

    func run() async throws -> FileImports.Ending {
        let usage = UsageImport(database: file.database)
        let origin = try file.origin(path, mapping)
        try await checkCoverage()
        if file.isDryRun {
            let reader = try RecordReader<UsageRecord>(path: path, mapping: mapping, zone: file.zone)
            return try await chunks(of: reader, resuming: nil) { chunk, _ in
                try await usage.rehearse(chunk, origin: origin)
            }
        }
        let run = try await usage.begin(origin)
        let place = run.byteOffset > 0 ? FilePlace(byteOffset: run.byteOffset, line: run.line) : nil
        if let place { Host.current.errors(file.words.usageResumed(file: path, line: place.line) + "\n") }
        let reader = try RecordReader<UsageRecord>(path: path, mapping: mapping, zone: file.zone, resumingAt: place)
        return try await chunks(of: reader, resuming: place) { chunk, isLast in
            if isLast {
                try await usage.finish(chunk, of: run, coverage: coverage, at: Host.current.now())
            } else {
                try await usage.take(chunk, of: run)
            }
        }
    }

    private var coverage: [CoverageEntry] {
        covers.map { covers in
            covers.systems.map { CoverageEntry(sourceCode: covers.source, systemCode: $0, days: covers.days) }
        } ?? []
    }

    /// Before the first row is read: a file must not be taken to its end and only then be found to cover nothing.
    private func checkCoverage() async throws {
        guard let covers else { return }
        let known = Set(try await SystemStore(database: file.database).systems().map(\.code))
        if let unknown = covers.systems.first(where: { !known.contains($0) }) {
            throw UsageImportError.unknownSystem(code: unknown)
        }
    }

    private func chunks(
        of reader: RecordReader<UsageRecord>, resuming place: FilePlace?,
        _ store: (UsageChunk, Bool) async throws -> UsageChunkOutcome
    ) async throws -> FileImports.Ending {
        file.report(reader.notes)
        var outcome = UsageFileOutcome(
            file: path, isDryRun: file.isDryRun, coverage: coverage, resumedAtLine: place?.line)
        var progress = ProgressLine(
            words: file.words, file: path, totalBytes: reader.totalBytes, startBytes: reader.bytesRead)
        try await StopFlag.raisedBySignals { stop in
            var start = place?.byteOffset ?? 0
            var next = try reader.nextBatch(limit: chunkRows)
            while let batch = next {
                async let ahead = batch.ending == nil ? reader.nextBatch(limit: chunkRows) : nil
                progress.clear()
                file.report(batch.diagnostics)
                let chunk = UsageChunk(
                    records: batch.records, start: start, end: batch.place.byteOffset, line: batch.place.line,
                    rejected: batch.rejectedRows)
                let stored = try await store(chunk, batch.ending == .complete)
                file.report(stored.problems, path: path)
                outcome.add(stored, rejectedByReading: batch.rejectedRows, filtered: batch.filteredRows)
                if batch.ending == .cutShort { outcome.ending = .cutShort }
                progress.advance(rows: batch.records.count, bytesRead: reader.bytesRead)
                start = batch.place.byteOffset
                next = try await ahead
                if stop.isRaised && next != nil {
                    outcome.ending = .stopped(line: batch.place.line)
                    break
                }
            }
        }
        progress.clear()
        Host.current.output(outcome.text(file.words) + "\n")
        return outcome.isWhole ? .whole : .withRejectedRows
    }
}
