/// A name that events came for and that no account bears yet.
public struct UnmatchedNameDocument: Codable, Hashable, Sendable {
    public var system: String
    public var name: String
    public var events: Int
    public var first: WireDay
    public var last: WireDay

    public init(system: String, name: String, events: Int, first: WireDay, last: WireDay) {
        self.system = system
        self.name = name
        self.events = events
        self.first = first
        self.last = last
    }

    /// Names and order, in JSON and in CSV alike.
    public enum CodingKeys: String, CodingKey, CaseIterable {
        case system, name, events, first, last
    }
}

/// Use before the issue day, on or after the revocation day, or on a day that has not come.
public struct UsageAnomalyDocument: Codable, Hashable, Sendable {
    public var system: String
    public var account: String
    public var unit: String
    /// `before_issue`, `after_revocation` or `in_future`.
    public var kind: String
    /// The issue day, the revocation day, or today.
    public var limit: WireDay
    public var events: Int
    public var first: WireDay
    public var last: WireDay

    public init(
        system: String, account: String, unit: String, kind: String, limit: WireDay, events: Int, first: WireDay,
        last: WireDay
    ) {
        self.system = system
        self.account = account
        self.unit = unit
        self.kind = kind
        self.limit = limit
        self.events = events
        self.first = first
        self.last = last
    }

    /// Names and order, in JSON and in CSV alike.
    public enum CodingKeys: String, CodingKey, CaseIterable {
        case system, account, unit, kind, limit, events, first, last
    }
}
