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

    @Test
    func `commits durably on SQLite: the writer's synchronous is FULL`() async throws {
        let database = try await Engine.sqlite.emptyDatabase()
        let mode = try await database.write { try $0.row("PRAGMA synchronous")?.integer(0) }
        #expect(mode == 2)
    }
}
