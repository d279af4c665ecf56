public import People

/// Use at an odd time: before the issue day (it counts), on or after the revocation day (it does not), or on a day that
/// has not come (it does not count yet).
public struct UsageAnomaly: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case beforeIssue = "before_issue"
        case afterRevocation = "after_revocation"
        case inFuture = "in_future"
    }

    public let kind: Kind
    public let systemCode: String
    public let accountName: String
    public let unitCode: String
    /// The day that the use stands against: issue, revocation, or today.
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
