/// How another system writes its dates, such as `dd/MM/yyyy HH:mm`.
///
/// `yyyy`, `MM`, `dd`, `HH`, `mm`, `ss` are numbers of exactly so many digits; `M`, `d`, `H` of one or two; `S` is the
/// fraction of a second; `Z` is `Z` or an offset such as `+07:00`. Text in single quotes, every mark that is not a
/// letter, and a `T`, stand for themselves.
struct DatePattern: Hashable, Sendable {
    private enum Part: Hashable {
        case year
        case month(least: Int)
        case day(least: Int)
        case hour(least: Int)
        case minute, second, fraction, offset
        case literal(UInt8)
    }

    /// Why a pattern is refused.
    enum Mistake: Error, Hashable {
        /// From this character on, counted from 1.
        case notUnderstood(position: Int)
        /// It lacks the year, the month or the day, or gives something twice.
        case incomplete
    }

    private static let tokens: [(text: String, part: Part)] = [
        ("yyyy", .year), ("MM", .month(least: 2)), ("M", .month(least: 1)), ("dd", .day(least: 2)),
        ("d", .day(least: 1)), ("HH", .hour(least: 2)), ("H", .hour(least: 1)), ("mm", .minute), ("ss", .second),
        ("SSSSSSSSS", .fraction), ("SSSSSS", .fraction), ("SSS", .fraction), ("S", .fraction), ("Z", .offset),
        ("T", .literal(UInt8(ascii: "T"))),
    ]

    let text: String
    private let parts: [Part]

    init(_ text: String) throws(Mistake) {
        self.text = text
        var parts: [Part] = []
        var rest = text[...]
        while let first = rest.first {
            if first == "'" {
                guard let end = rest.dropFirst().firstIndex(of: "'") else {
                    throw .notUnderstood(position: text.distance(from: text.startIndex, to: rest.startIndex) + 1)
                }
                parts += rest[..<end].dropFirst().utf8.map(Part.literal)
                rest = rest[rest.index(after: end)...]
            } else if let token = Self.tokens.first(where: { rest.hasPrefix($0.text) }) {
                parts.append(token.part)
                rest = rest.dropFirst(token.text.count)
            } else if first.isLetter {
                throw .notUnderstood(position: text.distance(from: text.startIndex, to: rest.startIndex) + 1)
            } else {
                parts += first.utf8.map(Part.literal)
                rest = rest.dropFirst()
            }
        }
        self.parts = parts
        guard isComplete else { throw .incomplete }
    }

    private var isComplete: Bool {
        func count(_ matches: (Part) -> Bool) -> Int { parts.count(where: matches) }
        let months = count { $0 == .month(least: 1) || $0 == .month(least: 2) }
        let days = count { $0 == .day(least: 1) || $0 == .day(least: 2) }
        let hours = count { $0 == .hour(least: 1) || $0 == .hour(least: 2) }
        let minutes = count { $0 == .minute }
        let seconds = count { $0 == .second }
        return count { $0 == .year } == 1 && months == 1 && days == 1 && hours <= 1
            && minutes == hours && seconds <= minutes && count { $0 == .fraction } <= seconds
            && count { $0 == .offset } <= hours
    }

    /// The time that `bytes` write, all of them, in this pattern.
    func read(_ bytes: ByteRun) -> WrittenTime? {
        var cursor = TimeCursor(bytes)
        var time = WrittenTime()
        var clock = (hour: 0, minute: 0, second: 0, fraction: 0)
        for part in parts {
            switch part {
            case .year: guard set(&time.year, cursor.number(4, 4)) else { return nil }
            case .month(let least): guard set(&time.month, cursor.number(least, 2)) else { return nil }
            case .day(let least): guard set(&time.day, cursor.number(least, 2)) else { return nil }
            case .hour(let least): guard set(&clock.hour, cursor.number(least, 2)) else { return nil }
            case .minute: guard set(&clock.minute, cursor.number(2, 2)) else { return nil }
            case .second: guard set(&clock.second, cursor.number(2, 2)) else { return nil }
            case .fraction: guard set(&clock.fraction, cursor.fraction()) else { return nil }
            case .offset:
                guard let offset = cursor.offset() else { return nil }
                time.offset = offset
            case .literal(let byte): guard cursor.take(byte) else { return nil }
            }
        }
        guard cursor.isAtEnd,
            let milliseconds = WrittenTime.milliseconds(
                hour: clock.hour, minute: clock.minute, second: clock.second, fraction: clock.fraction)
        else { return nil }
        time.millisecondOfDay = milliseconds
        return time
    }

    private func set(_ place: inout Int, _ number: Int?) -> Bool {
        guard let number else { return false }
        place = number
        return true
    }
}
