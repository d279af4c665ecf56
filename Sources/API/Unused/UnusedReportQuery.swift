/// What is asked of the report of unused accounts.
public struct UnusedReportQuery: Codable, Hashable, Sendable {
    /// A unit with all below it.
    public var unit: WireKey?
    public var system: WireKey?
    /// Today where it is left out.
    public var asOf: WireDay?
    public var graceDays: WireNumber<ThresholdFromZero>?
    public var dormantDays: WireNumber<ThresholdFromOne>?
    public var staleDays: WireNumber<ThresholdFromZero>?
    /// Levels of units below the one asked for; all where it is left out.
    public var depth: WireNumber<UnitLevels>?
    /// The states whose accounts are listed by name; no names where it is left out.
    public var names: [AccountStateWord]?
    /// How many names at most.
    public var limit: WireNumber<PageRows>?
    /// How wide a text for a terminal may be.
    public var columns: WireNumber<TerminalColumns>?

    public init(
        unit: WireKey? = nil, system: WireKey? = nil, asOf: WireDay? = nil,
        graceDays: WireNumber<ThresholdFromZero>? = nil, dormantDays: WireNumber<ThresholdFromOne>? = nil,
        staleDays: WireNumber<ThresholdFromZero>? = nil, depth: WireNumber<UnitLevels>? = nil,
        names: [AccountStateWord]? = nil, limit: WireNumber<PageRows>? = nil,
        columns: WireNumber<TerminalColumns>? = nil
    ) {
        self.unit = unit
        self.system = system
        self.asOf = asOf
        self.graceDays = graceDays
        self.dormantDays = dormantDays
        self.staleDays = staleDays
        self.depth = depth
        self.names = names
        self.limit = limit
        self.columns = columns
    }

    private enum CodingKeys: String, CodingKey {
        case unit, system
        case asOf = "as_of"
        case graceDays = "grace_days"
        case dormantDays = "dormant_days"
        case staleDays = "stale_days"
        case depth, names, limit, columns
    }
}
