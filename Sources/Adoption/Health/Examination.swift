public import People

/// What was looked at, and what was found.
public struct Examination: Hashable, Sendable {
    public let place: String
    public let examinedAt: Instant
    public let findings: [HealthFinding]
    /// Whether the inside of the database was looked at: not where its schema is another or it cannot be opened.
    public let lookedInside: Bool
    public let lookedForDamage: Bool
    /// Whether the summaries, of usage and of learning, were held against what they sum up.
    public let comparedSummary: Bool

    public init(
        place: String, examinedAt: Instant, findings: [HealthFinding], lookedInside: Bool, lookedForDamage: Bool,
        comparedSummary: Bool
    ) {
        self.place = place
        self.examinedAt = examinedAt
        self.findings = findings
        self.lookedInside = lookedInside
        self.lookedForDamage = lookedForDamage
        self.comparedSummary = comparedSummary
    }
}
