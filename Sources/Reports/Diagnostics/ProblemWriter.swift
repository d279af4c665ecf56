public import Adoption
public import ImportFiles
import People
import Phrases

/// Puts what was wrong with a file into the words in which it is kept: whoever reads them later may read either
/// language.
public struct ProblemWriter: Sendable {
    private let vietnamese = Words(.vietnamese)
    private let english = Words(.english)

    public init() {}

    public func problem(_ diagnostic: Diagnostic) -> ImportProblem {
        switch diagnostic.problem {
        case .file(let problem):
            written(diagnostic.line, diagnostic.column) { $0.problem(problem, column: diagnostic.column) }
        case .row(let problem): written(diagnostic.line, diagnostic.column ?? problem.column) { $0.problem(problem) }
        }
    }

    public func problem(_ row: Located<RowProblem>) -> ImportProblem {
        written(row.line, row.record.column) { $0.problem(row.record) }
    }

    /// As many as are kept of one file.
    public func problems(_ diagnostics: some Sequence<Diagnostic>) -> [ImportProblem] {
        diagnostics.prefix(ImportProblem.kept).map(problem)
    }

    private func written(
        _ line: Int?, _ column: String?, _ words: (Words) -> Phrases.Problem
    ) -> ImportProblem {
        let (vi, en) = (words(vietnamese), words(english))
        return ImportProblem(
            line: line, column: column, what: LocalizedText(vi: vi.what, en: en.what),
            remedy: LocalizedText(vi: vi.remedy, en: en.remedy))
    }
}
