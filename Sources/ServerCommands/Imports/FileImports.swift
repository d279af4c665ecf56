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
                    if ending == .withRejectedRows { statuses.insert(.doneWithRejectedRows) }
                } catch let refusal as FileRefusal {
                    file.report(refusal.diagnostics)
                    statuses.insert(.refused)
                }
            }
            return statuses
        }
        if statuses.contains(.refused) { throw ExitStatus.refused.code }
        if statuses.contains(.doneWithRejectedRows) { throw ExitStatus.doneWithRejectedRows.code }
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

    func origin(_ path: String, _ mapping: Mapping) throws -> ImportOrigin {
        let host = Host.current
        return ImportOrigin(
            fileName: path, fingerprint: try FileFingerprint.of(path: path, mapping: mapping), who: host.who,
            now: host.now)
    }

    func importSystems(_ path: String) async throws -> FileImports.Ending {
        let file = try SystemFile.read(path: path)
        report(file.diagnostics)
        let outcome = try await SystemStore(database: database).importRecords(
            try origin(path, .own(.systems)), file.systems, dryRun: isDryRun)
        return show(outcome, path: path, rejectedByReading: file.diagnostics.count)
    }

    /// Imports a file of records in one transaction that takes them batch by batch.
    func importRecords<Record>(
        _ reader: RecordReader<Record>, _ path: String, _ mapping: Mapping,
        _ store: (ImportOrigin, Bool, @escaping RecordBatches<Record>) async throws -> ImportOutcome
    ) async throws -> FileImports.Ending {
        report(reader.notes)
        let rejected = Mutex(0)
        let report = self.report
        let outcome = try await store(try origin(path, mapping), isDryRun) {
            guard let batch = try reader.nextBatch(limit: Self.batchRows) else { return nil }
            report(batch.diagnostics)
            rejected.withLock { $0 += batch.rejectedRows + (batch.ending == .cutShort ? 1 : 0) }
            return batch.records
        }
        return show(outcome, path: path, rejectedByReading: rejected.withLock { $0 })
    }

    var report: @Sendable ([Diagnostic]) -> Void {
        let (host, words) = (Host.current, words)
        return { for diagnostic in $0 { host.errors(diagnostic.text(words) + "\n") } }
    }

    func report(_ problems: [Located<RowProblem>], path: String) {
        report(problems.map { Diagnostic(file: path, line: $0.line, column: nil, problem: .row($0.record)) })
    }

    private func show(_ outcome: ImportOutcome, path: String, rejectedByReading: Int) -> FileImports.Ending {
        report(outcome.problems, path: path)
        let rejected = rejectedByReading + outcome.problems.count
        Host.current.output(outcome.text(words, file: path, rejected: rejected, isDryRun: isDryRun) + "\n")
        return rejected == 0 ? .whole : .withRejectedRows
    }
}
