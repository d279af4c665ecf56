/// People are enrolled in a course: those who are named, or everybody at home in a unit or below it who holds an
/// account on the course's system.
public struct EnrolRequest: Codable, Hashable, Sendable {
    /// The course's id.
    public var course: WireKey
    /// Codes of people; either these or a unit.
    public var people: [WireKey]?
    public var unit: WireKey?
    /// The day until which it is to be passed; what was asked for earlier stays where it is left out.
    public var due: WireDay?

    public init(course: WireKey, people: [WireKey]? = nil, unit: WireKey? = nil, due: WireDay? = nil) {
        self.course = course
        self.people = people
        self.unit = unit
        self.due = due
    }
}

/// What came of enrolling, by the codes of people.
public struct EnrolmentOutcomeDocument: Codable, Hashable, Sendable {
    public var enrolled: [String]
    /// Enrolled already; the due day is now the one that was asked for.
    public var redated: [String]
    /// Enrolled already, with nothing to change.
    public var left: [String]

    public init(enrolled: [String], redated: [String], left: [String]) {
        self.enrolled = enrolled
        self.redated = redated
        self.left = left
    }
}

/// People of one course.
public struct EnrolledRequest: Codable, Hashable, Sendable {
    public var course: WireKey
    /// Codes of people.
    public var people: [WireKey]

    public init(course: WireKey, people: [WireKey]) {
        self.course = course
        self.people = people
    }
}

/// People are let off a course; `null` as the reason takes that back.
public struct WaiveRequest: Codable, Hashable, Sendable {
    public var course: WireKey
    /// Codes of people.
    public var people: [WireKey]
    @Nullable public var reason: WireWords?

    public init(course: WireKey, people: [WireKey], reason: WireWords?) {
        self.course = course
        self.people = people
        self.reason = reason
    }
}
