public import People

/// One thing that a person really did on a system, as a source tells it.
public struct UsageRecord: Hashable, Sendable {
    /// Through which door it was done.
    public enum Channel: String, CaseIterable, Sendable {
        case portal, zalo, desk
    }

    public let sourceCode: String
    /// The source's own id of the event; any string. (source, event id) is the key.
    public let eventID: String
    public let systemCode: String
    /// The account's name on the system, or an alias of it.
    public let accountName: String
    public let actionCode: String
    /// Nothing where the source does not say.
    public let channel: Channel?
    public let time: Instant
    /// The local day of `time` in the database's time zone.
    public let day: Day
    /// Done by somebody else for the holder. Where the source does not say it is the holder's own.
    public let isAssisted: Bool

    public init(
        sourceCode: String, eventID: String, systemCode: String, accountName: String, actionCode: String,
        channel: Channel?, time: Instant, day: Day, isAssisted: Bool
    ) {
        self.sourceCode = sourceCode
        self.eventID = eventID
        self.systemCode = systemCode
        self.accountName = accountName
        self.actionCode = actionCode
        self.channel = channel
        self.time = time
        self.day = day
        self.isAssisted = isAssisted
    }
}
