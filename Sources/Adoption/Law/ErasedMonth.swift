public import People

/// A calendar month: as fine as numbers of people who were erased are kept.
public struct ErasedMonth: Hashable, Comparable, Sendable {
    /// The year times twelve and the month's number from 0.
    public let number: Int

    public init(number: Int) {
        self.number = number
    }

    public init(of day: Day) {
        let (year, month, _) = day.civil
        number = year * 12 + month - 1
    }

    /// `YYYY-MM`.
    public var iso: String {
        let month = number % 12 + 1
        return "\(number / 12)-\(month < 10 ? "0" : "")\(month)"
    }

    public static func < (left: ErasedMonth, right: ErasedMonth) -> Bool { left.number < right.number }
}

/// Why nothing is done about a person.
public enum PersonRefusal: Error, Hashable, Sendable {
    case noSuchPerson(code: String)
    /// What was typed to confirm the erasure is not the code of whom it is about.
    case notConfirmed(code: String, given: String)
}
