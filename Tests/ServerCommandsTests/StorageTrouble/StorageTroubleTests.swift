import Foundation
import Store
import StoreTestSupport
import Testing
import Threads

/// What people are told, and what they still have, when the place where the database lives gives trouble.
struct `Storage trouble` {
    @Test(arguments: Engine.available, ["vi", "en"])
    func `a database that another program is writing to is named as such`(
        engine: Engine, language: String
    ) async throws {
        let (folder, place) = try await office(engine)
        let other = try await engine.connect(to: place)
        let before = try await other.rows()
        let run = try await other.write { connection in
            try connection.execute("UPDATE settings SET data_version = data_version WHERE id = 1")
            // The other program holds the database for as long as this takes.
            return try ServerProgram().outcome([
                "import", "units", try folder.write("more.csv", "code,name\nX9,Xã Thí Dụ 9\n"), "--wait", "0.1",
                "--database", place, "--lang", language,
            ])
        }
        #expect(run.status == 5)
        try Golden.compare(run.errors, "locked.\(language).txt")
        #expect(try await other.rows() == before)
    }

    @Test(arguments: Engine.available, ["vi", "en"])
    func `a database of a newer program is refused and left alone`(engine: Engine, language: String) async throws {
        let (folder, place) = try await office(engine)
        let database = try await engine.connect(to: place)
        _ = try await database.write {
            try $0.execute("INSERT INTO schema_migration (version, applied_at) VALUES (\(99), \(0))")
        }
        let before = try await database.rows()
        for command in [["report", "unused"], ["import", "units", folder.path("units.csv")], ["migrate"]] {
            let run = await CommandLineRun.run(command, database: place, language: language)
            #expect(run.status == 3)
            try Golden.compare(run.errors, "newer.\(language).txt")
        }
        #expect(try await database.rows() == before)
    }

    @Test(arguments: ["vi", "en"])
    func `a full disk stops an import between two chunks, and the same command finishes it`(
        language: String
    ) async throws {
        let (folder, place) = try await office(.sqlite)
        let file = try folder.write("many.csv", ManyEvents.csv(8000))
        let program = try ServerProgram()
        let command = ["import", "usage", file, "--chunk-rows", "1000", "--database", place, "--lang", language]
        // The write-ahead log may not grow beyond this many blocks of 512 bytes.
        let full = try await OwnThread.run { try program.outcome(command, fileBlocks: 1800) }
        #expect(full.status == 5)
        try Golden.compare(full.errors, "disk-full.\(language).txt")
        let database = try await Engine.sqlite.connect(to: place)
        let kept = try await ManyEvents.count(in: database)
        #expect(kept > 0 && kept < 8000 && kept % 1000 == 0)
        #expect(try await program.run(command) == 0)
        #expect(try await ManyEvents.count(in: database) == 8000)
    }

    @Test(arguments: ["vi", "en"])
    func `a folder that may not be written to is named as such`(language: String) async throws {
        let (folder, place) = try await office(.sqlite)
        let path = String(place.dropFirst("sqlite:".count))
        let parent = URL(filePath: path).deletingLastPathComponent().path
        let database = try await Engine.sqlite.connect(to: place)
        let before = try await database.rows()
        await database.close()
        let program = try ServerProgram()
        try folder.share()
        let file = try folder.write("more.csv", "code,name\nX9,X\n")
        let command = ["import", "units", file, "--database", place, "--lang", language]
        let run = try await OwnThread.run {
            try program.withReadOnly(folder: parent) { try program.outcome(command, asNobody: true) }
        }
        #expect(run.status == 5)
        try Golden.compare(run.errors, "read-only.\(language).txt")
        #expect(try await Engine.sqlite.connect(to: place).rows() == before)
    }

    @Test(arguments: ["vi", "en"])
    func `a PostgreSQL that goes away in the middle loses nothing, and the same command finishes`(
        language: String
    ) async throws {
        let (folder, place) = try await office(.postgres)
        let file = try folder.write("many.csv", ManyEvents.csv(8000))
        let command = ["import", "usage", file, "--chunk-rows", "1000"]
        let database = try await Engine.postgres.connect(to: place)
        // The server ends the importing connection itself when it meets an event of the fifth chunk.
        try await database.write { connection in
            try connection.run(
                script: """
                    CREATE FUNCTION go_away() RETURNS trigger LANGUAGE plpgsql AS
                        $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$;
                    CREATE TRIGGER go_away AFTER INSERT ON usage_event FOR EACH ROW
                        WHEN (NEW.event_key = '\\x01'::bytea || convert_to('many-4500', 'UTF8'))
                        EXECUTE FUNCTION go_away();
                    """)
        }
        let gone = await CommandLineRun.run(command, database: place, language: language)
        #expect(gone.status == 4)
        try Golden.compare(gone.errors.split(separator: "\n").first.map(String.init) ?? "", "gone.\(language).txt")
        #expect(try await ManyEvents.count(in: database) == 4000)
        try await database.write { try $0.run(script: "DROP TRIGGER go_away ON usage_event") }
        let again = await CommandLineRun.run(command, database: place)
        #expect(again.status == 0)
        #expect(try await ManyEvents.count(in: database) == 8000)
    }

    @Test(arguments: ["vi", "en"])
    func `what the database finds inconsistent is told with its own words below`(language: String) async throws {
        let (folder, place) = try await office(.sqlite)
        let database = try await Engine.sqlite.connect(to: place)
        try await database.write {
            try $0.run(
                script: """
                    CREATE TRIGGER odd BEFORE INSERT ON unit BEGIN SELECT RAISE(ABORT, 'odd unit'); END;
                    """)
        }
        let before = try await database.rows()
        let file = try folder.write("more.csv", "code,name\nX9,X\n")
        let run = await CommandLineRun.run(["import", "units", file], database: place, language: language)
        #expect(run.status == 5)
        try Golden.compare(run.errors, "inconsistent.\(language).txt")
        #expect(try await database.rows() == before)
    }

    private func office(_ engine: Engine) async throws -> (Folder, String) {
        let folder = try Folder()
        let place = try await engine.emptyPlace()
        try await SampleOffice.install(at: place, in: folder)
        return (folder, place)
    }
}

/// A usage file of our own columns with as many events as are asked for.
enum ManyEvents {
    static func csv(_ count: Int) -> String {
        "source,event_id,system,account,action,channel,time,assisted\n"
            + (0..<count).map { "many,many-\($0),cong,cb.0\($0 % 3 + 1),nop,portal,2026-06-1\($0 % 10)T08:00,0\n" }
            .joined()
    }

    static func count(in database: any SQLDatabase) async throws -> Int {
        try await database.read {
            try $0.row(
                "SELECT count(*) FROM usage_event e JOIN source s ON s.id = e.source_id WHERE s.code = 'many'"
            )?.int(0) ?? 0
        }
    }
}
