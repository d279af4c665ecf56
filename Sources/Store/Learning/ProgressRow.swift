import People
import Tutorial

/// A row of `course_progress`, but for whose it is.
struct ProgressRow: Hashable {
    /// Where most checks have failed that the learner has not done alone since; of several the first by its id.
    struct Stuck {
        let step: String
        let failedChecks: Int
    }

    static let columns: SQLQuery = """
        lesson, step, steps_done, steps_all, most_failed_checks, stuck_at, started_at, last_step_at, last_at, passed_at,
            stay_key, last_line
        """

    /// In the order of ``columns``.
    let values: [SQLValue]

    init(values: [SQLValue]) { self.values = values }

    /// Nothing where nothing has been read.
    init?(_ progress: CourseProgress, stuck: Stuck?, lastLine: Int64?) {
        guard let times = progress.times else { return nil }
        values = [
            (progress.open?.lesson).sqlValue, (progress.open?.step).sqlValue, progress.stepsDone.sqlValue,
            progress.stepsAll.sqlValue, (stuck?.failedChecks ?? 0).sqlValue, (stuck?.step).sqlValue,
            times.started.sqlValue, times.lastStep.sqlValue, times.last.sqlValue, times.passed.sqlValue,
            (progress.open?.id).sqlValue, lastLine.sqlValue,
        ]
    }
}

/// What the three tables of progress hold, or should, of one person in one course.
struct ProgressRows: Hashable {
    /// Nothing where there is none.
    var row: ProgressRow?
    var steps: [String: CourseProgress.Step] = [:]
    var stays: Set<CourseProgress.Stay> = []

    /// What is stored of these people.
    static func stored(
        of people: PeopleRange, on connection: any SQLConnection
    ) throws -> [StoredProgress: ProgressRows] {
        var stored: [StoredProgress: ProgressRows] = [:]
        func read(_ table: String, _ columns: SQLQuery, _ take: (inout ProgressRows, SQLRow) -> Void) throws {
            let query: SQLQuery = """
                SELECT person_id, course, \(columns) FROM \(raw: table) WHERE \(people.condition("person_id"))
                """
            try connection.forEachRow(query) { row in
                let place = StoredProgress(person: row.id(0), course: row.text(1))
                take(&stored[place, default: ProgressRows()], SQLRow(values: Array(row.values.dropFirst(2))))
            }
        }
        try read("course_progress", ProgressRow.columns) { $0.row = ProgressRow(values: $1.values) }
        try read("step_progress", CourseProgress.Step.columns) { $0.steps[$1.text(0)] = CourseProgress.Step($1) }
        try read("lesson_stay", CourseProgress.Stay.columns) { $0.stays.insert(CourseProgress.Stay($1)) }
        return stored
    }
}

extension CourseProgress.Step {
    static let columns: SQLQuery = "step, mark, failed_checks"

    /// - Parameter row: of ``columns``.
    init(_ row: SQLRow) {
        self.init(mark: row.textIfAny(1).flatMap(StepMark.init(rawValue:)), failedChecks: row.int(2))
    }
}

extension CourseProgress.Stay {
    static let columns: SQLQuery = "stay_key, last_at, lesson, step"

    /// - Parameter row: of ``columns``.
    init(_ row: SQLRow) {
        self.init(id: row.text(0), lastAt: row.integer(1), lesson: row.textIfAny(2), step: row.textIfAny(3))
    }
}
