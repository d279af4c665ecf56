import Adoption
import ImportFiles
import People
import Reports
import Threads

/// Runs the same import over several files, one after the other, and says how each went.
struct FileImports<Place: ImportPlace> {
    private let kind: FileKind
    private let place: Place
    private let options: ImportOptions

    init(_ kind: FileKind, _ place: Place, _ options: ImportOptions) {
        self.kind = kind
        self.place = place
        self.options = options
    }

    /// - Parameter body: imports one file; a file that cannot be used at all does not keep the others out.
    /// - Throws: the exit code, where it is not 0.
    func run(_ body: (FileImport, String) async throws -> ImportedFile) async throws {
        var done = ImportedFiles(kind: kind, isDryRun: options.dryRun)
        do {
            try await place.withDestination { destination in
                let file = FileImport(destination: destination, isDryRun: options.dryRun, words: place.words)
                for path in options.files {
                    let imported = try await importing(path, file, body)
                    done.files.append(imported)
                    if !options.json, let text = imported.text(place.words, isDryRun: options.dryRun) {
                        Host.current.output(text + "\n")
                    }
                    if imported.isStopped { break }
                }
            }
        } catch {
            // The files before it are in, and stay there. What is wrong or refused before them is no import.
            let isBreak = [.unreachable, .storage].contains(Place.status(of: error))
            if isBreak || !done.files.isEmpty { try show(done) }
            throw error
        }
        try show(done)
        let status = Self.status(of: done.files)
        if status != .done { throw status.code }
    }

    private func importing(
        _ path: String, _ file: FileImport, _ body: (FileImport, String) async throws -> ImportedFile
    ) async throws -> ImportedFile {
        do {
            return try await body(file, path)
        } catch let refusal as FileRefusal {
            file.report(refusal.diagnostics)
            return ImportedFile(path: path, outcome: .refused, problems: FoundProblems(refusal.diagnostics))
        }
    }

    private func show(_ done: ImportedFiles) throws {
        if options.json { Host.current.output(try done.json(place.words) + "\n") }
    }

    /// "Refused" tells that nothing was changed: not so where other files went in.
    private static func status(of files: [ImportedFile]) -> ExitStatus {
        if files.allSatisfy(\.isWhole) { return .done }
        return files.allSatisfy { $0.outcome == .refused } ? .refused : .doneWithRejectedRows
    }
}
