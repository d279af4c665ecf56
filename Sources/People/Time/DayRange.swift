/// Whole days from the first to the last, both included.
public struct DayRange: Hashable, Sendable {
    public let first: Day
    public let last: Day

    /// Nothing where `last` lies before `first`.
    public init?(_ first: Day, _ last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    public func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// The number of days, at least one.
    public var count: Int { last - first + 1 }
}
