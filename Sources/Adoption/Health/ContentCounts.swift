/// How much a database holds: what a copy of it must agree on.
public struct ContentCounts: Hashable, Sendable {
    public let accounts: Int
    public let events: Int
    /// Rows of the summary of usage: days on which an account was used.
    public let useDays: Int
    /// Lines of learners' journals.
    public let journalLines: Int
    public let learning: LearningCounts

    public init(accounts: Int, events: Int, useDays: Int, journalLines: Int, learning: LearningCounts) {
        self.accounts = accounts
        self.events = events
        self.useDays = useDays
        self.journalLines = journalLines
        self.learning = learning
    }
}

/// By how much the summary of usage differs from the events that it sums up.
public struct SummaryDifference: Hashable, Sendable {
    /// Days of use, of any account, that are missing, too many, or summed up wrongly.
    public let useDays: Int
    /// Accounts whose first event or last use is written down wrongly.
    public let accounts: Int

    public init(useDays: Int, accounts: Int) {
        self.useDays = useDays
        self.accounts = accounts
    }

    public var isNone: Bool { useDays == 0 && accounts == 0 }
}

/// What a backup held, and what the database that was made of it holds once its summaries have been made anew.
public struct RestoredContents: Hashable, Sendable {
    public let inBackup: ContentCounts
    public let rebuilt: ContentCounts
    /// How the summary of usage in the backup differed from the events in it.
    public let difference: SummaryDifference
    /// How the summaries of learning in the backup differed from the journals, papers and enrolments in it.
    public let learning: LearningDifference

    public init(
        inBackup: ContentCounts, rebuilt: ContentCounts, difference: SummaryDifference, learning: LearningDifference
    ) {
        self.inBackup = inBackup
        self.rebuilt = rebuilt
        self.difference = difference
        self.learning = learning
    }

    /// Whether the backup agreed with itself to the last number.
    public var isEqual: Bool { inBackup == rebuilt && difference.isNone && learning.isNone }
}
