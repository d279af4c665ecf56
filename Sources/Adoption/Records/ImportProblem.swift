public import People

/// One thing that was wrong with a file, in the words of both languages, as it is kept for whoever asks later.
public struct ImportProblem: Hashable, Sendable {
    /// How many of one file are kept, the first ones.
    public static let kept = 1000

    /// The line on which the row begins; nothing where it is the whole file.
    public let line: Int?
    /// The column as the file calls it.
    public let column: String?
    public let what: LocalizedText
    /// What to do about it.
    public let remedy: LocalizedText

    public init(line: Int?, column: String?, what: LocalizedText, remedy: LocalizedText) {
        self.line = line
        self.column = column
        self.what = what
        self.remedy = remedy
    }
}

/// What did not even come as far as the store, because it could not be read.
public struct UnreadRows: Hashable, Sendable {
    /// All of them.
    public var count: Int
    /// What was wrong with them, in the order of the file; the first ``ImportProblem/kept`` are enough.
    public var problems: [ImportProblem]

    public init(count: Int = 0, problems: [ImportProblem] = []) {
        self.count = count
        self.problems = problems
    }
}

/// Puts what the store found into words; nothing where they are not to be kept.
public typealias ProblemWords = @Sendable (Located<RowProblem>) -> ImportProblem?
