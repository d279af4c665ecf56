import People
import Tutorial

/// The table `course_progress`: what journals say, for the board. It follows them in the same transaction.
enum StoredProgress {
    /// Makes the row of one person in one course anew from their lines.
    static func derive(_ course: String, of person: ID<Person>, on connection: any SQLConnection) throws {
        let lines = try connection.rows(
            """
            SELECT content, received_at FROM journal_line WHERE person_id = \(person) AND course = \(course) ORDER BY id
            """
        ).compactMap { row in JournalRow.line(row.text(0)).map { (line: $0, receivedAt: row.integer(1)) } }
        guard let progress = CourseProgress(lines) else { return }
        try connection.execute(
            """
            INSERT INTO course_progress (person_id, course, lesson, step, steps_done, steps_all, most_failed_checks,
                stuck_at, started_at, last_step_at, last_at, passed_at)
            VALUES (\(person), \(course), \(progress.lesson), \(progress.step), \(progress.stepsDone),
                \(progress.stepsAll), \(progress.mostFailedChecks), \(progress.stuckAt), \(progress.startedAt),
                \(progress.lastStepAt), \(progress.lastAt), \(progress.passedAt))
            ON CONFLICT (person_id, course) DO UPDATE SET lesson = excluded.lesson, step = excluded.step,
                steps_done = excluded.steps_done, steps_all = excluded.steps_all,
                most_failed_checks = excluded.most_failed_checks, stuck_at = excluded.stuck_at,
                started_at = excluded.started_at, last_step_at = excluded.last_step_at, last_at = excluded.last_at,
                passed_at = excluded.passed_at
            """)
    }
}
