public import Adoption
public import People

/// The board of one course: everybody in a scope who is enrolled, in four states, and below a line whoever holds an
/// account on its system and is not. The roster is the left side: nobody who learns nothing is invisible.
public struct TrainingBoard: Hashable, Sendable {
    /// How many stand in each state, of the whole scope or unit, whatever part of the list is shown.
    public let counts: [TrainingColumn: Int]
    /// How many hold an account on the system and are not enrolled.
    public let notEnrolled: Int
    /// In order of the units' tree place and the people's codes.
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
        /// Below the line.
        case notEnrolled
    }

    /// Where `p` holds an account that has not been revoked.
    static func holds(accountOn system: String) -> SQLQuery {
        """
        EXISTS (
            SELECT 1 FROM account a JOIN online_system y ON y.id = a.system_id
            WHERE a.person_id = p.id AND y.code = \(system) AND a.revoked_day IS NULL
        )
        """
    }
}

/// Reads boards.
public struct TrainingBoards: Sendable {
    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// The board of `course` on `today`.
    ///
    /// - Parameters:
    ///   - unit: a unit's code, for it and all below; nothing for all of the scope.
    ///   - after: the code of the last person of the page before.
    ///   - limit: people at most.
    /// - Throws: ``Adoption/EnrolmentRefusal/noSuchUnit(code:)``.
    public func board(
        of course: CourseOffer, unit: String? = nil, part: TrainingBoard.Part = .everybody, after: String? = nil,
        limit: Int = .max, within scope: Scope, today: Day
    ) async throws -> TrainingBoard {
        try await database.read { connection in
            let place = try Self.place(unit, within: scope, on: connection)
            let enrolled = try Self.enrolled(in: course, place, today, on: connection)
            let below = try Self.notEnrolled(in: course, place, on: connection)
            var counts: [TrainingColumn: Int] = [:]
            for learner in enrolled { learner.state.column.map { counts[$0, default: 0] += 1 } }
            let shown: [TrainingBoard.Learner] =
                switch part {
                case .everybody: enrolled + below
                case .column(let column): enrolled.filter { $0.state.column == column }
                case .notEnrolled: below
                }
            let start = after.flatMap { code in shown.firstIndex { $0.code == code } }.map { $0 + 1 } ?? 0
            let page = shown[start...].prefix(limit)
            return TrainingBoard(
                counts: counts, notEnrolled: below.count,
                learners: try page.map { try Self.withRealUse($0, course, on: connection) })
        }
    }

    private static func place(
        _ unit: String?, within scope: Scope, on connection: any SQLConnection
    ) throws -> Scope {
        guard let unit else { return scope }
        let row = try connection.row("SELECT id FROM unit WHERE code = \(unit) AND \(scope.condition("unit.id"))")
        guard let row else { throw EnrolmentRefusal.noSuchUnit(code: unit) }
        return .below([row.id(0)])
    }

    private static func enrolled(
        in course: CourseOffer, _ place: Scope, _ today: Day, on connection: any SQLConnection
    ) throws -> [TrainingBoard.Learner] {
        let zone = try Settings.read(on: connection).zone()
        let results = try AttemptStore.results(
            "a.quiz = \(course.quiz) AND a.person_id IN (SELECT person_id FROM enrolment WHERE course = \(course.id))",
            on: connection)
        return try connection.rows(
            """
            \(EnrolmentRow.select), p.code, p.name, u.code, u.name FROM enrolment e \(EnrolmentRow.joins)
            JOIN person p ON p.id = e.person_id LEFT JOIN unit u ON u.id = p.unit_id
            WHERE e.course = \(course.id) AND e.ended_at IS NULL AND \(place.condition("p.unit_id"))
            ORDER BY u.code, p.code
            """
        ).map { row in
            let stored = EnrolmentRow(row, results, zone)
            return learner(
                row, EnrolmentRow.width, id: stored.person, state: stored.details.state(on: today),
                TrainingBoard.Details(
                    enrolled: stored.enrolled, due: stored.details.due, waivedReason: stored.waivedReason,
                    help: stored.details.helpReasons(on: today), lesson: stored.lesson, step: stored.step,
                    stepsDone: stored.stepsDone, stepsAll: stored.stepsAll, lastActivity: stored.lastActivity,
                    best: stored.best, realUse: nil))
        }
    }

    private static func notEnrolled(
        in course: CourseOffer, _ place: Scope, on connection: any SQLConnection
    ) throws -> [TrainingBoard.Learner] {
        guard let system = course.system else { return [] }
        return try connection.rows(
            """
            SELECT p.id, p.code, p.name, u.code, u.name FROM person p LEFT JOIN unit u ON u.id = p.unit_id
            WHERE \(place.condition("p.unit_id")) AND \(TrainingBoard.holds(accountOn: system))
                AND NOT EXISTS (
                    SELECT 1 FROM enrolment e
                    WHERE e.person_id = p.id AND e.course = \(course.id) AND e.ended_at IS NULL
                )
            ORDER BY u.code, p.code
            """
        ).map { learner($0, 1, id: $0.id(0), state: .notEnrolled, nil) }
    }

    private static func learner(
        _ row: SQLRow, _ column: Int, id: ID<Person>, state: TrainingState, _ details: TrainingBoard.Details?
    ) -> TrainingBoard.Learner {
        TrainingBoard.Learner(
            person: id, code: row.text(column), name: row.text(column + 1),
            unitCode: row.textIfAny(column + 2) ?? "", unitName: row.textIfAny(column + 3) ?? "", state: state,
            enrolment: details)
    }

    private static func withRealUse(
        _ learner: TrainingBoard.Learner, _ course: CourseOffer, on connection: any SQLConnection
    ) throws -> TrainingBoard.Learner {
        guard let details = learner.enrolment, let system = course.system else { return learner }
        let use = try RealUses.use(
            of: learner.person, system: system, action: nil, enrolled: details.enrolled, on: connection)
        return TrainingBoard.Learner(
            person: learner.person, code: learner.code, name: learner.name, unitCode: learner.unitCode,
            unitName: learner.unitName, state: learner.state,
            enrolment: TrainingBoard.Details(
                enrolled: details.enrolled, due: details.due, waivedReason: details.waivedReason, help: details.help,
                lesson: details.lesson, step: details.step, stepsDone: details.stepsDone, stepsAll: details.stepsAll,
                lastActivity: details.lastActivity, best: details.best, realUse: use))
    }
}
