public import People
public import Tutorial

/// Learners' journals as their machines have sent them, and what is read from them.
public struct JournalStore: Sendable {
    let database: any SQLDatabase
    private let intake: JournalIntake?

    /// - Parameter intake: shared by all who send to one process; nothing where nobody sends at the same time.
    public init(database: any SQLDatabase, intake: JournalIntake? = nil) {
        self.database = database
        self.intake = intake
    }

    /// A line as it stands here.
    public struct Stored: Hashable, Sendable {
        /// Grows in the order in which lines arrived: what to ask for the next ones with.
        public let place: ID<JournalLine>
        public let line: JournalLine
    }

    /// How far a journal goes in one course: what a page was made from.
    public struct Standing: Hashable, Sendable {
        public let course: String
        /// Nothing where there is none.
        public let last: ID<JournalLine>?
    }

    /// What came of sending lines.
    public struct Outcome: Hashable, Sendable {
        public var new = 0
        /// Known already, from an earlier sending.
        public var known = 0
    }

    /// Lines sent at once at most.
    public static let batchLimit = 1000
    /// UTF-8 bytes of one line at most: what somebody types fits many times.
    public static let lineLimit = 16_384

    /// Takes lines in the order in which a machine wrote them: all of them or none. A line whose id is known is left.
    ///
    /// With them, in the same transaction, the progress of their courses, their places on the boards, and the use of
    /// the training system.
    ///
    /// - Parameter standing: where the journal must still stand: of two presses of one button the second does nothing.
    /// - Throws: ``JournalRefusal``, ``JournalOvertaken``.
    @discardableResult
    public func take(
        _ lines: [JournalLine], of person: ID<Person>, at now: Instant, after standing: Standing? = nil
    ) async throws -> Outcome {
        if lines.count > Self.batchLimit { throw JournalRefusal.tooMany(limit: Self.batchLimit) }
        let rows = try lines.enumerated().map { place, line in try JournalRow(line, place: place) }
        let taking: JournalIntake.Taking = { connection in
            if let standing { try Self.check(standing, of: person, on: connection) }
            return try Self.take(rows, of: person, at: now, on: connection)
        }
        if let intake { return try await intake.take(taking) }
        return try await database.write { connection in
            // One machine of a person after the other: the order of arrival is that of the lines' numbers.
            try connection.holdRecords()
            return try taking(connection)
        }
    }

    private static func check(
        _ standing: Standing, of person: ID<Person>, on connection: any SQLConnection
    ) throws {
        let last = try connection.row(
            "SELECT max(id) FROM journal_line WHERE person_id = \(person) AND course = \(standing.course)")
        guard last?.integerIfAny(0) == standing.last?.rawValue else { throw JournalOvertaken() }
    }

    private static func take(
        _ rows: [JournalRow], of person: ID<Person>, at now: Instant, on connection: any SQLConnection
    ) throws -> Outcome {
        var outcome = Outcome()
        let courses = Set(rows.compactMap(\.line.course)).sorted().map { StoredProgress(person: person, course: $0) }
        let before = try courses.map { try $0.lastLine(on: connection) }
        var fresh: [JournalRow] = []
        for row in rows {
            let inserted = try connection.execute(
                """
                INSERT INTO journal_line (person_id, line_key, course, at, received_at, content)
                VALUES (\(person), \(row.key), \(row.line.course), \(row.line.time(receivedAt: now.milliseconds)), \(now),
                        \(row.content))
                ON CONFLICT DO NOTHING
                """)
            if inserted == 0 {
                outcome.known += 1
                continue
            }
            outcome.new += 1
            fresh.append(row)
        }
        for (progress, last) in zip(courses, before) {
            let lines = fresh.filter { $0.line.course == progress.course }
            if lines.isEmpty { continue }
            try progress.follow(
                lines.map { .init(line: $0.line, receivedAt: now.milliseconds) }, after: last, on: connection)
            try BoardEntries.follow(progress.course, of: person, on: connection)
        }
        try TrainingUse.record(
            fresh.filter(\.line.finishesOwnStep).map {
                TrainingUse.Deed(
                    kind: .step, key: $0.key,
                    at: Instant(milliseconds: $0.line.time(receivedAt: now.milliseconds)))
            }, of: person, at: now, on: connection)
        return outcome
    }

    /// Lines of one person in the order in which they arrived, a page at a time.
    ///
    /// - Parameters:
    ///   - course: only of that course; nothing for all lines.
    ///   - after: the last line of the page before.
    public func lines(
        of person: ID<Person>, course: String? = nil, after: ID<JournalLine>? = nil, limit: Int = .max
    ) async throws -> [Stored] {
        try await database.read { connection in
            let only: SQLQuery = course.map { "AND course = \($0)" } ?? ""
            let start: SQLQuery = after.map { "AND id > \($0)" } ?? ""
            return try connection.rows(
                """
                SELECT id, content FROM journal_line WHERE person_id = \(person) \(only) \(start)
                ORDER BY id LIMIT \(limit)
                """
            ).compactMap { row in
                JournalRow.line(row.text(1)).map { Stored(place: row.id(0), line: $0) }
            }
        }
    }

    /// What one person has begun, by course.
    public func begun(by person: ID<Person>) async throws -> [String: (stepsDone: Int, isPassed: Bool)] {
        try await database.read { connection in
            let rows = try connection.rows(
                "SELECT course, steps_done, passed_at FROM course_progress WHERE person_id = \(person)")
            return Dictionary(
                uniqueKeysWithValues: rows.map { ($0.text(0), ($0.int(1), $0.integerIfAny(2) != nil)) })
        }
    }

    /// When somebody began a course; nothing where they have not.
    public func started(_ course: String, by person: ID<Person>) async throws -> Instant? {
        try await database.read { connection in
            try connection.row(
                "SELECT started_at FROM course_progress WHERE person_id = \(person) AND course = \(course)"
            )?.instant(0)
        }
    }

    /// What one person's journal says of a course, nothing where it says nothing; and how far it goes.
    public func record(
        of person: ID<Person>, course: String
    ) async throws -> (record: JournalRecord.CourseRecord?, standing: Standing) {
        var record = JournalRecord()
        let stored = try await lines(of: person, course: course)
        for each in stored { record.take(each.line) }
        return (record.courses[course], Standing(course: course, last: stored.last?.place))
    }

    /// Makes the progress of everybody in everything anew from the journals. It comes out the same.
    ///
    /// - Returns: how many pairs of a person and a course there are.
    @discardableResult
    public func rebuildProgress() async throws -> Int {
        try await database.write { connection in
            try connection.holdRecords()
            return try StoredProgress.rebuild(on: connection)
        }
    }
}

/// Somebody else was faster: another window, another machine, a second press.
public struct JournalOvertaken: Error, Hashable, Sendable {}

/// Why lines are not taken.
public enum JournalRefusal: Error, Hashable, Sendable {
    case tooMany(limit: Int)
    /// The line at this place, from 0, has no id, or one longer than 64 bytes.
    case noID(place: Int)
    /// The line at this place is longer than ``JournalStore/lineLimit``, or its course's id than 100 bytes.
    case tooLong(place: Int)
}
