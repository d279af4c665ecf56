public import Adoption
public import People

/// One person's enrolment, as they see it themselves.
public struct OwnEnrolment: Hashable, Sendable {
    public let course: String
    /// The code of the system that it is about.
    public let system: String?
    public let enrolled: Day
    public let state: TrainingState
    public let details: Enrolment
    public let stepsDone: Int
    public let stepsAll: Int
    public let lastActivity: Instant?
}

extension EnrolmentStore {
    /// What one person is enrolled in, the earliest due day first, those without one last.
    public func enrolments(of person: ID<Person>, today: Day) async throws -> [OwnEnrolment] {
        try await database.read { connection in
            let zone = try Settings.read(on: connection).zone()
            let scores = try AttemptStore.results(of: [person], on: connection)
            return try connection.rows(
                """
                \(EnrolmentRow.select) FROM enrolment e \(EnrolmentRow.joins)
                WHERE e.person_id = \(person) AND e.ended_at IS NULL
                ORDER BY CASE WHEN e.due_day IS NULL THEN 1 ELSE 0 END, e.due_day, e.course
                """
            ).map { row in
                let stored = EnrolmentRow(row, scores, zone)
                return OwnEnrolment(
                    course: stored.course, system: stored.system, enrolled: stored.enrolled,
                    state: stored.details.state(on: today), details: stored.details, stepsDone: stored.stepsDone,
                    stepsAll: stored.stepsAll, lastActivity: stored.lastActivity)
            }
        }
    }

    /// The training state of each of these people for the accounts of one system: the best among their enrolments in
    /// courses of it. Whoever is missing is not enrolled.
    public static func states(
        of people: [ID<Person>], system: ID<SystemDefinition>, today: Day, on connection: any SQLConnection
    ) throws -> [ID<Person>: TrainingState] {
        let zone = try Settings.read(on: connection).zone()
        let scores = try AttemptStore.results(of: people, on: connection)
        var states: [ID<Person>: TrainingState] = [:]
        let query: SQLQuery = """
            \(EnrolmentRow.select) FROM enrolment e \(EnrolmentRow.joins)
            WHERE e.person_id IN \(list: people) AND e.system_id = \(system) AND e.ended_at IS NULL
            """
        try connection.forEachRow(query) { row in
            let stored = EnrolmentRow(row, scores, zone)
            let state = stored.details.state(on: today)
            states[stored.person] = max(states[stored.person] ?? .notEnrolled, state)
        }
        return states
    }
}

/// An enrolment with what the journal says of it.
struct EnrolmentRow {
    let person: ID<Person>
    let course: String
    let system: String?
    let quiz: String?
    let enrolled: Day
    let details: Enrolment
    let waivedReason: String?
    let lesson: String?
    let step: String?
    let stepsDone: Int
    let stepsAll: Int
    let lastActivity: Instant?
    let best: Double?

    /// Columns of an enrolment; more may follow.
    static let select: SQLQuery = """
        SELECT e.person_id, e.course, y.code, e.quiz, e.enrolled_day, e.due_day, e.waived_reason, g.lesson, g.step,
            g.steps_done, g.steps_all, g.most_failed_checks, g.stuck_at, g.started_at, g.last_step_at, g.last_at,
            g.passed_at
        """
    static let width = 17
    static let joins: SQLQuery = """
        LEFT JOIN online_system y ON y.id = e.system_id
        LEFT JOIN course_progress g ON g.person_id = e.person_id AND g.course = e.course
        """

    init(_ row: SQLRow, _ results: [AttemptStore.Sitter: AttemptStore.Results], _ zone: ZoneOffsets) {
        person = row.id(0)
        course = row.text(1)
        system = row.textIfAny(2)
        quiz = row.textIfAny(3)
        enrolled = Day(number: row.int(4))
        waivedReason = row.textIfAny(6)
        (lesson, step) = (row.textIfAny(7), row.textIfAny(8))
        (stepsDone, stepsAll) = (Int(row.integerIfAny(9) ?? 0), Int(row.integerIfAny(10) ?? 0))
        lastActivity = row.instant(15)
        let result = row.textIfAny(3).flatMap { results[AttemptStore.Sitter(person: row.id(0), quiz: $0)] }
        best = result?.best
        details = Enrolment(
            due: row.day(5), isWaived: waivedReason != nil, hasQuiz: quiz != nil,
            progress: row.instant(13).map { started in
                Enrolment.Progress(
                    started: zone.day(of: started), lastStep: zone.day(of: row.instant(14) ?? started),
                    mostFailedChecks: row.int(11), stuckAt: row.textIfAny(12), isPassed: row.integerIfAny(16) != nil)
            },
            attempts: Enrolment.Attempts(failed: result?.failed ?? 0, isPassed: result?.isPassed ?? false))
    }
}
