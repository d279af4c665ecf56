/// The three numbers of days that a reader of a report may turn.
public struct StateThresholds: Hashable, Sendable {
    /// An unused account is `new` while fewer days than this have passed since its issue day.
    public let graceDays: Int
    /// An account is `dormant` once this many days have passed since its last counted use.
    public let dormantDays: Int
    /// An account is `unknown` once more days than this have passed since the last covered day.
    public let staleDays: Int

    /// Ten years: longer tells nobody anything, and sums of days stay far from overflowing.
    public static let graceRange = 0...3660
    public static let dormantRange = 1...3660
    public static let staleRange = 0...3660

    public static let standard = StateThresholds()

    public init(graceDays: Int = 30, dormantDays: Int = 60, staleDays: Int = 35) {
        self.graceDays = graceDays
        self.dormantDays = dormantDays
        self.staleDays = staleDays
    }
}
