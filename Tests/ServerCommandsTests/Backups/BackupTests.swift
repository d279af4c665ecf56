import Foundation
import Store
import StoreTestSupport
import Testing

@testable import ServerCommands

/// Backing up and restoring, through the commands.
struct `A backup` {
    @Test(arguments: Engine.available)
    func `restores to the same rows, and says that both counts are equal`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.learn()
        let made = await office.backUp()
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.output.hasPrefix("Đã sao lưu vào \(office.file)"))
        #expect(try office.files() == ["backup"])
        let mode = try FileManager.default.attributesOfItem(atPath: office.file)[.posixPermissions] as? NSNumber
        #expect(mode == 0o600)
        let other = try await engine.emptyPlace()
        let restored = await office.restore(to: other)
        #expect(restored.status == 0, "\(restored.errors)")
        #expect(restored.output.contains("Hai bộ số bằng nhau"))
        let database = try await engine.connect(to: other)
        #expect(try await database.rows() == office.rows())
        let checked = await CommandLineRun.run(["report", "unused"], database: other)
        #expect(await checked.output == CommandLineRun.run(["report", "unused"], database: office.place).output)
    }

    @Test(arguments: Engine.available)
    func `writes over nothing, and is made of one moment while somebody is writing`(engine: Engine) async throws {
        let office = try await Office(engine)
        let database = try await engine.connect(to: office.place)
        let (before, status) = try await database.write { connection in
            let before = try connection.row("SELECT count(*) FROM unit")?.int(0)
            try connection.execute("INSERT INTO unit (code, name, kind) VALUES ('half', '', '')")
            // The transaction is open for as long as the other program takes.
            return (before, try ServerProgram().outcome(["backup", office.file, "--database", office.place]).status)
        }
        #expect(status == 0)
        let other = try await engine.emptyPlace()
        #expect(await office.restore(to: other).status == 0)
        let units = try await engine.connect(to: other).read { try $0.row("SELECT count(*) FROM unit")?.int(0) }
        #expect(units == before)
        let bytes = try Data(contentsOf: URL(filePath: office.file))
        let again = await office.backUp()
        #expect(again.status == 3)
        #expect(again.errors.hasPrefix("Đã có \(office.file)"))
        #expect(try Data(contentsOf: URL(filePath: office.file)) == bytes)
        #expect(try office.files() == ["backup"])
    }

    @Test(arguments: Engine.available)
    func `is not restored over a database`(engine: Engine) async throws {
        let office = try await Office(engine)
        #expect(await office.backUp().status == 0)
        let before = try await office.rows()
        let refused = await office.restore(to: office.place)
        #expect(refused.status == 3)
        #expect(refused.errors.contains("đã có cơ sở dữ liệu"))
        #expect(try await office.rows() == before)
    }

    @Test(arguments: ["-wal", "-shm", "-journal"])
    func `is not restored beside what is left of a SQLite database`(name: String) async throws {
        let office = try await Office(.sqlite)
        #expect(await office.backUp().status == 0)
        let other = try await Engine.sqlite.emptyPlace()
        let rest = other.dropFirst("sqlite:".count) + name
        try Data("old".utf8).write(to: URL(filePath: String(rest)))
        #expect(await office.restore(to: other).status == 3)
        #expect(try listing(of: other) == ["congdan.sqlite\(name)"])
    }

    @Test(arguments: Engine.available)
    func `that is damaged is refused and leaves nothing behind`(engine: Engine) async throws {
        let office = try await Office(engine)
        #expect(await office.backUp().status == 0)
        var bytes = try Data(contentsOf: URL(filePath: office.file))
        switch engine {
        // From the second page on; the first one says what the file is.
        case .sqlite: for place in 4096..<bytes.count where place % 3 == 0 { bytes[place] ^= 0x5A }
        case .postgres: bytes = bytes.prefix(bytes.count / 2)
        }
        try bytes.write(to: URL(filePath: office.file))
        let other = try await engine.emptyPlace()
        let refused = await office.restore(to: other)
        #expect(refused.status == 3)
        #expect(refused.errors.lowercased().contains(engine == .sqlite ? "bị hỏng" : "chương trình pg_restore báo lỗi"))
        try await expectNothing(at: other, engine)
    }

    @Test(arguments: Engine.available)
    func `of something else is refused and leaves nothing behind`(engine: Engine) async throws {
        let office = try await Office(engine)
        let other = try await engine.emptyPlace()
        #expect(await office.restore(to: other).errors.contains("Không đọc được"))
        try Data("not a backup".utf8).write(to: URL(filePath: office.file))
        #expect(await office.restore(to: other).errors.contains("không phải bản sao lưu"))
        // A sound database of the right kind, and none of ours.
        let foreignPlace = try await engine.emptyPlace()
        let foreign = try await engine.connect(to: foreignPlace)
        try await foreign.write { try $0.run(script: "CREATE TABLE \"else's\" (id INTEGER)") }
        try FileManager.default.removeItem(atPath: office.file)
        try await office.copy(foreign, at: foreignPlace)
        let refused = await office.restore(to: other)
        #expect(refused.status == 3)
        #expect(refused.errors.contains("không phải bản sao lưu"), "\(refused.errors)")
        try await expectNothing(at: other, engine)
    }

    @Test(arguments: Engine.available)
    func `of a newer program is refused and leaves nothing behind`(engine: Engine) async throws {
        let office = try await Office(engine)
        #expect(await office.backUp().status == 0)
        let middle = try await engine.emptyPlace()
        #expect(await office.restore(to: middle).status == 0)
        let database = try await engine.connect(to: middle)
        _ = try await database.write {
            try $0.execute("INSERT INTO schema_migration (version, applied_at) VALUES (\(99), \(0))")
        }
        await database.close()
        try FileManager.default.removeItem(atPath: office.file)
        // What this program cannot read it can keep all the same.
        #expect(await CommandLineRun.run(["backup", office.file], database: middle).status == 0)
        let other = try await engine.emptyPlace()
        let refused = await office.restore(to: other)
        #expect(refused.status == 3)
        #expect(refused.errors.contains("phiên bản mới hơn"))
        try await expectNothing(at: other, engine)
    }

    @Test(arguments: Engine.available)
    func `whose summary is not what the events say is told as such, and the restored one is right`(
        engine: Engine
    ) async throws {
        let office = try await Office(engine)
        let right = try await office.rows()
        let database = try await engine.connect(to: office.place)
        try await database.write { connection in
            try connection.run(script: "UPDATE use_day SET own = own + 1")
            try connection.run(script: "UPDATE account SET last_use_day = 1 WHERE name = 'cb.01'")
        }
        await database.close()
        #expect(await office.backUp().status == 0)
        let other = try await engine.emptyPlace()
        let restored = await office.restore(to: other)
        #expect(restored.status == 1)
        #expect(restored.output.contains("KHÔNG bằng nhau"))
        #expect(restored.output.replacing("\n", with: " ").contains("1 tài khoản"))
        let again = try await engine.connect(to: other).rows()
        #expect(again == right)
    }

    @Test(
        arguments: Engine.available,
        [
            "UPDATE step_progress SET mark = NULL", "DELETE FROM course_progress", "UPDATE quiz_result SET failed = 7",
            "UPDATE board_entry SET unit_code = 'X2'", "DELETE FROM board_entry",
        ])
    func `whose summaries of learning are not what was done is told as such, and the restored one is right`(
        engine: Engine, wrong: String
    ) async throws {
        let office = try await Office(engine)
        try await office.learn()
        let right = try await office.rows()
        try await office.plant(wrong)
        #expect(await office.backUp().status == 0)
        let other = try await engine.emptyPlace()
        let restored = await office.restore(to: other)
        #expect(restored.status == 1)
        #expect(restored.output.contains("KHÔNG bằng nhau: các bảng tổng hợp học tập"))
        #expect(restored.output.contains("learning"))
        #expect(try await engine.connect(to: other).rows() == right)
    }

    @Test(arguments: Engine.available)
    func `that somebody stops leaves nothing behind`(engine: Engine) async throws {
        let office = try await Office(engine)
        let backup = Backup(
            place: try DatabasePlace(office.place), path: office.file, patience: 1, environment: [:])
        await #expect(throws: BackupRefusal.stopped(office.file)) {
            try await backup.make { _ in throw BackupRefusal.stopped(office.file) }
        }
        #expect(try office.files() == [])
        #expect(await office.backUp().status == 0)
        let other = try await engine.emptyPlace()
        let restore = Restore(
            place: try DatabasePlace(other), path: office.file, environment: [:], now: CommandLineRun.now)
        await #expect(throws: BackupRefusal.stopped(office.file)) {
            try await restore.make { _ in throw BackupRefusal.stopped(office.file) }
        }
        try await expectNothing(at: other, engine)
    }

    @Test(arguments: ["vi", "en"])
    func `of PostgreSQL without its programs names the package`(language: String) async throws {
        let office = try await Office(.postgres)
        for command in ["backup", "restore"] {
            if command == "restore" { #expect(await office.backUp().status == 0) }
            let place = command == "backup" ? office.place : try await Engine.postgres.emptyPlace()
            let run = await CommandLineRun.run(
                [command, office.file], database: place, language: language, path: "/nowhere")
            #expect(run.status == 3)
            #expect(run.errors.contains(command == "backup" ? "pg_dump" : "pg_restore"))
            #expect(run.errors.contains("apt-get install postgresql-client"))
            #expect(try office.files() == (command == "backup" ? [] : ["backup"]))
        }
    }

    private func expectNothing(at place: String, _ engine: Engine) async throws {
        switch engine {
        case .sqlite: #expect(try listing(of: place) == [])
        case .postgres:
            let tables = try await engine.connect(to: place).read { try Schema.tables(on: $0) }
            #expect(tables == [])
        }
    }

    private func listing(of place: String) throws -> [String] {
        let path = String(place.dropFirst("sqlite:".count))
        return try FileManager.default.contentsOfDirectory(
            atPath: URL(filePath: path).deletingLastPathComponent().path
        ).sorted()
    }
}
