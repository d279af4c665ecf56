extension Phrases {
    /// Every word of the terminal part: the course, its simulated portal, quizzes, the checker of course files.
    public struct Terminal: Sendable {
        public let portal: Portal
        public let statuses: Statuses
        public let answers: Answers
        public let lesson: Lesson
        public let claims: Claims
        public let keys: Keys
        public let plain: Plain
        public let home: Home
        public let tool: Tool
        public let check: Check

        public static let vietnamese = Terminal(
            portal: .vietnamese, statuses: .vietnamese, answers: .vietnamese, lesson: .vietnamese,
            claims: .vietnamese, keys: .vietnamese, plain: .vietnamese, home: .vietnamese, tool: .vietnamese,
            check: .vietnamese)
        public static let english = Terminal(
            portal: .english, statuses: .english, answers: .english, lesson: .english,
            claims: .english, keys: .english, plain: .english, home: .english, tool: .english, check: .english)
    }
}
