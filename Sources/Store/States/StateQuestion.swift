public import Adoption
public import People

/// Of which accounts the state is asked, on which day, by which thresholds.
public struct StateQuestion: Hashable, Sendable {
    public let asOf: Day
    /// A system's code; nothing for all systems.
    public let systemCode: String?
    public let thresholds: StateThresholds

    public init(asOf: Day, systemCode: String? = nil, thresholds: StateThresholds = .standard) {
        self.asOf = asOf
        self.systemCode = systemCode
        self.thresholds = thresholds
    }

    /// The same question about another day.
    func on(_ day: Day) -> StateQuestion {
        StateQuestion(asOf: day, systemCode: systemCode, thresholds: thresholds)
    }
}

extension AccountState {
    /// The number that stands for the state in SQL: its place in the order of the rules.
    var number: Int { Self.allCases.firstIndex(of: self)! }  // every case is among all cases

    init(number: Int) { self = Self.allCases[number] }
}
