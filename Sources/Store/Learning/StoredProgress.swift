import People
import Tutorial

/// The tables `course_progress`, `step_progress` and `lesson_stay`: what journals say, for the board and for what is
/// read next. They follow the lines in the same transaction.
///
/// A line changes only what it names. So lines that arrive are read on from what is stored, which costs the same
/// whatever was written before; what comes out is what reading all of them from the first one gives.
struct StoredProgress: Hashable {
    let person: ID<Person>
    let course: String

    /// A line as it arrived.
    struct Arrived {
        let line: JournalLine
        /// In milliseconds since 1970.
        let receivedAt: Int64
    }

    /// The last line of the course that is kept; nothing where there is none. It is looked for from the one that was
    /// read last: PostgreSQL would otherwise go through all of them.
    func lastLine(on connection: any SQLConnection) throws -> Int64? {
        try connection.row(
            """
            SELECT max(id) FROM journal_line WHERE person_id = \(person) AND course = \(course) AND id >= coalesce((
                SELECT last_line FROM course_progress WHERE person_id = \(person) AND course = \(course)
            ), 0)
            """)?.integerIfAny(0)
    }

    /// Reads lines that have just been kept.
    ///
    /// - Parameter last: the last line before them. Where what is stored does not reach to that very line, all are read
    ///   from the first one.
    func follow(_ lines: [Arrived], after last: Int64?, on connection: any SQLConnection) throws {
        let stored = try connection.row(
            """
            SELECT steps_done, steps_all, started_at, last_step_at, last_at, passed_at, stay_key, last_line
            FROM course_progress WHERE person_id = \(person) AND course = \(course)
            """)
        guard stored?.integerIfAny(7) == last else { return try derive(on: connection) }
        var progress = try stored.map { try restore($0, for: lines, on: connection) } ?? CourseProgress()
        for each in lines { progress.take(each.line, receivedAt: each.receivedAt) }
        try keep(progress, on: connection)
    }

    /// Makes what is stored anew from all lines.
    func derive(on connection: any SQLConnection) throws {
        for table in ["course_progress", "step_progress", "lesson_stay"] {
            try connection.execute("DELETE FROM \(raw: table) WHERE person_id = \(person) AND course = \(course)")
        }
        let journals = try WholeJournal.read("person_id = \(person) AND course = \(course)", on: connection)
        for journal in journals { try keep(journal.progress, on: connection) }
    }

    /// Makes the progress of everybody in everything anew.
    ///
    /// - Returns: how many pairs of a person and a course there are.
    @discardableResult
    static func rebuild(on connection: any SQLConnection) throws -> Int {
        for table in ["course_progress", "step_progress", "lesson_stay"] {
            try connection.execute("DELETE FROM \(raw: table)")
        }
        var count = 0
        try PeopleRange.forEach(on: connection) { people in
            let journals = try WholeJournal.read(of: people, on: connection)
            for journal in journals { try journal.place.keep(journal.progress, on: connection) }
            count += journals.count
        }
        return count
    }
}
