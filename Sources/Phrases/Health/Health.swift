extension Phrases {
    /// `doctor`: its help, and what it finds, each with what to do.
    public struct Health: Sendable {
        public let doctor: String
        public let doctorMore: String
        public let quick: String
        public let deep: String
        public let staleDays: String
        public let json: String
        public let well: @Sendable (_ place: String) -> String
        public let unwell: @Sendable (_ place: String, _ count: Int) -> String
        /// What was not looked at, and how to have it looked at.
        public let quickly: String
        public let notDeeply: String
        /// No look inside was possible.
        public let outsideOnly: String

        public let unwritable: @Sendable (_ path: String) -> Problem
        public let readableByAll: @Sendable (_ path: String) -> Problem
        public let writableByAll: @Sendable (_ path: String) -> Problem
        public let littleRoom: @Sendable (_ path: String, _ free: String, _ needed: String) -> Problem
        public let notDurable: @Sendable (_ setting: String, _ value: String) -> Problem
        public let damaged: @Sendable (_ detail: String) -> Problem
        public let neverCovered: @Sendable (_ system: String, _ accounts: Int) -> Problem
        public let silent: @Sendable (_ system: String, _ accounts: Int, _ last: String, _ days: Int) -> Problem
        public let noAdministrator: Problem
        public let clockBehindImport: @Sendable (_ now: String, _ imported: String) -> Problem
        public let clockBehindProgram: @Sendable (_ now: String, _ year: Int) -> Problem
        /// The summary of usage.
        public let summaryDiffers: @Sendable (_ useDays: Int, _ accounts: Int) -> Problem
        public let learningDiffers: @Sendable (_ progresses: Int, _ quizResults: Int, _ boardEntries: Int) -> Problem
    }
}
