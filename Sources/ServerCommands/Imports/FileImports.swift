import Adoption
import ImportFiles
import People
import Reports
import Store
import Synchronization

/// Runs the same import over several files, one after the other, and says how each went.
struct FileImports {
    private let options: ImportOptions

    init(_ options: ImportOptions) {
        self.options = options
    }

    /// What became of one file.
    enum Ending {
        /// All its rows are in, or were there already.
        case whole
        /// Some rows, or the rest of it, are not.
        case withRejectedRows
        /// Somebody stopped it: the files after it are not begun.
        case stopped
    }

    /// - Parameter body: imports one file; a file that cannot be used at all does not keep the others out.
    /// - Throws: the exit code, where it is not 0.
    func run(_ body: (FileImport, String) async throws -> Ending) async throws {
        let statuses = try await options.database.withDatabase { database in
            let settings = try await database.read { try Settings.read(on: $0) }
            let file = FileImport(
                database: database, zone: try settings.zone(), isDryRun: options.dryRun,
                words: options.database.language.words)
            var statuses: Set<ExitStatus> = []
            for path in options.files {
                do {
                    let ending = try await body(file, path)
                    statuses.insert(ending == .whole ? .done : .doneWithRejectedRows)
                    if ending == .stopped { break }
                } catch let refusal as FileRefusal {
                    file.report(refusal.diagnostics)
                    statuses.insert(.refused)
                }
            }
            return statuses
        }
        // "Refused" tells that nothing was changed: not so where other files went in.
        if statuses == [.refused] { throw ExitStatus.refused.code }
        if statuses != [.done] { throw ExitStatus.doneWithRejectedRows.code }
    }
}

/// What the import of one file needs around it.
struct FileImport {
    /// Rows that are read before they are handed to the store.
    private static let batchRows = 2000

    let database: any SQLDatabase
    let zone: ZoneOffsets
    let isDryRun: Bool
    let words: Words

    func origin(_ path: String, _ mapping: Mapping) async throws -> ImportOrigin {
        let host = Host.current
        let fingerprint = try await OwnThread.run { try FileFingerprint.of(path: path, mapping: mapping) }
        return ImportOrigin(fileName: path, fingerprint: fingerprint, who: host.who, now: host.now)
    }

    func importSystems(_ path: String) async throws -> FileImports.Ending {
        let file = try await OwnThread.run { try SystemFile.read(path: path) }
        let outcome = try await SystemStore(database: database).importRecords(
            try await origin(path, .own(.systems)), file.systems, dryRun: isDryRun)
        return show(outcome, file.diagnostics, path: path, rejectedByReading: file.diagnostics.count)
    }

    /// Imports a file of records in one transaction that takes them batch by batch, on the database's own thread.
    ///
    /// - Parameter open: opens the file.
    func importRecords<Record>(
        _ path: String, _ mapping: Mapping, open: @escaping @Sendable () throws -> RecordReader<Record>,
        _ store: (ImportOrigin, Bool, @escaping RecordBatches<Record>) async throws -> ImportOutcome
    ) async throws -> FileImports.Ending {
        let reader = try await OwnThread.run(open)
        report(reader.notes)
        let found = Mutex((diagnostics: [Diagnostic](), rejected: 0))
        do {
            let outcome = try await store(try await origin(path, mapping), isDryRun) {
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
    ) -> FileImports.Ending {
        report(found, outcome.problems, path: path)
        let rejected = rejectedByReading + outcome.problems.count
        Host.current.output(outcome.text(words, file: path, rejected: rejected, isDryRun: isDryRun) + "\n")
        return rejected == 0 ? .whole : .withRejectedRows
    }
}
