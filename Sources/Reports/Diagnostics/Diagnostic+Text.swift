public import Adoption
public import ImportFiles
public import People
public import Phrases

extension Diagnostic {
    /// One line: `FILE:LINE:COLUMN: what — what to do`.
    public func text(in language: Language) -> String {
        let words = Words(language)
        return switch problem {
        case .file(let problem): words.line(file, line, column, words.problem(problem, column: column))
        }
    }
}

extension Located<RowProblem> {
    /// One line: `FILE:LINE:COLUMN: what — what to do`.
    public func text(file: String, in language: Language) -> String {
        let words = Words(language)
        return words.line(file, line, record.column, words.problem(record))
    }
}

extension Words {
    /// `what — what to do`, with a full stop.
    public func sentence(_ problem: Phrases.Problem) -> String {
        let what = problem.what.prefix(1).uppercased() + problem.what.dropFirst()
        return "\(what) — \(problem.remedy)\(problem.remedy.hasSuffix("?") ? "" : ".")"
    }

    /// `FILE:LINE:COLUMN: what — what to do`, as editors and people find it.
    public func line(_ file: String, _ line: Int?, _ column: String?, _ problem: Phrases.Problem) -> String {
        let place = [file, line.map { "\($0)" }, column].compactMap(\.self).joined(separator: ":")
        return "\(place): \(problem.what) — \(problem.remedy)"
    }
}
