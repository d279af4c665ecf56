import Adoption
import Learning
import People
import Store
import StoreTestSupport
import Testing
import Tutorial

struct `The summaries of learning` {
    /// Two who learn, one of whom has passed; one who failed the quiz once; and one who is in nothing.
    private func learning(_ engine: Engine) async throws -> Classroom {
        let room = try await Classroom(engine)
        try await EnrolmentStore(database: room.database).enrol(
            ["an", "binh", "chi"], in: Classroom.course, due: Classroom.today + 10, within: .everything,
            by: Classroom.trainer)
        let journals = JournalStore(database: room.database)
        for code in ["an", "binh"] {
            let lines = [
                room.line(0, .open(lesson: "bai", step: "buoc-0")), room.line(1, failed: true),
                room.line(2, marks: ["buoc-1": "own", "buoc-2": "shown"], isOver: code == "binh"),
            ]
            try await journals.take(lines, of: room.person(code), at: Classroom.now)
        }
        for (code, right) in [("binh", 4), ("chi", 1)] {
            let attempts = AttemptStore(database: room.database)
            let person = try await room.person(code)
            let paper = try await attempts.begin(
                Classroom.quiz, key: code, of: person, course: "nop", seed: 3, at: Classroom.now)
            let responses = Classroom.responses(to: paper.attempt.paper, right: right)
            _ = try await attempts.handIn(code, responses: responses, of: person, at: Classroom.now)
        }
        return room
    }

    private struct Wrong: Sendable {
        let script: String
        let difference: LearningDifference

        init(_ script: String, progresses: Int = 0, quizResults: Int = 0, boardEntries: Int = 0) {
            self.script = script
            difference = LearningDifference(
                progresses: progresses, quizResults: quizResults, boardEntries: boardEntries)
        }
    }

    private static func of(_ code: String) -> String { "person_id = (SELECT id FROM person WHERE code = '\(code)')" }

    private static let stale = """
        INSERT INTO course_progress (person_id, course, steps_done, steps_all, most_failed_checks, started_at,
            last_step_at, last_at) SELECT id, 'nop', 1, 9, 0, 1, 1, 1 FROM person WHERE code IN ('chi', 'ngoai')
        """

    /// Each makes the summaries wrong in one place, or in as many as it says.
    private static let wrongs = [
        Wrong("UPDATE step_progress SET mark = 'own' WHERE step = 'buoc-2'", progresses: 2),
        Wrong("UPDATE step_progress SET mark = NULL WHERE step = 'buoc-1' AND \(of("an"))", progresses: 1),
        Wrong("UPDATE step_progress SET failed_checks = 9 WHERE step = 'buoc-1' AND \(of("an"))", progresses: 1),
        Wrong("DELETE FROM step_progress WHERE step = 'buoc-2' AND \(of("an"))", progresses: 1),
        Wrong("UPDATE lesson_stay SET step = NULL WHERE \(of("binh"))", progresses: 1),
        Wrong("DELETE FROM lesson_stay", progresses: 2),
        Wrong("DELETE FROM course_progress WHERE \(of("an"))", progresses: 1),
        Wrong("UPDATE course_progress SET passed_at = NULL WHERE \(of("binh"))", progresses: 1),
        Wrong("UPDATE course_progress SET last_line = last_line - 1 WHERE \(of("binh"))", progresses: 1),
        Wrong(stale, progresses: 2),
        Wrong(
            """
            INSERT INTO step_progress (person_id, course, step, mark, failed_checks)
            SELECT id, 'khac', 'buoc', 'own', 0 FROM person WHERE code = 'ngoai'
            """, progresses: 1),
        Wrong("UPDATE quiz_result SET failed = failed + 1", quizResults: 2),
        Wrong("UPDATE quiz_result SET is_passed = 1 WHERE \(of("chi"))", quizResults: 1),
        Wrong("DELETE FROM quiz_result WHERE \(of("binh"))", quizResults: 1),
        Wrong(
            """
            INSERT INTO quiz_result (person_id, quiz, failed, is_passed)
            SELECT id, 'de', 3, 0 FROM person WHERE code = 'ngoai'
            """, quizResults: 1),
        Wrong("DELETE FROM board_entry WHERE \(of("an"))", boardEntries: 1),
        Wrong("UPDATE board_entry SET unit_code = 'T.2' WHERE \(of("an"))", boardEntries: 1),
        Wrong("UPDATE board_entry SET person_code = 'na' WHERE \(of("an"))", boardEntries: 1),
        Wrong("UPDATE board_entry SET standing = 2", boardEntries: 3),
        Wrong("UPDATE board_entry SET idle_from = 1 WHERE \(of("an"))", boardEntries: 1),
        Wrong(
            """
            INSERT INTO board_entry (course, unit_code, person_code, person_id, standing)
            SELECT 'nop', 'T.2', code, id, 1 FROM person WHERE code = 'ngoai'
            """, boardEntries: 1),
        // Whoever is taken out without the board having heard of it.
        Wrong("UPDATE enrolment SET ended_at = 1, ended_by = 'gv' WHERE \(of("an"))", boardEntries: 1),
        Wrong(
            """
            DELETE FROM course_progress WHERE \(of("an")); DELETE FROM quiz_result;
            DELETE FROM board_entry WHERE \(of("chi"))
            """, progresses: 1, quizResults: 2, boardEntries: 1),
    ]

    @Test(arguments: Engine.available)
    func `are known from what was done: each fault is found, and made right`(engine: Engine) async throws {
        for wrong in Self.wrongs {
            let room = try await learning(engine)
            let right = try await rows(room)
            let (before, restored, after) = try await room.database.write { connection in
                let before = try LearningDifference.read(on: connection)
                try connection.run(script: wrong.script)
                let restored = try RestoredContents.rebuild(on: connection)
                return (before, restored, try LearningDifference.read(on: connection))
            }
            #expect(before.isNone)
            #expect(restored.learning == wrong.difference, "\(wrong.script)")
            #expect(restored.difference.isNone)
            #expect(!restored.isEqual)
            #expect(after.isNone, "\(wrong.script)")
            if !wrong.script.contains("enrolment") { #expect(try await rows(room) == right) }
        }
    }

    @Test(arguments: Engine.available)
    func `are counted, and once they are right they are equal`(engine: Engine) async throws {
        let room = try await learning(engine)
        let counts = LearningCounts(progresses: 2, quizResults: 2, boardEntries: 3)
        #expect(try await room.database.write { try LearningSummaries.rebuild(on: $0) } == counts)
        let restored = try await room.database.write { try RestoredContents.rebuild(on: $0) }
        #expect(restored.isEqual)
        #expect((restored.inBackup.journalLines, restored.inBackup.learning) == (6, counts))
    }

    /// They are read some people at a time.
    @Test(arguments: Engine.available)
    func `are compared for everybody, however many there are`(engine: Engine) async throws {
        let room = try await learning(engine)
        try await room.database.write { connection in
            let rows = (0..<900).map { [SQLValue.integer(1000 + $0 * 3), .text("n\($0)"), .text("")] }
            try connection.load("person", columns: ["id", "code", "name"], rows: rows)
            try connection.run(
                script: """
                    INSERT INTO course_progress (person_id, course, steps_done, steps_all, most_failed_checks,
                        started_at, last_step_at, last_at)
                    SELECT id, 'nop', 1, 9, 0, 1, 1, 1 FROM person WHERE code IN ('n0', 'n195', 'n196', 'n899')
                    """)
        }
        let found = try await room.database.read { try LearningDifference.read(on: $0) }
        #expect(found == LearningDifference(progresses: 4, quizResults: 0, boardEntries: 0))
        #expect(try await room.database.write { try LearningSummaries.rebuild(on: $0) }.progresses == 2)
        #expect(try await room.database.read { try LearningDifference.read(on: $0) }.isNone)
    }

    @Test(arguments: Engine.available)
    func `made anew are counted anew by whoever keeps counts, also of a course that nobody takes any more`(
        engine: Engine
    ) async throws {
        let room = try await learning(engine)
        try await room.database.write { connection in
            try connection.run(
                script: """
                    UPDATE board_entry SET standing = 3;
                    INSERT INTO board_entry (course, unit_code, person_code, person_id, standing)
                    SELECT 'bo', 'T.2', code, id, 1 FROM person WHERE code = 'ngoai'
                    """)
        }
        let boards = TrainingBoards(database: room.database, cache: BoardCountsCache())
        func counts(_ course: CourseOffer) async throws -> [TrainingColumn: Int] {
            try await boards.board(of: course, limit: 0, within: .everything, today: Classroom.today).counts
                .filter { $0.value > 0 }
        }
        let left = CourseOffer(id: "bo", system: "cong", quiz: nil)
        #expect(try await counts(Classroom.course) == [.finished: 3])
        #expect(try await counts(left) == [.started: 1])
        try await room.database.write { _ = try LearningSummaries.rebuild(on: $0) }
        #expect(try await counts(Classroom.course) == [.started: 2, .finished: 1])
        #expect(try await counts(left) == [:])
    }

    private func rows(_ room: Classroom) async throws -> [String] {
        try await room.database.read { connection in
            try ["course_progress", "step_progress", "lesson_stay", "quiz_result", "board_entry"].flatMap { table in
                try connection.rows("SELECT * FROM \(raw: table)").map { "\(table) \($0.values)" }.sorted()
            }
        }
    }
}
