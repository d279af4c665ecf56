public import People

/// Everything that the database holds about one person, to be handed to them.
public struct PersonFile: Hashable, Sendable {
    /// A value as the file writes it.
    public enum Value: Hashable, Sendable {
        case none
        case text(String)
        case number(Int64)
        case flag(Bool)
        case day(Day)
        case instant(Instant)
    }

    /// Rows of one kind, the fields in the order of ``fields``.
    public struct Section: Hashable, Sendable {
        public let name: String
        public let fields: [String]
        public let rows: [[Value]]

        public init(name: String, fields: [String], rows: [[Value]]) {
            self.name = name
            self.fields = fields
            self.rows = rows
        }
    }

    public let code: String
    public let generatedAt: Instant
    public let sections: [Section]

    public init(code: String, generatedAt: Instant, sections: [Section]) {
        self.code = code
        self.generatedAt = generatedAt
        self.sections = sections
    }
}
