import Foundation
import Learning
import People
import Store
import StoreSQLite
import StoreTestSupport
import Testing

struct `The schema` {
    @Test(arguments: Engine.available)
    func `is made once, with its time zone`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        let schema = Schema(of: database)
        try await schema.check()
        await #expect(throws: StoreError.alreadyInitialised) {
            try await schema.create(timeZone: "Asia/Ho_Chi_Minh", at: Engine.creation)
        }
        #expect(try await database.read { try Settings.read(on: $0) }.timeZone == "UTC")
    }

    @Test(arguments: Engine.available)
    func `of an empty place is not there yet`(engine: Engine) async throws {
        let database = try await engine.connect(to: engine.emptyPlace())
        await #expect(throws: StoreError.notInitialised) { try await Schema(of: database).check() }
    }

    /// What takes a database back to an earlier version, the newest first.
    private static let steps = [
        (
            version: 4,
            back: ["step_progress", "lesson_stay", "quiz_result", "board_entry", "board_version"]
                .map { "DROP TABLE \($0);" }.joined()
                + ["stay_key", "last_line"].map { "ALTER TABLE course_progress DROP COLUMN \($0);" }.joined()
        ),
        (
            version: 3,
            back: "DROP INDEX person_unit;"
                + [
                    "activation_code", "session", "credential", "role_grant", "sign_in_failure", "enrolment",
                    "journal_line", "course_progress", "attempt", "quiz_content", "non_use_reason",
                    "unit_contact", "audit_entry", "names_seen", "erased_count", "retention", "upload_part", "upload",
                    "import_problem",
                ].map { "DROP TABLE \($0);" }.joined()
        ),
        (version: 2, back: "DROP TABLE coverage_withdrawal;"),
    ]

    @Test(arguments: Engine.available, 1..<Schema.newestVersion)
    func `of each earlier version is refused, brought up to date with its data, and works`(
        engine: Engine, version: Int
    ) async throws {
        let world = SmallWorld(seed: 3)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database)
        try await world.importUsage(into: database)
        let contents = try await database.contents()
        try await database.write { connection in
            for step in Self.steps where step.version > version { try connection.run(script: step.back) }
            try connection.execute("DELETE FROM schema_migration WHERE version > \(version)")
        }
        let schema = Schema(of: database)
        let refusal = StoreError.olderSchema(found: version, known: Schema.newestVersion)
        await #expect(throws: refusal) { try await schema.check() }
        #expect(try await schema.migrate(at: Engine.creation) == version)
        try await schema.check()
        #expect(try await database.contents() == contents)
        #expect(try await CoverageStore(database: database).periods().count > 2)
        #expect(Self.steps.map(\.version).sorted() == Array(2...Schema.newestVersion))
    }

    @Test(arguments: Engine.available)
    func `of the version before summaries of learning gets them from what people have done`(
        engine: Engine
    ) async throws {
        let room = try await Classroom(engine)
        let (an, binh) = (try await room.person("an"), try await room.person("binh"))
        try await EnrolmentStore(database: room.database).enrol(
            ["an", "binh"], in: Classroom.course, due: Classroom.today + 3, within: .everything, by: Classroom.trainer)
        var journal = RandomJournal(seed: 5)
        try await JournalStore(database: room.database).take(journal.lines(50), of: an, at: Classroom.now)
        let attempts = AttemptStore(database: room.database)
        let paper = try await attempts.begin(
            Classroom.quiz, key: "mot", of: binh, course: "nop", seed: 3, at: Classroom.now)
        _ = try await attempts.handIn(
            "mot", responses: Classroom.responses(to: paper.attempt.paper, right: 1), of: binh, at: Classroom.now)
        let before = try await Self.summaries(room)
        #expect(before.count > 10)
        try await room.database.write { connection in
            for step in Self.steps where step.version > 3 { try connection.run(script: step.back) }
            try connection.execute("UPDATE course_progress SET steps_done = 0")
            try connection.execute("DELETE FROM schema_migration WHERE version > 3")
        }
        #expect(try await Schema(of: room.database).migrate(at: Engine.creation) == 3)
        #expect(try await Self.summaries(room) == before)
    }

    private static func summaries(_ room: Classroom) async throws -> [String] {
        let tables: KeyValuePairs = [
            "course_progress": "person_id, course, lesson, step, steps_done, steps_all, most_failed_checks, stuck_at,"
                + " started_at, last_step_at, last_at, passed_at, stay_key, last_line",
            "step_progress": "*", "lesson_stay": "*", "quiz_result": "*", "board_entry": "*",
        ]
        return try await room.database.read { connection in
            try tables.flatMap { table, columns in
                try connection.rows("SELECT \(raw: columns) FROM \(raw: table)").map { "\(table) \($0.values)" }
                    .sorted()
            }
        }
    }

    @Test(arguments: Engine.available)
    func `of a newer program is refused and left alone`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        _ = try await database.write {
            try $0.execute("INSERT INTO schema_migration (version, applied_at) VALUES (\(99), \(0))")
        }
        let refusal = StoreError.newerSchema(found: 99, known: Schema.newestVersion)
        await #expect(throws: refusal) { try await Schema(of: database).check() }
        await #expect(throws: refusal) { try await Schema(of: database).migrate(at: Engine.creation) }
    }

    /// Each breaks one rule that files and commands hold to as well.
    private static let broken: [SQLQuery] = [
        "INSERT INTO use_day (account_id, day, own, assisted) VALUES (1, 1, -1, 2)",
        "INSERT INTO use_day (account_id, day, own, assisted) VALUES (1, 1, 2, -1)",
        "INSERT INTO use_day (account_id, day, own, assisted) VALUES (1, 1, 0, 0)",
        "UPDATE account SET exempt_until = 20000",
        "UPDATE account SET exempt_reason = 'nghỉ'",
        "UPDATE account SET exempt_from = 20000",
        "UPDATE account SET exempt_from = 20000, exempt_reason = ''",
        "UPDATE account SET exempt_from = 20000, exempt_reason = 'nghỉ', exempt_until = 19999",
        "UPDATE account SET issued_day = 20000, revoked_day = 19999",
        "UPDATE account SET import_line = NULL",
        "UPDATE unit SET parent_id = id",
        "UPDATE account_change SET kind = 'guess'",
        "UPDATE account_change SET undoes_id = id",
        "UPDATE import SET rows_taken = -1",
        "UPDATE settings SET data_version = 0",
    ]

    @Test(arguments: Engine.available)
    func `states the rules again`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take([.new("a1", person: "P1")])
        let accounts = AccountStore(database: database)
        try await accounts.move(.portal("a1"), to: "T.2", by: .clerk())
        for query in Self.broken {
            let error = await #expect(throws: StoreError.self, "\(query.pieces)") {
                try await database.write { try $0.execute(query) }
            }
            guard case .constraint = error else {
                Issue.record("\(query.pieces): \(String(describing: error))")
                continue
            }
        }
    }

    @Test
    func `commits durably on SQLite: the writer's synchronous is FULL`() async throws {
        let database = try await Engine.sqlite.emptyDatabase()
        let mode = try await database.write { try $0.row("PRAGMA synchronous")?.integer(0) }
        #expect(mode == 2)
    }

    @Test
    func `of SQLite is one file once it is closed, whoever has read it`() async throws {
        let url = try await Engine.sqlite.emptyPlace()
        let database = try await Engine.sqlite.connect(to: url)
        try await Schema(of: database).create(timeZone: Settings.standardTimeZone, at: Engine.creation)
        try await Schema(of: database).check()
        await database.close()
        let path = String(url.dropFirst("sqlite:".count))
        let folder = URL(filePath: path).deletingLastPathComponent()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["congdan.sqlite"])
    }
}
