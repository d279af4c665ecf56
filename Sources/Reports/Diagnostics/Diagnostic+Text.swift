public import Adoption
public import ImportFiles
import People
public import Phrases

extension Diagnostic {
    /// One line: `FILE:LINE:COLUMN: what — what to do`.
    public func text(_ words: Words) -> String {
        switch problem {
        case .file(let problem): words.line(file, line, column, words.problem(problem, column: column))
        case .row(let problem): words.line(file, line, column ?? problem.column, words.problem(problem))
        }
    }
}

extension AccountRefusal {
    /// One sentence: what is wrong, and what to do.
    public func text(_ words: Words) -> String { words.sentence(words.problem(self)) }
}

extension ReportRefusal {
    /// One sentence: what is wrong, and what to do.
    public func text(_ words: Words) -> String { words.sentence(words.problem(self)) }
}

extension Words {
    /// `What — what to do.`
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
