public import People

extension Portal {
    /// Monday to Friday, holidays aside.
    public func isWorkingDay(_ day: Day) -> Bool {
        day.number - day.monday.number < 5 && !holidays.contains(day)
    }

    /// The first working day after `day`.
    public func workingDay(after day: Day) -> Day {
        var next = Day(number: day.number + 1)
        // Ends: holidays are finitely many, and every week beyond them has a Monday.
        while !isWorkingDay(next) { next = Day(number: next.number + 1) }
        return next
    }

    /// The `count`th working day after `day`; `day` itself for 0.
    public func workingDay(_ count: Int, after day: Day) -> Day {
        var result = day
        for _ in 0..<max(0, count) { result = workingDay(after: result) }
        return result
    }
}
