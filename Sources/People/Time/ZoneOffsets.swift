/// A time zone as values: from which instant on which offset from UTC holds.
///
/// The one place where days are cut. An event at local midnight belongs to the day that begins there.
public struct ZoneOffsets: Hashable, Sendable {
    /// From `since` on, local time is UTC plus `seconds`.
    public struct Transition: Hashable, Sendable {
        public let since: Instant
        public let seconds: Int

        public init(since: Instant, seconds: Int) {
            self.since = since
            self.seconds = seconds
        }
    }

    private static let millisecondsPerDay: Int64 = 86_400_000

    private let first: Int
    private let transitions: [Transition]

    /// - Parameters:
    ///   - first: seconds east of UTC before the first transition.
    ///   - transitions: in any order.
    public init(first: Int, transitions: [Transition] = []) {
        self.first = first
        self.transitions = transitions.sorted { $0.since < $1.since }
    }

    public static let utc = ZoneOffsets(first: 0)

    /// Seconds east of UTC at `instant`.
    public func offset(at instant: Instant) -> Int {
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].since <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? first : transitions[low - 1].seconds
    }

    /// The local day on which `instant` falls.
    public func day(of instant: Instant) -> Day {
        let local = instant.milliseconds + Int64(offset(at: instant)) * 1000
        let day = local >= 0 ? local / Self.millisecondsPerDay : (local + 1) / Self.millisecondsPerDay - 1
        return Day(number: Int(day))
    }

    /// The instant of a local wall-clock time; the earlier of two where the clock was set back,
    /// and as much later as the clock jumped where it was set forward over it.
    ///
    /// - Parameter millisecondOfDay: 0 is local midnight.
    public func instant(of day: Day, millisecondOfDay: Int64 = 0) -> Instant {
        let wall = Int64(day.number) * Self.millisecondsPerDay + millisecondOfDay
        func candidate(_ offset: Int) -> Instant { Instant(milliseconds: wall - Int64(offset) * 1000) }
        // No zone is a day or more away from UTC, nor changes twice within two days.
        let before = offset(at: Instant(milliseconds: wall - Self.millisecondsPerDay))
        let after = offset(at: Instant(milliseconds: wall + Self.millisecondsPerDay))
        let candidates = (early: candidate(max(before, after)), late: candidate(min(before, after)))
        if offset(at: candidates.early) == max(before, after) { return candidates.early }
        if offset(at: candidates.late) == min(before, after) { return candidates.late }
        return candidate(before)
    }
}
