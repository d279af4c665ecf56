extension Phrases.Problems {
    /// The form of a YAML file of ours.
    public struct YAML: Sendable {
        public let syntax: @Sendable (_ reason: String) -> Phrases.Problem
        public let unknownKey: @Sendable (_ key: String, _ nearest: String?, _ allowed: String) -> Phrases.Problem
        public let repeatedKey: @Sendable (_ key: String) -> Phrases.Problem
        public let missingKey: @Sendable (_ key: String) -> Phrases.Problem
        public let expectedText: Phrases.Problem
        public let expectedKeys: Phrases.Problem
        public let expectedList: Phrases.Problem
        public let expectedTextOrList: Phrases.Problem
        public let expectedBoolean: Phrases.Problem
        public let expectedDay: Phrases.Problem
        public let emptyText: Phrases.Problem
        public let tooLarge: @Sendable (_ limit: String) -> Phrases.Problem
    }

    /// What a mapping says.
    public struct Mapping: Sendable {
        public let otherKind: @Sendable (_ found: String, _ expected: String) -> Phrases.Problem
        public let unknownColumn: @Sendable (_ column: String, _ nearest: String?, _ columns: String) -> Phrases.Problem
        public let requiredColumnMissing: @Sendable (_ column: String) -> Phrases.Problem
        public let columnAndConstant: @Sendable (_ column: String) -> Phrases.Problem
        public let valuesOfUnreadColumn: @Sendable (_ column: String) -> Phrases.Problem
        public let impossibleValue: @Sendable (_ value: String, _ allowed: String) -> Phrases.Problem
        public let badDatePattern: @Sendable (_ pattern: String, _ position: Int) -> Phrases.Problem
        public let incompleteDatePattern: @Sendable (_ pattern: String) -> Phrases.Problem
        public let coversEndBeforeStart: @Sendable (_ first: String, _ last: String) -> Phrases.Problem
        public let coversWithoutUsage: Phrases.Problem
        public let coversWithoutSystem: Phrases.Problem
        public let coversWithoutSource: Phrases.Problem
    }

    /// What a systems file says.
    public struct System: Sendable {
        public let noSystem: Phrases.Problem
        public let repeatedSystem: @Sendable (_ code: String, _ line: Int) -> Phrases.Problem
        public let repeatedAction: @Sendable (_ code: String, _ line: Int) -> Phrases.Problem
        public let noAction: Phrases.Problem
    }
}
