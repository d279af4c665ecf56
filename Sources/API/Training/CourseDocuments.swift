/// A course that the server has.
public struct CourseDocument: Codable, Hashable, Sendable {
    public var id: String
    public var title: TranslatedText
    public var summary: TranslatedText
    /// The years whose portal and law it teaches.
    public var era: String
    /// The code of the system that it teaches.
    public var system: String
    public var lessons: Int
    /// The quiz that has to be passed for record too.
    @Nullable public var quiz: String?

    public init(
        id: String, title: TranslatedText, summary: TranslatedText, era: String, system: String, lessons: Int,
        quiz: String?
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.era = era
        self.system = system
        self.lessons = lessons
        self.quiz = quiz
    }
}

/// All courses, in their order.
public struct CourseListDocument: Codable, Hashable, Sendable {
    public var courses: [CourseDocument]

    public init(courses: [CourseDocument]) {
        self.courses = courses
    }
}

/// One's own enrolments, the earliest due day first.
public struct OwnEnrolmentListDocument: Codable, Hashable, Sendable {
    public var enrolments: [OwnEnrolmentDocument]

    public init(enrolments: [OwnEnrolmentDocument]) {
        self.enrolments = enrolments
    }
}

/// One's own enrolment in a course.
public struct OwnEnrolmentDocument: Codable, Hashable, Sendable {
    public var course: String
    @Nullable public var system: String?
    public var enrolledOn: WireDay
    @Nullable public var dueOn: WireDay?
    public var state: TrainingStateWord
    public var stepsDone: Int
    public var stepsAll: Int
    @Nullable public var lastActivity: WireInstant?

    public init(
        course: String, system: String?, enrolledOn: WireDay, dueOn: WireDay?, state: TrainingStateWord,
        stepsDone: Int, stepsAll: Int, lastActivity: WireInstant?
    ) {
        self.course = course
        self.system = system
        self.enrolledOn = enrolledOn
        self.dueOn = dueOn
        self.state = state
        self.stepsDone = stepsDone
        self.stepsAll = stepsAll
        self.lastActivity = lastActivity
    }

    private enum CodingKeys: String, CodingKey {
        case course, system
        case enrolledOn = "enrolled_on"
        case dueOn = "due_on"
        case state
        case stepsDone = "steps_done"
        case stepsAll = "steps_all"
        case lastActivity = "last_activity"
    }
}

/// How far training has come.
public enum TrainingStateWord: String, WireWord {
    case notEnrolled = "not_enrolled"
    case enrolled
    case started
    case needsHelp = "needs_help"
    case passed
    case waived
}
