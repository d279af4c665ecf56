import Adoption
import ImportFiles
import People
import Reports
import Threads

/// Runs the same import over several files, one after the other, and says how each went.
struct FileImports<Place: ImportPlace> {
    private let place: Place
    private let options: ImportOptions

    init(_ place: Place, _ options: ImportOptions) {
        self.place = place
        self.options = options
    }

    /// - Parameter body: imports one file; a file that cannot be used at all does not keep the others out.
    /// - Throws: the exit code, where it is not 0.
    func run(_ body: (FileImport, String) async throws -> FileImport.Ending) async throws {
        let statuses = try await place.withDestination { destination in
            let file = FileImport(destination: destination, isDryRun: options.dryRun, words: place.words)
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
