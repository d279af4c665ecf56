import People

/// The state of one account on later days, if nobody uses it.
struct StateForecast {
    /// A few thousand years stand for "for ever".
    private static let endless = 2_000_000

    let story: AccountStory
    let from: Day
    let thresholds: StateThresholds

    init(story: AccountStory, from day: Day, thresholds: StateThresholds) {
        self.story = story
        from = day
        self.thresholds = thresholds
    }

    func state(on day: Day, coverage: Coverage) -> AccountState? {
        let use = story.use.map { Set($0.recentDays).union([$0.last.day]).sorted() } ?? []
        return .on(day, dates: story.dates, useDays: use, coverage: coverage, thresholds: thresholds)
    }

    /// What is declared, and every day after the one asked about.
    func coverageIfReportsGoOn(_ declared: Coverage) -> Coverage {
        Coverage(declared.ranges + [DayRange(from + 1, from + Self.endless)].compactMap(\.self))
    }

    /// The first later day with another state than on the day asked about.
    func firstChange(coverage: Coverage) -> AccountExplanation.Change? {
        let now = state(on: from, coverage: coverage)
        for day in turningPoints(coverage) {
            if let then = state(on: day, coverage: coverage), then != now { return .init(day: day, state: then) }
        }
        return nil
    }

    /// The only later days on which a rule can begin or cease to fit, ascending.
    private func turningPoints(_ coverage: Coverage) -> [Day] {
        var days: Set<Day> = [from + 1]
        // Habit fades as weeks fall out of the eight, each on a Monday.
        days.formUnion((1...AccountState.habitWeeks + 1).map { from.monday + 7 * $0 })
        if let revoked = story.revoked?.value { days.insert(revoked) }
        if let exemption = story.exemption?.value {
            days.insert(exemption.first)
            if let last = exemption.last { days.insert(last + 1) }
        }
        if let issued = story.issued?.value { days.formUnion([issued, issued + thresholds.graceDays]) }
        if let last = story.use?.last.day { days.insert(last + thresholds.dormantDays) }
        for range in coverage.ranges { days.formUnion([range.first, range.last + thresholds.staleDays + 1]) }
        return days.filter { $0 > from && $0 < from + Self.endless }.sorted()
    }
}
