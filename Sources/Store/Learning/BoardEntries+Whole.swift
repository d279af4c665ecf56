import Adoption
import People

extension BoardEntries {
    static func rebuild(on connection: any SQLConnection) throws {
        let before = try courses(on: connection)
        try connection.execute("DELETE FROM board_entry")
        try PeopleRange.forEach(on: connection) { people in
            let rows = try connection.rows(
                """
                \(select) WHERE \(people.condition("e.person_id")) AND e.ended_at IS NULL
                ORDER BY e.course, e.person_id
                """)
            for start in stride(from: 0, to: rows.count, by: 500) {
                _ = try follow(Array(rows[start..<min(start + 500, rows.count)]), on: connection)
            }
        }
        // Also of a course whose last entry has gone.
        for course in try before.union(courses(on: connection)).sorted() {
            try bumpVersion(of: course, on: connection)
        }
    }

    private static func courses(on connection: any SQLConnection) throws -> Set<String> {
        Set(try connection.rows("SELECT DISTINCT course FROM board_entry").map { $0.text(0) })
    }

    /// The entries that these people should have, by journals and papers themselves: what is kept of those may be wrong.
    static func expected(
        of people: PeopleRange, _ journals: [StoredProgress: WholeJournal],
        _ results: [AttemptStore.Sitter: AttemptStore.Results], _ zone: ZoneOffsets, on connection: any SQLConnection
    ) throws -> [BoardEntry.Place: BoardEntry] {
        var entries: [BoardEntry.Place: BoardEntry] = [:]
        let query: SQLQuery = """
            SELECT \(EnrolledRow.columns) FROM \(EnrolledRow.tables)
            WHERE \(people.condition("e.person_id")) AND e.ended_at IS NULL
            """
        try connection.forEachRow(query) { row in
            let enrolled = EnrolledRow(row)
            let journal = journals[StoredProgress(person: enrolled.person, course: enrolled.course)]
            let result = enrolled.quiz.flatMap { results[AttemptStore.Sitter(person: enrolled.person, quiz: $0)] }
            let entry = enrolled.entry(
                journal?.seen(in: zone),
                Enrolment.Attempts(failed: result?.failed ?? 0, isPassed: result?.isPassed ?? false))
            entries[entry.place] = entry
        }
        return entries
    }
}
