import Adoption
import People
import Store
import StoreTestSupport
import Testing
import Tutorial

struct `Progress that follows a journal` {
    private static let tables = ["course_progress", "step_progress", "lesson_stay", "board_entry"]

    @Test(arguments: Engine.available, 1...12 as ClosedRange<UInt64>)
    func `is what all lines give together, however they were cut, in whatever order they came, sent twice or once`(
        engine: Engine, seed: UInt64
    ) async throws {
        let room = try await Classroom(engine)
        let store = JournalStore(database: room.database)
        let an = try await room.person("an")
        try await EnrolmentStore(database: room.database).enrol(
            ["an"], in: Classroom.course, due: Classroom.today + 10, within: .everything, by: Classroom.trainer)
        var journal = RandomJournal(seed: seed)
        let sendings = journal.sendings(of: journal.lines(120))
        for (place, sending) in sendings.enumerated() {
            try await store.take(sending, of: an, at: Instant(milliseconds: Int64(20_000 + place * 5000)))
            if place % 7 == 3 { try await compare(room, an) }
        }
        try await compare(room, an)
        #expect(try await room.database.read { try LearningDifference.read(on: $0) }.isNone)
        let before = try await rows(room)
        #expect(before.count > 10)
        try await store.rebuildProgress()
        #expect(try await rows(room) == before)
    }

    @Test(arguments: Engine.available)
    func `is read from the first line again where it does not reach to the last one`(engine: Engine) async throws {
        let room = try await Classroom(engine)
        let store = JournalStore(database: room.database)
        let an = try await room.person("an")
        var journal = RandomJournal(seed: 99)
        let lines = journal.lines(40)
        try await store.take(Array(lines.prefix(30)), of: an, at: Instant(milliseconds: 90_000))
        try await room.database.write { connection in
            try connection.execute("UPDATE course_progress SET steps_done = 77, last_line = last_line - 1")
            try connection.execute("DELETE FROM lesson_stay")
        }
        try await store.take(Array(lines.suffix(10)), of: an, at: Instant(milliseconds: 95_000))
        try await compare(room, an)
    }

    /// Compares what is stored with what a plain reading of all lines gives.
    private func compare(_ room: Classroom, _ person: ID<Person>) async throws {
        for course in RandomJournal.courses {
            let (lines, stored) = try await room.database.read { connection in
                let lines = try connection.rows(
                    """
                    SELECT content, received_at FROM journal_line WHERE person_id = \(person) AND course = \(course)
                    ORDER BY id
                    """
                ).map { ($0.text(0), $0.integer(1)) }
                let stored = try connection.rows(
                    """
                    SELECT lesson, step, steps_done, steps_all, most_failed_checks, stuck_at, started_at, last_step_at,
                        last_at, passed_at FROM course_progress WHERE person_id = \(person) AND course = \(course)
                    """
                ).map(\.values)
                return (lines, stored)
            }
            #expect(stored == PlainProgress(course, lines).map { [$0.values] } ?? [])
        }
    }

    private func rows(_ room: Classroom) async throws -> [String] {
        try await room.database.read { connection in
            try Self.tables.flatMap { table in
                try connection.rows("SELECT * FROM \(raw: table)").map { "\(table) \($0.values)" }.sorted()
            }
        }
    }
}
