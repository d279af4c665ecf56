/// Where a list goes on, and how much of it.
public struct PageQuery: Codable, Hashable, Sendable {
    /// `next` of the page before.
    public var after: WireCursor?
    public var limit: WireNumber<PageRows>?
    /// How wide a text for a terminal may be.
    public var columns: WireNumber<TerminalColumns>?

    public init(
        after: WireCursor? = nil, limit: WireNumber<PageRows>? = nil, columns: WireNumber<TerminalColumns>? = nil
    ) {
        self.after = after
        self.limit = limit
        self.columns = columns
    }
}

/// Names that events came for and that no account bears.
public struct UnmatchedListDocument: Codable, Hashable, Sendable {
    public var names: [UnmatchedNameDocument]
    /// In all, on this page or not.
    public var totalNames: Int
    public var totalEvents: Int
    /// Where the list goes on; `null` at its end.
    @Nullable public var next: String?

    public init(names: [UnmatchedNameDocument], totalNames: Int, totalEvents: Int, next: String?) {
        self.names = names
        self.totalNames = totalNames
        self.totalEvents = totalEvents
        self.next = next
    }

    private enum CodingKeys: String, CodingKey {
        case names
        case totalNames = "total_names"
        case totalEvents = "total_events"
        case next
    }
}

/// Use at odd times.
public struct AnomalyListDocument: Codable, Hashable, Sendable {
    public var anomalies: [UsageAnomalyDocument]
    /// Where the list goes on; `null` at its end.
    @Nullable public var next: String?

    public init(anomalies: [UsageAnomalyDocument], next: String?) {
        self.anomalies = anomalies
        self.next = next
    }
}
