public import People

/// Use at an odd time: before the issue day (it counts), or on or after the revocation day (it does not).
public struct UsageAnomaly: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case beforeIssue = "before_issue"
        case afterRevocation = "after_revocation"
    }

    public let kind: Kind
    public let systemCode: String
    public let accountName: String
    public let unitCode: String
    /// The issue day or the revocation day that the use stands against.
    public let limit: Day
    public let first: Day
    public let last: Day
    /// Events of counted actions by the holder.
    public let events: Int

    public init(
        kind: Kind, systemCode: String, accountName: String, unitCode: String, limit: Day, first: Day, last: Day,
        events: Int
    ) {
        self.kind = kind
        self.systemCode = systemCode
        self.accountName = accountName
        self.unitCode = unitCode
        self.limit = limit
        self.first = first
        self.last = last
        self.events = events
    }
}
