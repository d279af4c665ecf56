public import Adoption
public import People

/// The board of one course: everybody in a scope who is enrolled, in four states, and below a line whoever holds an
/// account on its system and is not. The roster is the left side: nobody who learns nothing is invisible.
public struct TrainingBoard: Hashable, Sendable {
    /// How many stand in each state, of the whole scope or unit, whatever part of the list is shown.
    public let counts: [TrainingColumn: Int]
    /// How many hold an account on the system and are not enrolled.
    public let notEnrolled: Int
    /// In order of the codes of units and people; people who are at home nowhere come first.
    public let learners: [Learner]

    /// Somebody on the board, or below its line.
    public struct Learner: Hashable, Sendable {
        public let person: ID<Person>
        public let code: String
        /// Empty where nobody has given it.
        public let name: String
        public let unitCode: String
        public let unitName: String
        public let state: TrainingState
        /// Nothing below the line.
        public let enrolment: Details?
    }

    /// What the board says of somebody enrolled.
    public struct Details: Hashable, Sendable {
        public let enrolled: Day
        public let due: Day?
        public let waivedReason: String?
        public let help: [HelpReason]
        /// The lesson and the step at hand, by their ids.
        public let lesson: String?
        public let step: String?
        public let stepsDone: Int
        public let stepsAll: Int
        public let lastActivity: Instant?
        /// The best paper for record, 0...1.
        public let best: Double?
        /// What the systems' events say of doing it for real: any counted action of the course's system.
        public let realUse: RealUse?
    }

    /// Which part of a board is wanted.
    public enum Part: Hashable, Sendable {
        case everybody
        case column(TrainingColumn)
        /// Whoever is to be reminded: who needs help, and who has not started.
        case toRemind
        /// Below the line.
        case notEnrolled
    }

    /// The place after which the next page begins: it stays where it is, whatever becomes of whoever stood there.
    public struct Cursor: Hashable, Sendable {
        /// Empty for nowhere.
        public let unitCode: String
        public let personCode: String
        /// Not below the line.
        public let isEnrolled: Bool

        public init(unitCode: String, personCode: String, isEnrolled: Bool) {
            self.unitCode = unitCode
            self.personCode = personCode
            self.isEnrolled = isEnrolled
        }

        public init(after learner: Learner) {
            self.init(
                unitCode: learner.unitCode, personCode: learner.code, isEnrolled: learner.state != .notEnrolled)
        }
    }

    /// How many stand in a part of it, whatever part is listed.
    public func count(of part: Part) -> Int {
        switch part {
        case .everybody: counts.values.reduce(0, +) + notEnrolled
        case .column(let column): counts[column] ?? 0
        case .toRemind: (counts[.needsHelp] ?? 0) + (counts[.notStarted] ?? 0)
        case .notEnrolled: notEnrolled
        }
    }

    /// Where `p` holds an account that has not been revoked.
    static func holds(accountOn system: String) -> SQLQuery {
        """
        EXISTS (
            SELECT 1 FROM account a
            WHERE a.person_id = p.id AND \(AccountSystem.isOn(system, "a")) AND a.revoked_day IS NULL
        )
        """
    }
}
