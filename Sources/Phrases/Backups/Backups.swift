extension Phrases {
    /// Backing up and restoring: help, what is said at the end, and what is refused.
    public struct Backups: Sendable {
        public let backup: String
        public let backupMore: String
        public let backupFile: String
        public let restore: String
        public let restoreMore: String
        public let restoreFile: String

        public let megabytes: @Sendable (_ count: String) -> String
        public let copied: @Sendable (_ file: String, _ done: String, _ total: String) -> String
        /// Where the end cannot be known.
        public let copiedSoFar: @Sendable (_ file: String, _ done: String) -> String
        public let made: @Sendable (_ file: String, _ size: String) -> String
        public let restored: @Sendable (_ file: String, _ place: String) -> String
        public let inBackup: String
        public let rebuilt: String
        public let accounts: String
        public let events: String
        public let useDays: String
        public let journalLines: String
        public let progresses: String
        public let quizResults: String
        public let boardEntries: String
        public let equal: String
        /// The summary of usage is wrong.
        public let unequal: @Sendable (_ useDays: Int, _ accounts: Int) -> String
        /// The summaries of learning are wrong.
        public let learningUnequal: @Sendable (_ progresses: Int, _ quizResults: Int, _ boardEntries: Int) -> String

        public let fileExists: @Sendable (_ path: String) -> Problem
        public let beingWritten: @Sendable (_ path: String) -> Problem
        public let noRoom: @Sendable (_ path: String) -> Problem
        public let stopped: @Sendable (_ path: String) -> Problem
        public let cannotRead: @Sendable (_ path: String, _ reason: String) -> Problem
        public let notABackup: @Sendable (_ path: String) -> Problem
        public let hasLog: @Sendable (_ path: String) -> Problem
        public let placeTaken: @Sendable (_ place: String) -> Problem
        public let damaged: @Sendable (_ path: String) -> Problem
        public let toolMissing: @Sendable (_ program: String, _ package: String) -> Problem
        public let toolFailed: @Sendable (_ program: String) -> Problem
    }
}
