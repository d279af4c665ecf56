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

    func importSystems(_ path: String) async throws -> ImportedFile {
        let file = try await OwnThread.run { try SystemFile.read(path: path) }
        let outcome = try await destination.importSystems(
            try await source(path, .own(.systems)) { (file.diagnostics, file.diagnostics.count) }, file.systems,
            dryRun: isDryRun)
        return imported(path, outcome, found: file.diagnostics, rejectedByReading: file.diagnostics.count)
    }

    /// Imports a file of records as a whole, handed over batch by batch on a thread that may wait.
    func importRecords<Record: ImportedRecord>(
        _ path: String, _ mapping: Mapping, of type: Record.Type
    ) async throws -> ImportedFile {
        let zone = zone
        let reader = try await OwnThread.run { try Record.reader(path, mapping, zone) }
        report(reader.notes)
        let found = Mutex((diagnostics: [Diagnostic](), rejected: 0, isCutShort: false))
        do {
            let source = try await self.source(path, mapping) {
                found.withLock { ($0.diagnostics, $0.rejected) }
            }
            let outcome = try await Record.way(of: self)(source, isDryRun) {
                guard let batch = try reader.nextBatch(limit: Self.batchRows) else { return nil }
                found.withLock {
                    $0.diagnostics += batch.diagnostics
                    $0.isCutShort = batch.ending == .cutShort
                    $0.rejected += batch.rejectedRows + ($0.isCutShort ? 1 : 0)
                }
                return batch.records
            }
            let (diagnostics, rejected, isCutShort) = found.withLock { $0 }
            return imported(
                path, outcome, notes: reader.notes, found: diagnostics, rejectedByReading: rejected,
                isCutShort: isCutShort)
        } catch let refusal as FileRefusal {
            throw FileRefusal(diagnostics: found.withLock { $0.diagnostics } + refusal.diagnostics)
        } catch {
            report(found.withLock { $0.diagnostics })
            throw error
        }
    }

    var report: @Sendable ([Diagnostic]) -> Void {
        let (host, words) = (Host.current, words)
        return { for diagnostic in $0 { host.errors(diagnostic.text(words) + "\n") } }
    }

    /// Says what reading found and what the store did, in the order of the file, and gives it back in that order.
    func report(_ found: [Diagnostic], _ problems: [Located<RowProblem>], path: String) -> [Diagnostic] {
        let all =
            found + problems.map { Diagnostic(file: path, line: $0.line, column: nil, problem: .row($0.record)) }
        let order = all.indices.sorted { (all[$0].line ?? 0, $0) < (all[$1].line ?? 0, $1) }
        let sorted = order.map { all[$0] }
        report(sorted)
        return sorted
    }

    private func imported(
        _ path: String, _ outcome: ImportOutcome, notes: [Diagnostic] = [], found: [Diagnostic],
        rejectedByReading: Int, isCutShort: Bool = false
    ) -> ImportedFile {
        let problems = FoundProblems(report(found, outcome.problems, path: path))
        let rejected = rejectedByReading + outcome.problems.count
        return ImportedFile(
            path: path, outcome: .records(outcome, rejected: rejected, isCutShort: isCutShort), notes: notes,
            problems: problems)
    }
}
