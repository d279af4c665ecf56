import ArgumentParser
import People

/// A day on the command line: `YYYY-MM-DD`.
struct DayArgument: ExpressibleByArgument {
    let day: Day

    init?(argument: String) {
        guard let day = Day(iso: argument) else { return nil }
        self.day = day
    }
}

/// Days on the command line: `FROM..TO`, both included.
struct DaysArgument: ExpressibleByArgument {
    let days: DayRange

    init?(argument: String) {
        let ends = argument.split(separator: ".", omittingEmptySubsequences: true)
        guard argument.contains(".."), ends.count == 2, let first = Day(iso: ends[0]), let last = Day(iso: ends[1]),
            let days = DayRange(first, last)
        else { return nil }
        self.days = days
    }
}
