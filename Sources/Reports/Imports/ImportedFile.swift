public import Adoption
public import ImportFiles

/// What became of one file that was to be imported.
public struct ImportedFile: Sendable {
    /// What of it is in.
    public enum Outcome: Hashable, Sendable {
        /// Records that are taken together.
        ///
        /// - Parameter rejected: all rows that were refused, by the reading or by the store.
        case records(ImportOutcome, rejected: Int, isCutShort: Bool)
        case usage(UsageFileOutcome)
        /// None of it could be used.
        case refused
    }

    /// The path as it was given.
    public let path: String
    public let outcome: Outcome
    /// What was said of the header although the rows went in.
    public let notes: [Diagnostic]
    public let problems: FoundProblems

    public init(path: String, outcome: Outcome, notes: [Diagnostic] = [], problems: FoundProblems) {
        self.path = path
        self.outcome = outcome
        self.notes = notes
        self.problems = problems
    }

    /// Whether all its rows are in, or were there already.
    public var isWhole: Bool {
        switch outcome {
        case .records(_, let rejected, _): rejected == 0
        case .usage(let usage): usage.isWhole
        case .refused: false
        }
    }

    /// Whether somebody stopped it: the files after it are not begun.
    public var isStopped: Bool {
        if case .usage(let usage) = outcome, case .stopped = usage.ending { true } else { false }
    }

    /// What was done, without a line break at the end; nothing of a file that could not be used.
    public func text(_ words: Words, isDryRun: Bool) -> String? {
        switch outcome {
        case .records(let records, let rejected, _):
            records.text(words, file: path, rejected: rejected, isDryRun: isDryRun)
        case .usage(let usage): usage.text(words)
        case .refused: nil
        }
    }
}
