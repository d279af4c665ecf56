public import People

/// The days of one system for which some source has declared that it delivered everything.
public struct Coverage: Hashable, Sendable {
    /// Disjoint, not adjoining, in order.
    public let ranges: [DayRange]

    /// - Parameter declared: in any order; they may overlap.
    public init(_ declared: some Sequence<DayRange>) {
        var merged: [DayRange] = []
        for range in declared.sorted(by: { $0.first < $1.first }) {
            if let last = merged.last, range.first <= last.last + 1 {
                merged[merged.count - 1] = DayRange(last.first, max(last.last, range.last)) ?? last
            } else {
                merged.append(range)
            }
        }
        ranges = merged
    }

    public func contains(_ day: Day) -> Bool { ranges.contains { $0.contains(day) } }

    /// The last covered day that is `day` or earlier.
    public func lastDay(upTo day: Day) -> Day? {
        ranges.last { $0.first <= day }.map { min($0.last, day) }
    }
}
