import Adoption
import People
import Store
import StoreTestSupport
import Testing

/// What would stay behind of somebody who is erased.
struct `The traces of a person` {
    @Test(arguments: Engine.available)
    func `in a file that somebody else is sending go with it`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await Lives.install(into: database)
        _ = try await database.write { connection in
            for (id, content) in [
                (11, #"[{"person": "\#(Lives.code(1))", "unit": "T.1"}]"#),
                (12, #"[{"name": "\#(Lives.mark(1)) Nguyễn"}]"#), (13, #"[{"account": "\#(Lives.mark(1))-tk"}]"#),
                (14, #"[{"person": "ai-khac"}]"#),
            ] {
                try connection.execute(
                    """
                    INSERT INTO upload (id, person_id, kind, file_name, fingerprint, is_dry_run, started_at,
                        byte_offset, line, rows_rejected)
                    VALUES (\(id), 2, 'people', 'tep.csv', \([UInt8(id)]), 0, 1782864000000, 0, 0, 0)
                    """)
                try connection.execute(
                    "INSERT INTO upload_part (upload_id, byte_offset, content) VALUES (\(id), 0, \(content))")
            }
        }
        _ = try await PersonErasure(database: database).erase(Lives.code(1), by: .clerk(60))
        #expect(try await database.everything().filter { $0.contains(Lives.mark(1)) } == [])
        let left = try await database.read { try $0.rows("SELECT id FROM upload ORDER BY id").map { $0.integer(0) } }
        #expect(left == [2, 14])
        let parts = try await database.read { try $0.rows("SELECT upload_id FROM upload_part").map { $0.integer(0) } }
        #expect(parts.sorted() == [2, 14])
    }

    @Test(arguments: Engine.available)
    func `are found under every name that they ever worked with`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.open("gv.cu", person: "G")
        let former = try await office.begin("gv.cu", token: 1).author(at: Author.clerk(3).at)
        try await office.database.take([PersonRecord(code: "H", name: .set("Học"), unitCode: .set("T.1"))])
        _ = try await TrainingIssue(database: office.database).issue(to: ["H"], within: .everything, by: former)
        try await office.everywhere.revoke(Office.address("gv.cu"), on: .on("2026-06-30"), by: .clerk(4))
        try await office.slip("gv.moi", person: "G", 3)
        try await office.grants.give(.trainer, unit: "T.1", to: "H", by: former)
        #expect(try await office.credentials.entry(named: "gv.cu") == nil)
        // An administrator whose own name gave way to an account's.
        try await office.slip("qt", person: "quantri", 4)
        let now = try await office.credentials.issueCode(Office.code(5), digest: [5], to: "qt", by: .clerk(5))
        #expect(now.name == "qt")
        let admin = Author(who: "quantri", at: Author.clerk(5).at, person: try await person("quantri", office))
        try await office.grants.give(.leader, unit: "T.1", to: "H", by: admin)
        _ = try await office.credentials.addAdministrator(
            name: "hai", personName: nil, code: Office.code(8), digest: [8], by: .clerk(6))
        for code in ["G", "quantri"] {
            _ = try await PersonErasure(database: office.database).erase(code, by: .clerk(7))
        }
        let rest = try await office.database.everything()
        #expect(rest.filter { $0.contains("gv.cu") || $0.contains("gv.moi") || $0.contains("| quantri |") } == [])
    }

    private func person(_ code: String, _ office: Office) async throws -> ID<Person> {
        let id: ID<Person>? = try await office.database.read {
            try $0.row("SELECT id FROM person WHERE code = \(code)")?.id(0)
        }
        return try #require(id)
    }
}
