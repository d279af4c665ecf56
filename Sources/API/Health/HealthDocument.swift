/// What an examination of a database found.
public struct HealthDocument: Codable, Hashable, Sendable {
    /// One thing that needs attention.
    public struct Finding: Codable, Hashable, Sendable {
        /// The same in every language and version: `silent`, `damaged`, …
        public var kind: String
        /// In the language that was asked for.
        public var what: String
        public var remedy: String

        public init(kind: String, what: String, remedy: String) {
            self.kind = kind
            self.what = what
            self.remedy = remedy
        }
    }

    public var database: String
    public var examinedAt: WireInstant
    /// Whether nothing needs attention.
    public var isWell: Bool
    /// Whether the inside of the database was looked at.
    public var lookedInside: Bool
    /// Whether every page was looked at.
    public var lookedForDamage: Bool
    /// Whether the summary was held against the events.
    public var comparedSummary: Bool
    public var findings: [Finding]

    public init(
        database: String, examinedAt: WireInstant, isWell: Bool, lookedInside: Bool, lookedForDamage: Bool,
        comparedSummary: Bool, findings: [Finding]
    ) {
        self.database = database
        self.examinedAt = examinedAt
        self.isWell = isWell
        self.lookedInside = lookedInside
        self.lookedForDamage = lookedForDamage
        self.comparedSummary = comparedSummary
        self.findings = findings
    }

    enum CodingKeys: String, CodingKey {
        case database
        case examinedAt = "examined_at"
        case isWell = "well"
        case lookedInside = "looked_inside"
        case lookedForDamage = "looked_for_damage"
        case comparedSummary = "compared_summary"
        case findings
    }
}
