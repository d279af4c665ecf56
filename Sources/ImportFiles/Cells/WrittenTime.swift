import People

/// A date, or a date and a time of day, as a cell writes it; not yet known to exist.
struct WrittenTime: Hashable {
    var year = 0
    var month = 0
    var day = 0
    /// 0 where only a date is written: local midnight.
    var millisecondOfDay: Int64 = 0
    /// Seconds east of UTC; nothing for local time.
    var offset: Int?

    /// The years in which an account's life can lie; anything else is a slip of the pen.
    static let plausibleYears = 1900...2200

    /// The day that is written, or nothing where the calendar has no such day.
    var civilDay: Day? { Day(year: year, month: month, day: day) }

    /// The instant, and the local day on which it falls.
    func instant(on civilDay: Day, in zone: ZoneOffsets) -> (instant: Instant, day: Day) {
        guard let offset else {
            let instant = zone.instant(of: civilDay, millisecondOfDay: millisecondOfDay)
            // Where the clock skips midnight itself, the next instant belongs to the same day.
            return (instant, zone.day(of: instant))
        }
        let wall = Int64(civilDay.number) * 86_400_000 + millisecondOfDay
        let instant = Instant(milliseconds: wall - Int64(offset) * 1000)
        return (instant, zone.day(of: instant))
    }
}

/// Reads numbers and marks of a time off its bytes, one after the other.
struct TimeCursor {
    private let bytes: ByteRun
    private(set) var index = 0

    init(_ bytes: ByteRun) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { index == bytes.count }

    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    /// A number of at least `least` and at most `most` digits, as many as there are.
    mutating func number(_ least: Int, _ most: Int) -> Int? {
        var value = 0
        let start = index
        while let byte = next, byte.isDigit, index - start < most {
            value = value * 10 + Int(byte - 0x30)
            index += 1
        }
        return index - start >= least ? value : nil
    }

    /// The digits after a decimal point, as milliseconds; finer ones are cut off.
    mutating func fraction() -> Int? {
        var value = 0
        var scale = 100
        let start = index
        while let byte = next, byte.isDigit {
            value += Int(byte - 0x30) * scale
            scale /= 10
            index += 1
        }
        return index > start ? value : nil
    }

    /// `Z`, `+07`, `+0700` or `+07:00`, as seconds east of UTC.
    mutating func offset() -> Int? {
        if take(UInt8(ascii: "Z")) || take(UInt8(ascii: "z")) { return 0 }
        let isWest = next == UInt8(ascii: "-")
        guard take(UInt8(ascii: "+")) || take(UInt8(ascii: "-")), let hours = number(2, 2) else { return nil }
        var minutes = 0
        if !isAtEnd {
            _ = take(UInt8(ascii: ":"))
            guard let more = number(2, 2) else { return nil }
            minutes = more
        }
        guard hours <= 18, minutes < 60 else { return nil }
        return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
    }
}

extension WrittenTime {
    /// Reads ISO 8601: `2026-07-01`, and with `T` or a space a time of day with or without seconds, their fraction and
    /// the offset from UTC.
    init?(iso bytes: ByteRun) {
        var cursor = TimeCursor(bytes)
        guard let year = cursor.number(4, 4), cursor.take(UInt8(ascii: "-")), let month = cursor.number(2, 2),
            cursor.take(UInt8(ascii: "-")), let day = cursor.number(2, 2)
        else { return nil }
        self.init(year: year, month: month, day: day)
        if cursor.isAtEnd { return }
        guard cursor.take(UInt8(ascii: "T")) || cursor.take(0x20) || cursor.take(UInt8(ascii: "t")),
            let milliseconds = Self.timeOfDay(&cursor)
        else { return nil }
        millisecondOfDay = milliseconds
        if cursor.isAtEnd { return }
        _ = cursor.take(0x20)
        guard let offset = cursor.offset(), cursor.isAtEnd else { return nil }
        self.offset = offset
    }

    private static func timeOfDay(_ cursor: inout TimeCursor) -> Int64? {
        guard let hour = cursor.number(2, 2), cursor.take(UInt8(ascii: ":")), let minute = cursor.number(2, 2) else {
            return nil
        }
        var second = 0
        var fraction = 0
        if cursor.take(UInt8(ascii: ":")) {
            guard let number = cursor.number(2, 2) else { return nil }
            second = number
            if cursor.take(UInt8(ascii: ".")) || cursor.take(UInt8(ascii: ",")) {
                guard let digits = cursor.fraction() else { return nil }
                fraction = digits
            }
        }
        return milliseconds(hour: hour, minute: minute, second: second, fraction: fraction)
    }

    /// - Returns: nothing where no clock shows such a time.
    static func milliseconds(hour: Int, minute: Int, second: Int, fraction: Int) -> Int64? {
        guard hour < 24, minute < 60, second < 60 else { return nil }
        return Int64(((hour * 60 + minute) * 60 + second) * 1000 + fraction)
    }
}
