import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `The retention of data` {
    /// Tables that hold nothing about people.
    private static let impersonal: Set = [
        "schema_migration", "settings", "unit", "online_system", "action", "source", "coverage", "quiz_content",
        "board_version",
    ]

    @Test(arguments: Engine.available)
    func `is known for every table: the register has it, or nobody is in it`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let tables = try await database.read { try Schema.tables(on: $0) }
        #expect(tables.subtracting(Register.tables).subtracting(Self.impersonal) == [])
        #expect(Register.tables.union(Self.impersonal).subtracting(tables) == [])
        #expect(Register.tables.intersection(Self.impersonal) == [])
        try await database.takeSmallProvince()
        try await database.take([.new("a1", person: "P1")])
        let entries = try await database.read { try Register.entries(on: $0) }
        #expect(entries.map(\.retention.kind) == KeptData.allCases)
        #expect(entries.first { $0.retention.kind == .people }?.rows == 1)
    }

    @Test(arguments: Engine.available)
    func `ends what has been kept long enough and nothing younger, once`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await Lives.install(into: database)
        let store = RetentionStore(database: database)
        let day: Int64 = 86_400_000
        let now = Instant(milliseconds: Author.clerk().at.milliseconds + 100 * day)
        let nightly = Author(who: "congdan-server", at: now)
        _ = try await database.write { connection in
            for (number, days) in [(1, 101), (2, 89)].enumerated().map({ ($0.offset + 1, Int64($0.element.1)) }) {
                let at = Instant(milliseconds: now.milliseconds - days * day)
                for update in [
                    "UPDATE session SET ended_at = \(at) WHERE credential_id = \(number)",
                    "UPDATE activation_code SET closed_at = \(at) WHERE credential_id = \(number)",
                    """
                    INSERT INTO sign_in_failure (subject, failures, first_at, last_at)
                    VALUES (\(Array("\(number)".utf8)), 1, 1, \(at))
                    """,
                ] as [SQLQuery] {
                    try connection.execute(update)
                }
            }
        }
        try await store.set(.looks, days: 100, basis: "QĐ 12", by: nightly)
        let before = try await database.everything()
        let said = try await store.enforce(by: nightly, dryRun: true)
        #expect(try await database.everything() == before)
        let gone = try await store.enforce(by: nightly)
        #expect(gone == said)
        #expect(gone == [.sessions: 1, .codes: 1, .signInFailures: 2, .uploads: 2, .problems: 2])
        #expect(try await store.enforce(by: nightly) == [:])
        // A minute more, and the looks of the first minutes go as well.
        let later = Author(who: "congdan-server", at: Instant(milliseconds: now.milliseconds + 60_000))
        #expect(try await store.enforce(by: later) == [.looks: 2])
        let acts = try await database.read { try Audit.list(kinds: [.retentionEnforced], limit: 9, on: $0) }
        #expect(acts.map(\.detail) == ["looks=2", "codes=1 import_problems=2 sessions=1 sign_in_failures=2 uploads=2"])
    }

    @Test(arguments: Engine.available)
    func `erases people who have been gone long enough, and not those who hold a role`(
        engine: Engine
    ) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take(
            [("di", "2026-01-10"), ("moi", "2026-06-20"), ("vai", "2026-01-10")].map { name, day in
                .new(name, person: "P-\(name)") { $0.revoked = .set(.on(day)) }
            } + [.new("con", person: "P-di2"), .new("di2", person: "P-di2") { $0.revoked = .set(.on("2026-01-10")) }])
        _ = try await database.write { connection in
            try connection.execute(
                """
                INSERT INTO role_grant (person_id, role, unit_id, made_at, made_by)
                SELECT p.id, 'leader', u.id, 1, '' FROM person p, unit u WHERE p.code = 'P-vai' AND u.code = 'T'
                """)
        }
        let store = RetentionStore(database: database)
        #expect(try await store.enforce(by: .clerk()) == [:])
        try await store.set(.people, days: 60, by: .clerk())
        #expect(try await store.enforce(by: .clerk()) == [.people: 1])
        let left = try await database.dump("person").map { $0.text(1) }.sorted()
        #expect(left == ["P-di2", "P-moi", "P-vai"])
    }

    @Test(arguments: Engine.available)
    func `forgets names that no account bears, by the day on which they were read`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.takeUsage([("e1", "la", "submit", "2025-01-01")])
        let store = RetentionStore(database: database)
        try await store.set(.unmatched, days: 30, by: .clerk())
        #expect(try await store.enforce(by: .clerk()) == [:])
        let later = Author(who: "x", at: Instant(milliseconds: Author.clerk().at.milliseconds + 31 * 86_400_000))
        #expect(try await store.enforce(by: later) == [.unmatched: 1])
        #expect(try await database.dump("usage_event").isEmpty)
    }

    @Test(arguments: Engine.available)
    func `keeps what was wrong with a file for 90 days after it was imported, and the file itself`(
        engine: Engine
    ) async throws {
        let database = try await engine.emptyDatabase()
        let (store, clerk, day) = (RetentionStore(database: database), Author.clerk(), Int64(86_400_000))
        for age in [91, 89] as [Int64] {
            let at = Instant(milliseconds: clerk.at.milliseconds - age * day)
            let problem = ImportProblem(
                line: 2, column: nil, what: LocalizedText(vi: "sai"), remedy: LocalizedText(vi: "sửa"))
            let origin = ImportOrigin(
                fileName: "\(age).csv", fingerprint: [UInt8(age)], who: "thu", now: { at },
                unread: { UnreadRows(count: 1, problems: [problem]) })
            _ = try await UnitStore(database: database).importRecords(origin) { nil }
        }
        #expect(try await store.enforce(by: clerk) == [.problems: 1])
        let runs = try await database.read { connection in
            try ImportLog.list(limit: 9, on: connection).map { run in
                (run.fileName, run.rowsRejected, try ImportProblems.list(of: run.id, on: connection).count)
            }
        }
        #expect(runs.map(\.0) == ["89.csv", "91.csv"] && runs.map(\.1) == [1, 1] && runs.map(\.2) == [1, 0])
        try await store.set(.problems, days: 30, by: clerk)
        #expect(try await store.enforce(by: clerk) == [.problems: 1])
    }

    @Test(arguments: Engine.available)
    func `is set and taken back, and refused where it means nothing`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let store = RetentionStore(database: database)
        func looks() async throws -> Retention? { try await store.list().first { $0.kind == .looks } }
        #expect(try await looks() == Retention(kind: .looks, days: 730, basis: "", isSet: false))
        try await store.set(.looks, days: 90, basis: "QĐ 12/QĐ-UBND", by: .clerk())
        #expect(try await looks() == Retention(kind: .looks, days: 90, basis: "QĐ 12/QĐ-UBND", isSet: true))
        try await store.set(.looks, days: nil, by: .clerk())
        #expect(try await looks()?.isSet == false)
        await #expect(throws: RetentionRefusal.cannotBeLimited(.usage)) {
            try await store.set(.usage, days: 1, by: .clerk())
        }
        for days in [0, -1, 36_526] {
            await #expect(throws: RetentionRefusal.daysOutOfRange(days)) {
                try await store.set(.looks, days: days, by: .clerk())
            }
        }
    }
}
