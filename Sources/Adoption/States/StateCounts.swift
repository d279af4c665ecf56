/// How many accounts of a group are in each state on one day.
public struct StateCounts: Hashable, Sendable {
    private var counts: [AccountState: Int]

    public init(_ counts: [AccountState: Int] = [:]) {
        self.counts = counts.filter { $0.value != 0 }
    }

    public subscript(state: AccountState) -> Int {
        get { counts[state] ?? 0 }
        set { counts[state] = newValue == 0 ? nil : newValue }
    }

    /// The size of the roster: the sum of all nine states.
    public var issued: Int { counts.values.reduce(0, +) }

    public static func += (left: inout StateCounts, right: StateCounts) {
        for (state, count) in right.counts { left[state] += count }
    }
}
