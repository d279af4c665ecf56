/// The board of a course.
public struct BoardQuery: Codable, Hashable, Sendable {
    /// The course's id.
    public var course: WireKey
    /// A unit with all below it.
    public var unit: WireKey?
    /// Only who stands there; everybody where it is left out.
    public var part: BoardPartWord?
    /// `next` of the page before.
    public var after: WireCursor?
    public var limit: WireNumber<PageRows>?

    public init(
        course: WireKey, unit: WireKey? = nil, part: BoardPartWord? = nil, after: WireCursor? = nil,
        limit: WireNumber<PageRows>? = nil
    ) {
        self.course = course
        self.unit = unit
        self.part = part
        self.after = after
        self.limit = limit
    }
}

/// A part of a board.
public enum BoardPartWord: String, WireWord {
    case notStarted = "not_started"
    case started
    case needsHelp = "needs_help"
    case finished
    /// Below the line: an account on the system, and no enrolment.
    case notEnrolled = "not_enrolled"
}

/// The board of a course: who is where, and the roster on its left side.
public struct BoardDocument: Codable, Hashable, Sendable {
    /// How many of the whole unit, whatever part is listed.
    public var notStarted: Int
    public var started: Int
    public var needsHelp: Int
    public var finished: Int
    public var notEnrolled: Int
    public var learners: [LearnerDocument]
    /// Goes into `after` for the next page; `null` at the end.
    @Nullable public var next: String?

    public init(
        notStarted: Int, started: Int, needsHelp: Int, finished: Int, notEnrolled: Int, learners: [LearnerDocument],
        next: String?
    ) {
        self.notStarted = notStarted
        self.started = started
        self.needsHelp = needsHelp
        self.finished = finished
        self.notEnrolled = notEnrolled
        self.learners = learners
        self.next = next
    }

    private enum CodingKeys: String, CodingKey {
        case notStarted = "not_started"
        case started
        case needsHelp = "needs_help"
        case finished
        case notEnrolled = "not_enrolled"
        case learners, next
    }
}

/// Somebody on the board, or below its line.
public struct LearnerDocument: Codable, Hashable, Sendable {
    /// The person's code.
    public var person: String
    /// Empty where nobody has given it.
    public var name: String
    public var unit: String
    public var unitName: String
    public var state: TrainingStateWord
    /// `null` below the line.
    @Nullable public var enrolment: LearnerProgressDocument?

    public init(
        person: String, name: String, unit: String, unitName: String, state: TrainingStateWord,
        enrolment: LearnerProgressDocument?
    ) {
        self.person = person
        self.name = name
        self.unit = unit
        self.unitName = unitName
        self.state = state
        self.enrolment = enrolment
    }

    private enum CodingKeys: String, CodingKey {
        case person, name, unit
        case unitName = "unit_name"
        case state, enrolment
    }
}

/// How far somebody is who is enrolled.
public struct LearnerProgressDocument: Codable, Hashable, Sendable {
    public var enrolledOn: WireDay
    @Nullable public var dueOn: WireDay?
    @Nullable public var waivedReason: String?
    /// The lesson and the step at hand, by their ids.
    @Nullable public var lesson: String?
    @Nullable public var step: String?
    public var stepsDone: Int
    public var stepsAll: Int
    @Nullable public var lastActivity: WireInstant?
    /// The best paper for record, 0...1.
    @Nullable public var bestScore: Double?

    public init(
        enrolledOn: WireDay, dueOn: WireDay?, waivedReason: String?, lesson: String?, step: String?, stepsDone: Int,
        stepsAll: Int, lastActivity: WireInstant?, bestScore: Double?
    ) {
        self.enrolledOn = enrolledOn
        self.dueOn = dueOn
        self.waivedReason = waivedReason
        self.lesson = lesson
        self.step = step
        self.stepsDone = stepsDone
        self.stepsAll = stepsAll
        self.lastActivity = lastActivity
        self.bestScore = bestScore
    }

    private enum CodingKeys: String, CodingKey {
        case enrolledOn = "enrolled_on"
        case dueOn = "due_on"
        case waivedReason = "waived_reason"
        case lesson, step
        case stepsDone = "steps_done"
        case stepsAll = "steps_all"
        case lastActivity = "last_activity"
        case bestScore = "best_score"
    }
}
