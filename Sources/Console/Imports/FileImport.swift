import Adoption
import ImportFiles
import People
import Reports
import Synchronization
import Threads

/// What the import of one file needs around it.
struct FileImport {
    /// Rows that are read before they are handed over.
    private static let batchRows = 2000

    /// What became of one file.
    enum Ending {
        /// All its rows are in, or were there already.
        case whole
        /// Some rows, or the rest of it, are not.
        case withRejectedRows
        /// Somebody stopped it: the files after it are not begun.
        case stopped
    }

    let destination: any ImportDestination
    let isDryRun: Bool
    let words: Words

    var zone: ZoneOffsets { destination.zone }

    /// - Parameter unread: what reading left out so far.
    func source(
        _ path: String, _ mapping: Mapping,
        unread: @escaping @Sendable () -> (diagnostics: [Diagnostic], rejected: Int) = { ([], 0) }
    ) async throws -> ImportSource {
        let fingerprint = try await OwnThread.run { try FileFingerprint.of(path: path, mapping: mapping) }
        return ImportSource(fileName: path, fingerprint: fingerprint) {
            let (diagnostics, rejected) = unread()
            return UnreadRows(count: rejected, problems: ProblemWriter().problems(diagnostics))
        }
    }

    func importSystems(_ path: String) async throws -> Ending {
        let file = try await OwnThread.run { try SystemFile.read(path: path) }
        let outcome = try await destination.importSystems(
            try await source(path, .own(.systems)) { (file.diagnostics, file.diagnostics.count) }, file.systems,
            dryRun: isDryRun)
        return show(outcome, file.diagnostics, path: path, rejectedByReading: file.diagnostics.count)
    }

    /// Imports a file of records as a whole, handed over batch by batch on a thread that may wait.
    ///
    /// - Parameter open: opens the file.
    func importRecords<Record>(
        _ path: String, _ mapping: Mapping, open: @escaping @Sendable () throws -> RecordReader<Record>,
        into take: (ImportSource, Bool, @escaping RecordBatches<Record>) async throws -> ImportOutcome
    ) async throws -> Ending {
        let reader = try await OwnThread.run(open)
        report(reader.notes)
        let found = Mutex((diagnostics: [Diagnostic](), rejected: 0))
        do {
            let source = try await self.source(path, mapping) { found.withLock { $0 } }
            let outcome = try await take(source, isDryRun) {
                guard let batch = try reader.nextBatch(limit: Self.batchRows) else { return nil }
                found.withLock {
                    $0.diagnostics += batch.diagnostics
                    $0.rejected += batch.rejectedRows + (batch.ending == .cutShort ? 1 : 0)
                }
                return batch.records
            }
            let (diagnostics, rejected) = found.withLock { $0 }
            return show(outcome, diagnostics, path: path, rejectedByReading: rejected)
        } catch {
            report(found.withLock { $0.diagnostics })
            throw error
        }
    }

    var report: @Sendable ([Diagnostic]) -> Void {
        let (host, words) = (Host.current, words)
        return { for diagnostic in $0 { host.errors(diagnostic.text(words) + "\n") } }
    }

    /// What reading found and what the store did, in the order of the file.
    func report(_ found: [Diagnostic], _ problems: [Located<RowProblem>], path: String) {
        let all =
            found + problems.map { Diagnostic(file: path, line: $0.line, column: nil, problem: .row($0.record)) }
        let order = all.indices.sorted { (all[$0].line ?? 0, $0) < (all[$1].line ?? 0, $1) }
        report(order.map { all[$0] })
    }

    private func show(
        _ outcome: ImportOutcome, _ found: [Diagnostic], path: String, rejectedByReading: Int
    ) -> Ending {
        report(found, outcome.problems, path: path)
        let rejected = rejectedByReading + outcome.problems.count
        Host.current.output(outcome.text(words, file: path, rejected: rejected, isDryRun: isDryRun) + "\n")
        return rejected == 0 ? .whole : .withRejectedRows
    }
}
