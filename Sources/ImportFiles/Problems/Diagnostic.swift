public import Adoption

/// One thing that is wrong with a file: where it stands and what it is. `Reports` puts it into words.
public struct Diagnostic: Hashable, Sendable {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        /// Found while reading.
        case file(FileProblem)
        /// Found by the store: the row contradicts what is known.
        case row(RowProblem)
    }

    /// The path as it was given.
    public let file: String
    /// The line on which the record begins, the first line of a file being 1; nothing where it is the whole file.
    public let line: Int?
    /// The column as the file calls it, or the key of a YAML file.
    public let column: String?
    public let problem: Problem

    public init(file: String, line: Int? = nil, column: String? = nil, problem: Problem) {
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem
    }
}

/// A file, or the mapping that it is to be read by, cannot be used at all.
public struct FileRefusal: Error, Hashable, Sendable {
    /// Everything that was found, in the order of the lines; at least one.
    public let diagnostics: [Diagnostic]

    public init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}
