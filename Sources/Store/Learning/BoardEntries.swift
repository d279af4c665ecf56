import Adoption
import People

/// The table `board_entry`: whoever is enrolled in a course, where they are at home, and what of their state no day
/// changes. It follows enrolments, journals, papers and people in the same transaction.
enum BoardEntries {
    /// Brings the entry of one person in one course up to what their enrolment, progress and papers say.
    static func follow(_ course: String, of person: ID<Person>, on connection: any SQLConnection) throws {
        try follow(course, of: [person], on: connection)
    }

    /// The same for many people, as many at once as an engine takes.
    static func follow(_ course: String, of people: [ID<Person>], on connection: any SQLConnection) throws {
        var isChanged = false
        for start in stride(from: 0, to: people.count, by: 500) {
            let some = people[start..<min(start + 500, people.count)]
            let rows = try connection.rows("\(select) WHERE e.person_id IN \(list: some) AND e.course = \(course)")
            if try follow(rows, on: connection) { isChanged = true }
        }
        if isChanged { try bumpVersion(of: course, on: connection) }
    }

    /// The same for every course that asks for a quiz.
    static func follow(quiz: String, of person: ID<Person>, on connection: any SQLConnection) throws {
        let courses = try connection.rows(
            """
            SELECT course FROM enrolment WHERE person_id = \(person) AND quiz = \(quiz) AND ended_at IS NULL
            ORDER BY course
            """)
        for course in courses { try follow(course.text(0), of: person, on: connection) }
    }

    /// Puts entries under the units where people are at home by now.
    ///
    /// - Parameter people: a query of their ids. Whoever moves people has the data's version grow.
    static func followHomes(of people: SQLQuery, on connection: any SQLConnection) throws {
        let home: SQLQuery = """
            coalesce((
                SELECT u.code FROM person p JOIN unit u ON u.id = p.unit_id WHERE p.id = board_entry.person_id
            ), '')
            """
        try connection.execute(
            "UPDATE board_entry SET unit_code = \(home) WHERE person_id IN (\(people)) AND unit_code <> \(home)")
    }

    /// What the counts of a course's board stand on, besides the version of the data; 0 where nobody has been enrolled.
    static func version(of course: String, on connection: any SQLConnection) throws -> Int64 {
        try connection.row("SELECT version FROM board_version WHERE course = \(course)")?.integer(0) ?? 0
    }

    static func bumpVersion(of course: String, on connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO board_version (course, version) VALUES (\(course), 1)
            ON CONFLICT (course) DO UPDATE SET version = board_version.version + 1
            """)
    }

    static let select: SQLQuery = """
        SELECT \(EnrolledRow.columns), g.started_at, g.last_step_at, g.most_failed_checks, g.stuck_at, g.passed_at,
            r.failed, r.is_passed, b.standing, b.idle_from
        FROM \(EnrolledRow.tables)
        LEFT JOIN course_progress g ON g.person_id = e.person_id AND g.course = e.course
        LEFT JOIN quiz_result r ON r.person_id = e.person_id AND r.quiz = e.quiz
        LEFT JOIN board_entry b ON b.person_id = e.person_id AND b.course = e.course
        """

    /// - Parameter rows: of ``select``.
    /// - Returns: whether any entry has changed.
    static func follow(_ rows: [SQLRow], on connection: any SQLConnection) throws -> Bool {
        if rows.isEmpty { return false }
        let zone = try Settings.read(on: connection).zone()
        var isChanged = false
        var values = SQLQuery.StringInterpolation(literalCapacity: 0, interpolationCount: rows.count)
        for row in rows {
            let enrolled = EnrolledRow(row)
            let known = row.integerIfAny(15)
            if enrolled.hasEnded {
                if known == nil { continue }
                try connection.execute(
                    "DELETE FROM board_entry WHERE person_id = \(enrolled.person) AND course = \(enrolled.course)")
                isChanged = true
                continue
            }
            let entry = enrolled.entry(
                Enrolment.Progress(row, zone),
                Enrolment.Attempts(failed: Int(row.integerIfAny(13) ?? 0), isPassed: row.integerIfAny(14) == 1))
            if known == Int64(entry.column), row.day(16) == entry.idleFrom { continue }
            let value: SQLQuery = """
                (\(entry.place.course), \(entry.unitCode), \(entry.personCode), \(entry.place.person),
                    \(entry.column), \(entry.idleFrom))
                """
            if !values.pieces.isEmpty { values.appendLiteral(", ") }
            values.appendInterpolation(value)
        }
        if values.pieces.isEmpty { return isChanged }
        try connection.execute(
            """
            INSERT INTO board_entry (course, unit_code, person_code, person_id, standing, idle_from)
            VALUES \(SQLQuery(stringInterpolation: values))
            ON CONFLICT (person_id, course)
            DO UPDATE SET standing = excluded.standing, idle_from = excluded.idle_from
            """)
        return true
    }
}

extension Enrolment.Progress {
    /// - Parameter row: of the columns that entries are made from; nothing where they have none of progress.
    fileprivate init?(_ row: SQLRow, _ zone: ZoneOffsets) {
        guard let started = row.instant(8) else { return nil }
        self.init(
            started: zone.day(of: started), lastStep: zone.day(of: row.instant(9) ?? started),
            mostFailedChecks: row.int(10), stuckAt: row.textIfAny(11), isPassed: row.integerIfAny(12) != nil)
    }
}

extension TrainingColumn {
    /// How it is written in the database.
    var number: Int {
        switch self {
        case .notStarted: 0
        case .started: 1
        case .needsHelp: 2
        case .finished: 3
        }
    }

    /// - Parameter number: one that we have written.
    init(number: Int) {
        guard let column = Self.allCases.first(where: { $0.number == number }) else {
            preconditionFailure("no column of a board is \(number)")
        }
        self = column
    }
}
