public import People

/// A name on a system that usage events came for and that no account and no alias bears yet.
public struct UnmatchedName: Hashable, Sendable {
    public let systemCode: String
    public let name: String
    public let events: Int
    public let first: Day
    public let last: Day

    public init(systemCode: String, name: String, events: Int, first: Day, last: Day) {
        self.systemCode = systemCode
        self.name = name
        self.events = events
        self.first = first
        self.last = last
    }
}
