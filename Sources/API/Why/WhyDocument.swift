/// Why an account is in its state, on the wire. Days are `YYYY-MM-DD`; what is not known is `null`.
public struct WhyDocument: Codable, Hashable, Sendable {
    public var account: Account
    public var asOf: WireDay
    public var timeZone: String
    public var generatedAt: WireInstant
    public var graceDays: Int
    public var dormantDays: Int
    public var staleDays: Int
    /// One of the nine states; `null` where the account had not been issued by that day.
    @Nullable public var state: String?
    public var rule: Rule
    public var dates: Dates
    public var coverage: [DeclaredCoverageDocument]
    @Nullable public var lastCoveredDay: WireDay?
    @Nullable public var use: Use?
    public var leftOut: LeftOut
    /// If every later day is reported and brings no use.
    @Nullable public var changeWithoutUse: Change?
    /// If no file comes in any more.
    @Nullable public var changeWithoutReports: Change?
    @Nullable public var nextAction: String?

    public init(
        account: Account, asOf: WireDay, timeZone: String, generatedAt: WireInstant, graceDays: Int, dormantDays: Int,
        staleDays: Int, state: String?, rule: Rule, dates: Dates, coverage: [DeclaredCoverageDocument],
        lastCoveredDay: WireDay?, use: Use?, leftOut: LeftOut, changeWithoutUse: Change?,
        changeWithoutReports: Change?, nextAction: String?
    ) {
        self.account = account
        self.asOf = asOf
        self.timeZone = timeZone
        self.generatedAt = generatedAt
        self.graceDays = graceDays
        self.dormantDays = dormantDays
        self.staleDays = staleDays
        self.state = state
        self.rule = rule
        self.dates = dates
        self.coverage = coverage
        self.lastCoveredDay = lastCoveredDay
        self.use = use
        self.leftOut = leftOut
        self.changeWithoutUse = changeWithoutUse
        self.changeWithoutReports = changeWithoutReports
        self.nextAction = nextAction
    }

    private enum CodingKeys: String, CodingKey {
        case account
        case asOf = "as_of"
        case timeZone = "time_zone"
        case generatedAt = "generated_at"
        case graceDays = "grace_days"
        case dormantDays = "dormant_days"
        case staleDays = "stale_days"
        case state, rule, dates, coverage
        case lastCoveredDay = "last_covered_day"
        case use
        case leftOut = "left_out"
        case changeWithoutUse = "change_without_use"
        case changeWithoutReports = "change_without_reports"
        case nextAction = "next_action"
    }
}
