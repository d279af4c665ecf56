public import ArgumentParser
import Foundation
public import People

/// A day on the command line: `YYYY-MM-DD`.
public struct DayArgument: ExpressibleByArgument {
    public let day: Day

    public init?(argument: String) {
        guard let day = Day(typed: argument) else { return nil }
        self.day = day
    }
}

/// Days on the command line: `FROM..TO`, both included.
public struct DaysArgument: ExpressibleByArgument {
    public let days: DayRange

    public init?(argument: String) {
        let ends = argument.components(separatedBy: "..")
        guard ends.count == 2, let first = Day(typed: ends[0]), let last = Day(typed: ends[1]),
            let days = DayRange(first, last)
        else { return nil }
        self.days = days
    }
}

/// A day or `-`, which clears, on the command line.
public struct DayEdit: ExpressibleByArgument {
    public let edit: Edit<Day>

    public init?(argument: String) {
        if argument == "-" {
            edit = .clear
        } else if let day = Day(typed: argument) {
            edit = .set(day)
        } else {
            return nil
        }
    }
}

extension Day {
    /// A day as somebody types it; what lies outside 1900...2200 is a slip of the hand, as in files.
    public init?(typed text: String) {
        guard let day = Day(iso: text), (1900...2200).contains(day.civil.year) else { return nil }
        self = day
    }
}
