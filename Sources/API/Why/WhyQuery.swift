/// Of which account the reason is asked, on which day.
public struct WhyQuery: Codable, Hashable, Sendable {
    /// `SYSTEM:NAME`, or a name or alias that only one system has.
    public var account: WireKey
    /// Today where it is left out.
    public var asOf: WireDay?
    public var graceDays: WireNumber<ThresholdFromZero>?
    public var dormantDays: WireNumber<ThresholdFromOne>?
    public var staleDays: WireNumber<ThresholdFromZero>?
    /// How wide a text for a terminal may be.
    public var columns: WireNumber<TerminalColumns>?

    public init(
        account: WireKey, asOf: WireDay? = nil, graceDays: WireNumber<ThresholdFromZero>? = nil,
        dormantDays: WireNumber<ThresholdFromOne>? = nil, staleDays: WireNumber<ThresholdFromZero>? = nil,
        columns: WireNumber<TerminalColumns>? = nil
    ) {
        self.account = account
        self.asOf = asOf
        self.graceDays = graceDays
        self.dormantDays = dormantDays
        self.staleDays = staleDays
        self.columns = columns
    }

    private enum CodingKeys: String, CodingKey {
        case account
        case asOf = "as_of"
        case graceDays = "grace_days"
        case dormantDays = "dormant_days"
        case staleDays = "stale_days"
        case columns
    }
}
