import ArgumentParser
import Foundation
import People

/// A day on the command line: `YYYY-MM-DD`.
struct DayArgument: ExpressibleByArgument {
    let day: Day

    init?(argument: String) {
        guard let day = Day(typed: argument) else { return nil }
        self.day = day
    }
}

/// Days on the command line: `FROM..TO`, both included.
struct DaysArgument: ExpressibleByArgument {
    let days: DayRange

    init?(argument: String) {
        let ends = argument.components(separatedBy: "..")
        guard ends.count == 2, let first = Day(typed: ends[0]), let last = Day(typed: ends[1]),
            let days = DayRange(first, last)
        else { return nil }
        self.days = days
    }
}

extension Day {
    /// A day as somebody types it; what lies outside 1900...2200 is a slip of the hand, as in files.
    init?(typed text: String) {
        guard let day = Day(iso: text), (1900...2200).contains(day.civil.year) else { return nil }
        self = day
    }
}
