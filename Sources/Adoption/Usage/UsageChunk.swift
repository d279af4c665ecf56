public import People

/// Some thousands of a usage file's rows, with their place in the file.
public struct UsageChunk: Sendable {
    public let records: [Located<UsageRecord>]
    /// Byte offsets into the file as it reads after decompression; `end` is where the next chunk begins.
    public let start: Int64
    public let end: Int64
    /// The line on which the next chunk begins.
    public let line: Int
    /// Rows that the reading itself refused.
    public let rejected: Int
    /// What was wrong with them, as it is kept.
    public let unread: [ImportProblem]
    /// The last day that use can be of; nothing where any day will do.
    public let lastDay: Day?

    public init(
        records: [Located<UsageRecord>], start: Int64, end: Int64, line: Int, rejected: Int,
        unread: [ImportProblem] = [], lastDay: Day? = nil
    ) {
        self.records = records
        self.start = start
        self.end = end
        self.line = line
        self.rejected = rejected
        self.unread = unread
        self.lastDay = lastDay
    }
}

/// Why a usage import cannot go on.
