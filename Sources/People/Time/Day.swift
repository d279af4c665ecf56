/// One local calendar day of the proleptic Gregorian calendar.
///
/// Differences are in whole days; a day does not know its time zone, ``ZoneOffsets`` does.
public struct Day: Hashable, Sendable {
    /// Days since 1970-01-01, which is 0.
    public let number: Int

    public init(number: Int) {
        self.number = number
    }

    /// The day of a civil date, or nothing where the calendar has no such date.
    ///
    /// - Parameters:
    ///   - year: 1...9999; month: 1...12; day: 1...31.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let candidate = Day(number: Day.daysFromCivil(year: year, month: month, day: day))
        let civil = candidate.civil
        guard civil.year == year, civil.month == month, civil.day == day else { return nil }
        self = candidate
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Day.decimal(bytes[0..<4]), let month = Day.decimal(bytes[5..<7]),
            let day = Day.decimal(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `YYYY-MM-DD`.
    public var iso: String {
        let (year, month, day) = civil
        return "\(Day.padded(year, 4))-\(Day.padded(month, 2))-\(Day.padded(day, 2))"
    }

    /// Year, month 1...12 and day of the month 1...31.
    public var civil: (year: Int, month: Int, day: Int) {
        // Hinnant, "chrono-compatible low-level date algorithms": eras of 400 years that begin on 1 March.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The number of the calendar week, Monday to Sunday, that this day lies in; consecutive weeks differ by one.
    public var week: Int {
        // 1970-01-01 was a Thursday, so the week's Monday lies three days before it.
        let fromMonday = number + 3
        return fromMonday >= 0 ? fromMonday / 7 : (fromMonday - 6) / 7
    }

    /// The Monday of this day's calendar week.
    public var monday: Day { Day(number: week * 7 - 3) }

    private static func daysFromCivil(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Day: Comparable {
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

    public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }

    /// Whole days from `earlier` to `later`; negative where they stand the other way round.
    public static func - (later: Day, earlier: Day) -> Int { later.number - earlier.number }
}
