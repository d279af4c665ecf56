import People
import Tutorial

extension StoredProgress {
    /// What is stored, with as much of steps and stays as `lines` name.
    ///
    /// - Parameter row: as `follow` reads it.
    func restore(
        _ row: SQLRow, for lines: [Arrived], on connection: any SQLConnection
    ) throws -> CourseProgress {
        let open = row.textIfAny(6)
        let stays = try stays(Set(lines.compactMap(\.line.stay) + [open].compactMap(\.self)), on: connection)
        return CourseProgress(
            times: CourseProgress.Times(
                started: row.integer(2), lastStep: row.integer(3), last: row.integer(4), passed: row.integerIfAny(5)),
            stepsDone: row.int(0), stepsAll: row.int(1),
            steps: try steps(lines.reduce(into: []) { $0.formUnion($1.line.namedSteps) }, on: connection),
            open: stays.first { $0.id == open }, others: stays.filter { $0.id != open })
    }

    private func steps(
        _ names: Set<String>, on connection: any SQLConnection
    ) throws -> [String: CourseProgress.Step] {
        if names.isEmpty { return [:] }
        let rows = try connection.rows(
            """
            SELECT \(CourseProgress.Step.columns) FROM step_progress
            WHERE person_id = \(person) AND course = \(course) AND step IN \(list: names.sorted())
            """)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.text(0), CourseProgress.Step($0)) })
    }

    private func stays(_ keys: Set<String>, on connection: any SQLConnection) throws -> [CourseProgress.Stay] {
        if keys.isEmpty { return [] }
        return try connection.rows(
            """
            SELECT \(CourseProgress.Stay.columns) FROM lesson_stay
            WHERE person_id = \(person) AND course = \(course) AND stay_key IN \(list: keys.sorted())
            """
        ).map(CourseProgress.Stay.init)
    }

    /// Writes what lines have changed, or may have.
    func keep(_ progress: CourseProgress, on connection: any SQLConnection) throws {
        if progress.times == nil { return }
        for (name, step) in progress.steps.sorted(by: { $0.key < $1.key }) {
            try keep(step, name, on: connection)
        }
        for stay in progress.namedStays.sorted(by: { ($0.id ?? "") < ($1.id ?? "") }) {
            try keep(stay, on: connection)
        }
        let row = ProgressRow(progress, stuck: try stuck(on: connection), lastLine: try lastLine(on: connection))
        if let row { try keep(row, on: connection) }
    }

    private func keep(_ row: ProgressRow, on connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO course_progress (person_id, course, \(ProgressRow.columns))
            VALUES \(list: [person.sqlValue, course.sqlValue] + row.values)
            ON CONFLICT (person_id, course) DO UPDATE SET lesson = excluded.lesson, step = excluded.step,
                steps_done = excluded.steps_done, steps_all = excluded.steps_all,
                most_failed_checks = excluded.most_failed_checks, stuck_at = excluded.stuck_at,
                started_at = excluded.started_at, last_step_at = excluded.last_step_at, last_at = excluded.last_at,
                passed_at = excluded.passed_at, stay_key = excluded.stay_key, last_line = excluded.last_line
            """)
    }

    private func keep(
        _ step: CourseProgress.Step, _ name: String, on connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            INSERT INTO step_progress (person_id, course, step, mark, failed_checks)
            VALUES (\(person), \(course), \(name), \(step.mark?.rawValue), \(step.failedChecks))
            ON CONFLICT (person_id, course, step)
            DO UPDATE SET mark = excluded.mark, failed_checks = excluded.failed_checks
            """)
    }

    private func keep(_ stay: CourseProgress.Stay, on connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO lesson_stay (person_id, course, stay_key, last_at, lesson, step)
            VALUES (\(person), \(course), \(stay.id), \(stay.lastAt), \(stay.lesson), \(stay.step))
            ON CONFLICT (person_id, course, stay_key)
            DO UPDATE SET last_at = excluded.last_at, lesson = excluded.lesson, step = excluded.step
            """)
    }

    private func stuck(on connection: any SQLConnection) throws -> ProgressRow.Stuck? {
        try connection.row(
            """
            SELECT step, failed_checks FROM step_progress
            WHERE person_id = \(person) AND course = \(course)
                AND failed_checks > 0 AND (mark IS NULL OR mark <> 'own')
            ORDER BY failed_checks DESC, step LIMIT 1
            """
        ).map { ProgressRow.Stuck(step: $0.text(0), failedChecks: $0.int(1)) }
    }
}
