import People

/// What somebody makes of an account.
enum Habit: Sendable {
    /// Nothing whatever.
    case never
    /// Signs in and looks around; nothing that counts.
    case looks
    /// Somebody at the desk does it for them.
    case assisted
    /// Did it once.
    case once
    /// Did it for some weeks or months, and stopped.
    case stopped
    /// Does it every month or two.
    case occasional
    /// Does it most weeks.
    case weekly
    /// Does it most working days: an officer's own work.
    case daily

    /// Whether nothing that counts comes of it.
    var isIdle: Bool { self == .never || self == .looks || self == .assisted }

    /// The days of visits, in order, within `first...last`.
    func days(from first: Day, to last: Day, with chance: inout Chance) -> [Day] {
        guard first <= last else { return [] }
        switch self {
        case .never: return []
        case .looks, .assisted, .once:
            return [min(last, first + chance.number(1...120))]
        case .stopped:
            // Never within the last ten weeks, so that stopping shows.
            let start = first + chance.number(1...30)
            return Self.forward(
                from: start, to: min(last - 70, start + chance.number(20...150)), step: 4...14, with: &chance)
        case .occasional:
            return Self.backward(from: last - chance.number(2...50), to: first, step: 28...50, with: &chance)
        case .weekly:
            return Self.backward(from: last - chance.number(0...6), to: first + 2, step: 3...10, with: &chance)
        case .daily:
            return Self.forward(from: first, to: last, step: 1...3, with: &chance)
        }
    }

    private static func forward(
        from first: Day, to last: Day, step: ClosedRange<Int>, with chance: inout Chance
    ) -> [Day] {
        var days: [Day] = []
        var day = first
        while day <= last {
            days.append(day)
            day = day + chance.number(step)
        }
        return days
    }

    private static func backward(
        from last: Day, to first: Day, step: ClosedRange<Int>, with chance: inout Chance
    ) -> [Day] {
        var days: [Day] = []
        var day = last
        while day >= first {
            days.append(day)
            day = day - chance.number(step)
        }
        return days.reversed()
    }
}
