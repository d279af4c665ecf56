/// What one chunk of a usage file brought.
public struct UsageChunkOutcome: Hashable, Sendable {
    /// Events that were not known before.
    public var new = 0
    /// Events that were known already, conflicts among them.
    public var known = 0
    /// Events of this chunk whose name no account bears yet.
    public var unmatched = 0
    /// Rows that were refused, and ids known with other content; in the order of the file.
    public var problems: [Located<RowProblem>] = []

    public init() {}
}
