public import People

/// Why an enrolment was not made or changed. Nothing of what was asked has been done then.
public enum EnrolmentRefusal: Error, Hashable, Sendable {
    /// People that the asker does not see, or who are not there: one answer for both.
    case noSuchPeople(codes: [String])
    case noSuchUnit(code: String)
    /// Nobody below the unit has an account on the course's system.
    case nobodyToEnrol(unit: String)
    case dueInPast(Day)
    case notEnrolled(code: String)
    case reasonNeeded
    /// Longer than ``NotedReason/noteLimit``, or a number of twelve digits stands in it.
    case badReason
}

/// What came of enrolling.
public struct EnrolmentOutcome: Hashable, Sendable {
    /// Newly enrolled, or again after having been taken out.
    public var enrolled: [String] = []
    /// Enrolled already; their due day is now the one that was asked for.
    public var redated: [String] = []
    /// Enrolled already, with nothing to change.
    public var left: [String] = []

    public init() {}
}

/// A course as enrolments know it.
public struct CourseOffer: Hashable, Sendable {
    public let id: String
    /// The system of the catalogue that it teaches; nothing where the office has no such system.
    public let system: String?
    /// The quiz that has to be passed for record too.
    public let quiz: String?

    public init(id: String, system: String?, quiz: String?) {
        self.id = id
        self.system = system
        self.quiz = quiz
    }
}
