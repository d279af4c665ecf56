extension Phrases {
    /// What is wrong, and what to do about it.
    public struct Problem: Hashable, Sendable {
        public let what: String
        public let remedy: String

        init(_ what: String, _ remedy: String) {
            self.what = what
            self.remedy = remedy
        }
    }

    /// Problems in words, by where they arise.
    public struct Problems: Sendable {
        public let row: Row
        public let account: Account
        public let undo: Undo
        public let file: File
        public let yaml: YAML
        public let mapping: Mapping
        public let system: System
        public let report: Report
    }
}

extension Phrases.Problems {
    static let vietnamese = Phrases.Problems(
        row: .vietnamese, account: .vietnamese, undo: .vietnamese, file: .vietnamese, yaml: .vietnamese,
        mapping: .vietnamese,
        system: .vietnamese, report: .vietnamese)

    static let english = Phrases.Problems(
        row: .english, account: .english, undo: .english, file: .english, yaml: .english, mapping: .english,
        system: .english,
        report: .english)
}
