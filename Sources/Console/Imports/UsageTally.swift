import Adoption
import ImportFiles
import People
import Phrases
import Reports

/// What has become of a usage file so far, and where its next chunk begins. Problems are told as they are found.
struct UsageTally: Sendable {
    private let file: FileImport
    private let path: String
    private let host = Host.current
    private let writer = ProblemWriter()
    private let reader: RecordReader<UsageRecord>
    /// A clock that goes ahead by some hours is no reason to refuse anything.
    private let lastDay: Day
    private var outcome: UsageFileOutcome
    private var problems = FoundProblems()
    private var progress: ProgressLine
    private var next: FilePlace
    private var readUntil: FilePlace

    init(
        _ file: FileImport, _ path: String, _ reader: RecordReader<UsageRecord>, coverage: [CoverageEntry],
        from place: FilePlace?, rejected: Int
    ) {
        self.file = file
        self.path = path
        self.reader = reader
        lastDay = file.zone.day(of: host.now()) + 1
        outcome = UsageFileOutcome(
            file: path, isDryRun: file.isDryRun, coverage: coverage, resumedAtLine: place?.line,
            rejectedEarlier: rejected)
        progress = ProgressLine(
            words: file.words, file: path, totalBytes: reader.totalBytes, startBytes: reader.bytesRead)
        next = place ?? FilePlace(byteOffset: 0, line: 1)
        readUntil = next
    }

    /// Whether anything of the file is in, from now or from an import that was stopped.
    var hasTaken: Bool { next.byteOffset > 0 }

    /// What is still to be told of rows that were handed over.
    struct ReadChunk: Sendable {
        fileprivate let rows: Int
        fileprivate let diagnostics: [Diagnostic]
        fileprivate let rejected: Int
        fileprivate let filtered: Int
        fileprivate let place: FilePlace
        fileprivate let isCutShort: Bool
    }

    /// What the rows just read are handed over as; the next ones begin behind them.
    mutating func read(_ batch: Batch<UsageRecord>) -> (chunk: UsageChunk, read: ReadChunk) {
        let chunk = UsageChunk(
            records: batch.records, start: readUntil.byteOffset, end: batch.place.byteOffset, line: batch.place.line,
            rejected: batch.rejectedRows, unread: file.isDryRun ? [] : writer.problems(batch.diagnostics),
            lastDay: lastDay)
        readUntil = batch.place
        outcome.add(daysOf: batch.records)
        let read = ReadChunk(
            rows: batch.records.count, diagnostics: batch.diagnostics, rejected: batch.rejectedRows,
            filtered: batch.filteredRows, place: batch.place, isCutShort: batch.ending == .cutShort)
        return (chunk, read)
    }

    /// Takes note of a chunk that is in.
    mutating func add(_ stored: UsageChunkOutcome, of read: ReadChunk) {
        progress.clear()
        problems.add(file.report(read.diagnostics, stored.problems, path: path))
        outcome.add(stored, rejectedByReading: read.rejected, filtered: read.filtered)
        if read.isCutShort { outcome.ending = .cutShort }
        next = read.place
        progress.advance(rows: read.rows, bytesRead: reader.bytesRead)
    }

    /// Takes the line about how far it is away.
    mutating func clear() { progress.clear() }

    /// Somebody wants it to end here.
    mutating func stop() { outcome.ending = .stopped(line: next.line) }

    /// The rest of the file cannot be read.
    mutating func breakOff(_ refusal: FileRefusal) {
        progress.clear()
        file.report(refusal.diagnostics)
        problems.add(refusal.diagnostics)
        outcome.ending = .unreadable(line: next.line)
    }

    /// What became of the file.
    mutating func finish() -> ImportedFile {
        progress.clear()
        return ImportedFile(path: path, outcome: .usage(outcome), notes: reader.notes, problems: problems)
    }

    var sayStopping: @Sendable () -> Void {
        let (host, text) = (host, file.words.phrases.commands.stopping)
        return { host.errors((host.isInteractive ? "\r\u{1B}[K" : "") + text + "\n") }
    }
}
