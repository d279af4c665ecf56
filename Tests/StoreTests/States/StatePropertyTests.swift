import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `States by SQL and by the rules` {
    private struct Key: Hashable {
        let unit: String
        let system: String
        let name: String
    }

    @Test(arguments: Engine.available, [1, 2, 3, 4, 5, 6] as [UInt64])
    func `agree for every account on random days and thresholds`(engine: Engine, seed: UInt64) async throws {
        let world = SmallWorld(seed: seed)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database)
        try await world.importUsage(into: database)
        var random = SeededRandom(seed: seed &* 977)
        var seen: Set<AccountState> = []
        for _ in 0..<12 {
            let day = SmallWorld.firstDay + Int.random(in: -70...210, using: &random)
            let thresholds = StateThresholds(
                graceDays: Int.random(in: 0...60, using: &random), dormantDays: Int.random(in: 1...90, using: &random),
                staleDays: Int.random(in: 0...60, using: &random))
            let states = try await states(in: database, on: day, thresholds: thresholds)
            for account in world.accounts {
                let key = Key(unit: account.unit, system: account.system, name: account.name)
                let expected = world.state(of: account, on: day, thresholds: thresholds)
                #expect(states[key] == expected, "\(account.name) on \(day.iso)")
                if let expected { seen.insert(expected) }
            }
            #expect(states.count == world.accounts.count { $0.dates.isOnRoster(of: day) })
        }
        #expect(seen.count >= 7, "the world is too tame: \(seen)")
    }

    @Test(arguments: Engine.available)
    func `of an earlier day are what a report of that day says`(engine: Engine) async throws {
        let world = SmallWorld(seed: 12)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database)
        try await world.importUsage(into: database)
        let now = ZoneOffsets.utc.instant(of: SmallWorld.lastDay)
        for reports in [
            UnusedReports(database: database), UnusedReports(database: database, cache: StateCountsCache()),
        ] {
            var request = UnusedReports.Request()
            request.compareDays = 30
            let compared = try await reports.report(request, at: now)
            request.compareDays = nil
            request.asOf = SmallWorld.lastDay - 30
            let earlier = try await reports.report(request, at: now)
            #expect(compared.earlierDay == earlier.header.asOf)
            #expect(compared.rows.map(\.earlier) == earlier.rows.map(\.counts))
            #expect(compared.earlierTotal == earlier.total)
        }
    }

    @Test(arguments: Engine.available)
    func `roll up to the same report whole, by unit and by system`(engine: Engine) async throws {
        let world = SmallWorld(seed: 11)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database)
        try await world.importUsage(into: database)
        let now = ZoneOffsets.utc.instant(of: SmallWorld.lastDay)
        var request = UnusedReports.Request()
        let whole = try await UnusedReports(database: database).report(request, at: now)
        let cached = UnusedReports(database: database, cache: StateCountsCache())
        for row in whole.rows {
            request.unitCode = row.unit.code
            let part = try await UnusedReports(database: database).report(request, at: now)
            #expect(part.total == row.counts)
            #expect(try await cached.report(request, at: now) == part)
        }
        request.unitCode = nil
        var sum = StateCounts()
        for system in SmallWorld.systems {
            request.systemCode = system
            sum += try await UnusedReports(database: database).report(request, at: now).total
        }
        #expect(sum == whole.total)
        #expect(whole.total.issued == world.accounts.count { $0.dates.isOnRoster(of: SmallWorld.lastDay) })
    }

    @Test(arguments: Engine.available)
    func `give pages of names that together are the whole list`(engine: Engine) async throws {
        let world = SmallWorld(seed: 12)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database)
        try await world.importUsage(into: database)
        let now = ZoneOffsets.utc.instant(of: SmallWorld.lastDay)
        var request = UnusedReports.Request()
        request.names = [.neverUsed, .dormant, .revoked]
        let reports = UnusedReports(database: database)
        let all = try await reports.report(request, at: now).names ?? []
        #expect(all.count > 10)
        var paged: [NamedAccount] = []
        request.limit = 3
        while let page = try await reports.report(request, at: now).names, let last = page.last {
            paged += page
            request.after = .init(after: last)
        }
        #expect(paged == all)
    }

    @Test(arguments: Engine.available)
    func `name the same last use in the list, for the account alone and in its explanation`(
        engine: Engine
    ) async throws {
        let world = SmallWorld(seed: 13)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database)
        try await world.importUsage(into: database)
        // Some of the use is dated later than today, and some on or after a revocation.
        let today = SmallWorld.lastDay - 40
        let now = ZoneOffsets.utc.instant(of: today)
        var request = UnusedReports.Request()
        request.names = Set(AccountState.allCases)
        let listed = try await UnusedReports(database: database).report(request, at: now).names ?? []
        let (accounts, explanations) = (AccountStore(database: database), AccountExplanations(database: database))
        for account in listed {
            let address = AccountAddress(system: account.systemCode, name: account.name)
            let shown = try await accounts.show(address, at: now)
            let story = try await explanations.explain(address, at: now).explanation.story
            #expect(shown.lastUseDay == account.lastUse, "\(account.name)")
            #expect(story.use?.last.day == account.lastUse, "\(account.name)")
            #expect(shown.firstEventDay == story.firstEvent?.value, "\(account.name)")
        }
        let held = Set(listed.map { "\($0.systemCode):\($0.name)" })
        let uses = world.accounts.filter { held.contains("\($0.system):\($0.name)") }
            .map { (revoked: $0.dates.revoked, days: world.useDays(of: $0)) }
        #expect(uses.contains { use in use.days.contains { $0 > today } })
        #expect(uses.contains { use in use.revoked.map { limit in use.days.contains { $0 >= limit } } ?? false })
    }

    @Test(arguments: Engine.available)
    func `are refused for tomorrow, and for units and systems that nobody knows`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase(timeZone: "Asia/Ho_Chi_Minh")
        let reports = UnusedReports(database: database)
        // 2026-06-30T17:00Z is midnight in Cà Mau: the first of July has begun there.
        let now = Instant(milliseconds: Engine.creation.milliseconds - 7 * 3_600_000)
        var request = UnusedReports.Request()
        let today = Day(number: 20_635)
        #expect(try await reports.report(request, at: now).header.asOf == today)
        request.asOf = today + 1
        await #expect(throws: ReportRefusal.dayInFuture(asked: today + 1, today: today)) {
            try await reports.report(request, at: now)
        }
        request = .init()
        request.unitCode = "?"
        await #expect(throws: ReportRefusal.unknownUnit(code: "?")) { try await reports.report(request, at: now) }
        request = .init()
        request.systemCode = "?"
        await #expect(throws: ReportRefusal.unknownSystem(code: "?")) { try await reports.report(request, at: now) }
    }

    private func states(
        in database: any SQLDatabase, on day: Day, thresholds: StateThresholds
    ) async throws -> [Key: AccountState] {
        try await database.read { connection in
            let question = StateQuestion(asOf: day, thresholds: thresholds)
            let counts = try StateCountsStore.ownCounts(question, on: connection)
            let names = try NamedAccounts.list(
                question, states: Set(AccountState.allCases), places: UnitStore.tree(on: connection).places[...],
                counts: counts, limit: .max, on: connection)
            return Dictionary(
                uniqueKeysWithValues: names.map {
                    (Key(unit: $0.unitCode, system: $0.systemCode, name: $0.name), $0.state)
                })
        }
    }
}
