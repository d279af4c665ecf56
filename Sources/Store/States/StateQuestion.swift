public import Adoption
public import People

/// Of which accounts the state is asked, on which day, by which thresholds.
public struct StateQuestion: Hashable, Sendable {
    public let asOf: Day
    public let systems: Systems
    public let thresholds: StateThresholds

    /// Whose accounts count.
    public enum Systems: Hashable, Sendable {
        /// The systems that people are to use: all but the one they train on. Its accounts are made by the hundred for
        /// a training, and would hide how few of the others are used.
        case used
        case one(code: String)
        case all
    }

    public init(asOf: Day, systems: Systems = .used, thresholds: StateThresholds = .standard) {
        self.asOf = asOf
        self.systems = systems
        self.thresholds = thresholds
    }

    /// The same question about another day.
    func on(_ day: Day) -> StateQuestion {
        StateQuestion(asOf: day, systems: systems, thresholds: thresholds)
    }
}

extension AccountState {
    /// The number that stands for the state in SQL: its place in the order of the rules.
    var number: Int { Self.allCases.firstIndex(of: self)! }  // every case is among all cases

    init(number: Int) { self = Self.allCases[number] }
}
