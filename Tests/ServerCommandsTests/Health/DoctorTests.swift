import API
import Adoption
import Console
import Foundation
import People
import Store
import StorePostgres
import StoreSQLite
import StoreTestSupport
import Testing
import Threads

@testable import ServerCommands

/// Each thing that `doctor` finds, planted.
struct `The doctor` {
    @Test(arguments: Engine.available)
    func `finds nothing where all is well, and says what it did not look at`(engine: Engine) async throws {
        let office = try await Office(engine)
        let run = await CommandLineRun.run(["doctor"], database: office.place)
        #expect(run.status == 0, "\(run.output)")
        // Lines end at words, so where they end hangs on the folder's name.
        #expect(run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("mọi thứ ổn"))
        #expect(run.output.contains("--deep"))
        let deep = try await examine(office, ["--deep"])
        #expect(deep.isWell && deep.lookedForDamage && deep.comparedSummary && deep.lookedInside)
        let quick = try await examine(office, ["--quick"])
        #expect(quick.isWell && !quick.lookedForDamage && !quick.comparedSummary)
    }

    @Test(arguments: Engine.available)
    func `finds that nobody can sign in as an administrator`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.plant("UPDATE role_grant SET ended_at = 1, ended_by = 'kiểm thử'")
        #expect(try await examine(office).findings.map(\.kind) == ["no_administrator"])
    }

    @Test(arguments: Engine.available)
    func `finds an older and a newer schema`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.plant("DELETE FROM schema_migration WHERE version = \(Schema.newestVersion)")
        let older = try await examine(office)
        #expect(older.findings.map(\.kind) == ["older_schema"])
        #expect(!older.lookedInside)
        try await office.plant("INSERT INTO schema_migration (version, applied_at) VALUES (99, 0)")
        #expect(try await examine(office).findings.map(\.kind) == ["newer_schema"])
    }

    @Test(arguments: ["NORMAL", "OFF"])
    func `finds a SQLite connection that commits without synchronizing`(mode: String) async throws {
        let office = try await Office(.sqlite)
        let place = try DatabasePlace(office.place)
        let database = try #require(try await place.open() as? SQLiteDatabase)
        try await database.runOutsideTransaction("PRAGMA synchronous = \(mode)")
        let doctor = Doctor(
            place: place, patience: 1, now: CommandLineRun.now, isQuick: false, isDeep: false, staleDays: 35)
        #expect(try await doctor.examine(database).findings == [.notDurable(setting: "synchronous", value: mode)])
        await database.close()
    }

    @Test func `finds a PostgreSQL that commits without synchronizing`() async throws {
        let office = try await Office(.postgres)
        let name = try #require(office.place.dropFirst("postgresql:///".count).split(separator: "?").first)
        try await office.plant("ALTER DATABASE \(name) SET synchronous_commit = off")
        let found = try await examine(office)
        #expect(found.findings.map(\.kind) == ["not_durable"])
        #expect(found.findings[0].what.contains("synchronous_commit"))
    }

    @Test func `finds damage in a SQLite database, unless it is to be quick`() async throws {
        let office = try await Office(.sqlite)
        // An index that says that it holds every event, and holds none.
        try await office.plant(
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = 'CREATE INDEX usage_event_unmatched ON usage_event (unmatched_id)'
            WHERE name = 'usage_event_unmatched';
            """)
        let found = try await examine(office)
        #expect(Set(found.findings.map(\.kind)) == ["damaged"])
        #expect(try await examine(office, ["--quick"]).isWell)
    }

    @Test func `finds a SQLite database that cannot be read any more`() async throws {
        let office = try await Office(.sqlite)
        let path = String(office.place.dropFirst("sqlite:".count))
        var bytes = try Data(contentsOf: URL(filePath: path))
        for place in 100..<bytes.count where place % 3 == 0 { bytes[place] ^= 0x5A }
        try bytes.write(to: URL(filePath: path))
        chmod(path, 0o600)
        #expect(try await examine(office).findings.map(\.kind) == ["damaged"])
    }

    @Test func `finds an index of PostgreSQL that is not valid`() async throws {
        let office = try await Office(.postgres)
        try await office.plant(
            "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'account_person'::regclass")
        let found = try await examine(office)
        #expect(found.findings.map(\.kind) == ["damaged"])
        #expect(found.findings[0].what.contains("account_person"))
        #expect(try await examine(office, ["--quick"]).isWell)
    }

    @Test func `finds files that everybody may read and a folder that everybody may write to`() async throws {
        let office = try await Office(.sqlite)
        let path = String(office.place.dropFirst("sqlite:".count))
        chmod(path, 0o644)
        chmod(URL(filePath: path).deletingLastPathComponent().path, 0o777)
        let found = try await examine(office)
        #expect(found.findings.map(\.kind) == ["readable_by_all", "writable_by_all"])
        #expect(found.findings[0].remedy == "run chmod o= \(path)")
        chmod(URL(filePath: path).deletingLastPathComponent().path, 0o1777)
        chmod(path, 0o640)
        #expect(try await examine(office).isWell)
    }

    @Test func `finds a folder that cannot be written to`() async throws {
        let office = try await Office(.sqlite)
        let path = String(office.place.dropFirst("sqlite:".count))
        let folder = URL(filePath: path).deletingLastPathComponent().path
        let program = try ServerProgram()
        let output = try await OwnThread.run {
            try program.withReadOnly(folder: folder) {
                try program.output(["doctor", "--database", office.place, "--json", "--lang", "en"], asNobody: true)
            }
        }
        #expect(output.status == 1)
        let found = try JSONDecoder().decode(HealthDocument.self, from: Data(output.text.utf8))
        #expect(!found.lookedInside)
        #expect(found.findings.filter { $0.kind == "unwritable" }.map(\.what).contains("\(folder) cannot be written"))
    }

    @Test func `finds a disk with less room than the database takes`() async throws {
        let office = try await Office(.sqlite)
        let path = String(office.place.dropFirst("sqlite:".count))
        // A log with a hole in it takes no room and is as large as it says; SQLite passes over what is no log.
        let log = open(path + "-wal", O_WRONLY | O_CREAT, 0o600)
        #expect(ftruncate(log, 4 << 40) == 0)
        close(log)
        let found = DatabaseFiles(path: path).findings()
        guard case .littleRoom(_, let free, let needed) = found.first else {
            Issue.record("\(found)")
            return
        }
        #expect(free < needed && needed > 4 << 40)
        unlink(path + "-wal")
        #expect(DatabaseFiles(path: path).findings() == [])
    }

    @Test(arguments: Engine.available)
    func `finds a source that has gone silent, and a system that was never covered`(engine: Engine) async throws {
        let office = try await Office(engine)
        // A code would have expired by then.
        _ = await CommandLineRun.run(["admin", "password", "quan-tri"], database: office.place)
        // Covered until 2026-06-30.
        let late = Instant(milliseconds: CommandLineRun.now.milliseconds + 35 * 86_400_000)
        let silent = try await examine(office, now: late)
        #expect(silent.findings.map(\.kind) == ["silent"])
        #expect(silent.findings[0].what.contains("cong (3 accounts) has no data after 30/06/2026, for 36 days"))
        #expect(try await examine(office, ["--stale-days", "36"], now: late).isWell)
        try await office.plant("DELETE FROM coverage")
        #expect(try await examine(office).findings.map(\.kind) == ["never_covered"])
        try await office.plant("UPDATE account SET revoked_day = coalesce(issued_day, 20000)")
        #expect(try await examine(office).isWell)
    }

    @Test(arguments: Engine.available)
    func `finds a clock that is behind`(engine: Engine) async throws {
        let office = try await Office(engine)
        let early = try await examine(office, now: Instant(milliseconds: CommandLineRun.now.milliseconds - 1))
        #expect(early.findings.map(\.kind) == ["clock"])
        #expect(early.findings[0].what.contains("2026-07-01T02:00:00Z"))
        let ancient = try await examine(office, now: Instant(milliseconds: 1_700_000_000_000))
        #expect(ancient.findings.first?.what.contains("built in \(Program.year)") == true)
    }

    @Test(arguments: Engine.available)
    func `finds a summary that differs from the events, where it looks deeply`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.plant("UPDATE use_day SET own = own + 1")
        try await office.plant("UPDATE account SET last_use_day = 1 WHERE name = 'cb.01'")
        #expect(try await examine(office).isWell)
        let found = try await examine(office, ["--deep"])
        #expect(found.findings.map(\.kind) == ["summary_differs"])
        #expect(found.findings[0].what.contains("1 account,"))
        #expect(await CommandLineRun.run(["usage", "rebuild"], database: office.place).status == 0)
        #expect(try await examine(office, ["--deep"]).isWell)
    }

    /// Each makes the summaries of learning wrong, with the word that tells where.
    private static let wrongs = [
        (script: "UPDATE step_progress SET mark = 'own' WHERE step = 'truoc'", where: "1 course begun"),
        (script: "DELETE FROM course_progress", where: "1 course begun"),
        (script: "UPDATE quiz_result SET is_passed = 1", where: "1 quiz result"),
        (script: "DELETE FROM board_entry", where: "1 board entry"),
    ]

    @Test(arguments: Engine.available)
    func `finds summaries of learning that differ from what was done, where it looks deeply`(
        engine: Engine
    ) async throws {
        let office = try await Office(engine)
        try await office.learn()
        let right = try await office.rows()
        #expect(try await examine(office, ["--deep"]).isWell)
        for wrong in Self.wrongs {
            try await office.plant(wrong.script)
            #expect(try await examine(office).isWell)
            let found = try await examine(office, ["--deep"])
            #expect(found.findings.map(\.kind) == ["learning_differs"], "\(wrong.script)")
            #expect(found.findings.first?.what.contains(wrong.where) == true, "\(wrong.script)")
            #expect(found.findings.first?.remedy.contains("congdan-server learning rebuild") == true)
            #expect(await CommandLineRun.run(["learning", "rebuild"], database: office.place).status == 0)
            #expect(try await examine(office, ["--deep"]).isWell)
            #expect(try await office.rows() == right)
        }
    }

    @Test func `finds settings by which others could read along, and a certificate that ends or cannot be used`()
        async throws
    {
        let office = try await Office(.sqlite)
        let folder = try Folder()
        let chain = try folder.write("chain.pem", TestCertificate.chain)
        let short = try folder.write("short.pem", TestCertificate.short)
        let key = try folder.write("key.pem", TestCertificate.key)
        let other = try folder.write("other.pem", TestCertificate.otherKey)
        for path in [key, other] { chmod(path, 0o600) }
        func kinds(_ settings: String, now: Instant = CommandLineRun.now) async throws -> [String] {
            let file = try folder.write("settings", settings)
            return try await examine(office, ["--settings", file, "--quick"], now: now).findings.map(\.kind)
        }
        let ours = "CONGDAN_HOST=0.0.0.0\nCONGDAN_TLS_CERTIFICATE=\(chain)\nCONGDAN_TLS_KEY="
        #expect(try await kinds("CONGDAN_HOST=0.0.0.0\n") == ["plain_beyond_loopback"])
        #expect(try await kinds("CONGDAN_HOST=0.0.0.0\nCONGDAN_BEHIND_PROXY=1\n") == [])
        #expect(try await kinds(ours + "\(key)\n") == [])
        #expect(try await kinds(ours + "\(other)\n") == ["bad_certificate"])
        #expect(try await kinds(ours + "\(folder.path("none"))\n") == ["bad_certificate"])
        let ending = "CONGDAN_TLS_CERTIFICATE=\(short)\nCONGDAN_TLS_KEY=\(key)\n"
        let day: Int64 = 86_400_000
        // It ends on 2026-12-21.
        let december = Instant(milliseconds: 1_797_811_200_000)
        #expect(try await kinds(ending, now: december).contains("certificate_ends"))
        let before = Instant(milliseconds: december.milliseconds - 30 * day)
        #expect(try await !kinds(ending, now: before).contains("certificate_ends"))
        chmod(key, 0o644)
        #expect(try await kinds(ours + "\(key)\n") == ["readable_by_all"])
    }

    @Test func `finds courses and quizzes with mistakes`() async throws {
        let office = try await Office(.sqlite)
        let folder = try Folder()
        try FileManager.default.createDirectory(
            atPath: folder.path("courses/hong"), withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: folder.path("quizzes"), withIntermediateDirectories: true)
        try folder.write("courses/hong/course.yaml", "title: [chưa xong\n")
        let file = try folder.write("settings", "CONGDAN_COURSES=\(folder.url.path)\n")
        let found = try await examine(office, ["--quick", "--settings", file]).findings
        #expect(found.map(\.kind).first == "course_mistakes")
        #expect(found.first?.what.hasPrefix("\(folder.path("courses/hong")) has 1 mistake") == true)
    }

    @Test func `of a place without a database says so and examines nothing`() async throws {
        for engine in Engine.available {
            let run = await CommandLineRun.run(["doctor"], database: try await engine.emptyPlace())
            #expect(run.status == 3)
            #expect(run.errors.hasPrefix("Chưa có cơ sở dữ liệu"))
        }
    }

    /// What `doctor --json` says, with its exit code checked.
    private func examine(
        _ office: Office, _ options: [String] = [], now: Instant = CommandLineRun.now
    ) async throws -> HealthDocument {
        let run = await CommandLineRun.run(
            ["doctor", "--json"] + options, database: office.place, language: "en", now: now)
        let found = try JSONDecoder().decode(HealthDocument.self, from: Data(run.output.utf8))
        #expect(run.status == (found.isWell ? 0 : 1))
        #expect(found.isWell == found.findings.isEmpty)
        return found
    }
}
