import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `The health of a database` {
    private func database(_ engine: Engine) async throws -> any SQLDatabase {
        let world = SmallWorld(seed: 4)
        let database = try await engine.emptyDatabase()
        try await world.install(into: database)
        try await world.importUsage(into: database)
        return database
    }

    /// Each makes the summary wrong in one place.
    private static let wrongs: [(script: String, days: Int, accounts: Int)] = [
        (
            "DELETE FROM use_day WHERE account_id = 1 AND day = (SELECT min(day) FROM use_day WHERE account_id = 1)", 1,
            0
        ),
        ("INSERT INTO use_day (account_id, day, own, assisted) VALUES (1, 1, 1, 0)", 1, 0),
        (
            """
            UPDATE use_day SET own = own + 1, assisted = assisted + 1 WHERE account_id = 1
                AND day = (SELECT min(day) FROM use_day WHERE account_id = 1)
            """, 1, 0
        ),
        ("UPDATE account SET first_event_day = 1 WHERE id = 1", 0, 1),
        ("UPDATE account SET last_use_day = NULL WHERE id IN (1, 2)", 0, 2),
    ]

    @Test(arguments: Engine.available)
    func `is known from the events: every wrong number of the summary is found, and made right`(
        engine: Engine
    ) async throws {
        let database = try await self.database(engine)
        let right = try await database.contents()
        for wrong in Self.wrongs {
            let (before, restored) = try await database.write { connection in
                let before = try SummaryDifference.read(on: connection)
                try connection.run(script: wrong.script)
                return (before, try RestoredContents.rebuild(on: connection))
            }
            #expect(before.isNone)
            #expect(
                restored.difference == SummaryDifference(useDays: wrong.days, accounts: wrong.accounts),
                "\(wrong.script)")
            #expect(!restored.isEqual)
            #expect(try await database.contents() == right)
        }
        #expect(try await database.write { try RestoredContents.rebuild(on: $0) }.isEqual)
    }

    @Test(arguments: Engine.available)
    func `tells of each system how many accounts it has and its last covered day that has come`(
        engine: Engine
    ) async throws {
        let world = SmallWorld(seed: 4)
        let database = try await self.database(engine)
        let today = SmallWorld.firstDay + 60
        let now = Instant(milliseconds: Int64(today.number) * 86_400_000)
        let (facts, day) = try await database.read { try HealthFacts.read(now: now, on: $0) }
        #expect(day == today)
        #expect(facts.newestImport == Instant(milliseconds: 1))
        for (system, found) in zip(SmallWorld.systems, facts.coverage) {
            let accounts = world.accounts.filter {
                $0.system == system && ($0.dates.revoked.map { $0 > today } ?? true)
            }
            let covered = world.coverage.filter { $0.systemCode == system && $0.days.first <= today }
            #expect(
                found
                    == SystemCoverage(
                        systemCode: system, accounts: accounts.count,
                        last: covered.map { min($0.days.last, today) }.max()))
        }
        #expect(facts.coverage.count == SmallWorld.systems.count)
    }

    @Test(arguments: Engine.available)
    func `is sound after all that was done to it here`(engine: Engine) async throws {
        let database = try await self.database(engine)
        #expect(try await database.read { try Integrity.damage(on: $0) } == [])
        #expect(try await database.rehearse { try Durability.weaknesses(on: $0) } == [])
        #expect(try await database.read { try Schema.tables(on: $0) }.isSuperset(of: Schema.marks))
    }
}
