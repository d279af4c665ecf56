/// Text that somebody types in a command, held to the same rules as the cells of files.
public enum TypedText {
    /// Why a text was refused; `column` is the column of our files that it would stand in.
    public struct Refusal: Error, Hashable, Sendable {
        public let column: String
        public let problem: FileProblem

        public init(column: String, problem: FileProblem) {
            self.column = column
            self.problem = problem
        }
    }

    /// A code, such as a unit's.
    public static func key(_ text: String, _ column: String) throws(Refusal) -> String {
        try checked(text, column, .key)
    }

    /// A code that stands in the rows of every report: a unit's, a system's.
    public static func reportKey(_ text: String, _ column: String) throws(Refusal) -> String {
        try checked(text, column, .reportKey)
    }

    /// A key that says who somebody is: a person's code, an account's name or alias.
    public static func personalKey(_ text: String, _ column: String) throws(Refusal) -> String {
        try checked(text, column, .personalKey)
    }

    /// A name or a reason.
    public static func words(_ text: String, _ column: String) throws(Refusal) -> String {
        try checked(text, column, .words)
    }

    private static func checked(_ text: String, _ column: String, _ rule: TextRule) throws(Refusal) -> String {
        let cleaned = ImportedText.cleaned(text)
        if cleaned.isEmpty || cleaned == "-" { throw Refusal(column: column, problem: .valueMissing) }
        if let problem = rule.problem(of: cleaned) { throw Refusal(column: column, problem: problem) }
        return cleaned
    }
}
