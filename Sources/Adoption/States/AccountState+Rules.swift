public import People

extension AccountState {
    /// Calendar weeks that habit looks back on, the week of the day itself included.
    public static let habitWeeks = 8
    /// Of those weeks, how many need counted use.
    public static let habitWeeksWithUse = 3

    /// The state of an account at the end of `day`.
    ///
    /// - Parameters:
    ///   - useDays: days with counted own use, ascending; later ones than `day` are ignored.
    ///   - coverage: of the account's system.
    /// - Returns: nothing where the account is not on that day's roster.
    public static func on(
        _ day: Day, dates: AccountDates, useDays: [Day], coverage: Coverage,
        thresholds: StateThresholds = .standard
    ) -> AccountState? {
        guard dates.isOnRoster(of: day) else { return nil }
        if let revoked = dates.revoked, revoked <= day { return .revoked }
        if let exemption = dates.exemption, exemption.holds(on: day) { return .exempt }
        guard let issued = dates.issued else { return .issueDateUnknown }
        // The last covered day alone decides whether any day from the issue day on is covered.
        guard let covered = coverage.lastDay(upTo: day), covered >= issued, day - covered <= thresholds.staleDays
        else { return .unknown }
        let used = useDays.prefix { $0 <= day }
        guard let last = used.last else {
            return day - issued < thresholds.graceDays ? .new : .neverUsed
        }
        if day - last >= thresholds.dormantDays { return .dormant }
        let firstWeek = day.week - (habitWeeks - 1)
        let weeks = Set(used.lazy.map(\.week).filter { $0 >= firstWeek })
        return weeks.count >= habitWeeksWithUse ? .habitual : .active
    }
}
