import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `Importing usage` {
    /// Worlds in which the properties are tried.
    private static let seeds: [UInt64] = [21, 22, 23, 24, 25]

    @Test(arguments: Engine.available, Self.seeds)
    func `in any order and any chunks gives the same facts and the same summary`(
        engine: Engine, seed: UInt64
    ) async throws {
        let world = SmallWorld(seed: seed)
        var random = SeededRandom(seed: seed &* 31)
        var contents: Set<[String]> = []
        for size in [7, 250, 5000] {
            let database = try await engine.emptyDatabase(timeZone: "UTC")
            try await world.install(into: database)
            try await world.importUsage(world.events.shuffled(using: &random), chunk: size, into: database)
            contents.insert(try await database.contents())
        }
        #expect(contents.count == 1)
    }

    @Test(arguments: Engine.available)
    func `twice changes nothing, not even the data's version`(engine: Engine) async throws {
        let world = SmallWorld(seed: 22)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database)
        try await world.importUsage(into: database)
        let before = try await database.contents()
        let version = try await database.read { try Settings.read(on: $0).dataVersion }
        let outcomes = try await world.importUsage(into: database)
        #expect(outcomes.allSatisfy { $0.new == 0 && $0.problems.isEmpty })
        #expect(outcomes.map(\.known).reduce(0, +) == world.events.count)
        #expect(try await database.contents() == before)
        #expect(try await database.read { try Settings.read(on: $0).dataVersion } == version)
    }

    @Test(arguments: Engine.available, Self.seeds)
    func `keeps a summary that is the same when it is made anew`(engine: Engine, seed: UInt64) async throws {
        let world = SmallWorld(seed: seed)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database)
        try await world.importUsage(into: database)
        let kept = try await database.contents()
        try await database.write {
            try $0.run(script: "UPDATE use_day SET own = own + 5; DELETE FROM use_day WHERE day % 3 = 0;")
        }
        #expect(try await database.contents() != kept)
        try await database.write { try UseDays.rebuildAll(on: $0) }
        #expect(try await database.contents() == kept)
    }

    @Test(arguments: Engine.available, Self.seeds)
    func `before the accounts are there ends like after them`(engine: Engine, seed: UInt64) async throws {
        let world = SmallWorld(seed: seed)
        let usual = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: usual)
        try await world.importUsage(into: usual)
        let late = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: late, accounts: [])
        let outcomes = try await world.importUsage(into: late)
        #expect(outcomes.map(\.unmatched).reduce(0, +) == world.events.count)
        let waiting = try await late.read { try UnmatchedUsage.totals(on: $0) }
        #expect(waiting.events == world.events.count)
        for half in [world.accounts.prefix(30), world.accounts.dropFirst(30)] {
            try await late.write { connection in
                try world.add(Array(half), on: connection)
                try UnmatchedUsage.match(on: connection)
            }
        }
        #expect(try await late.read { try UnmatchedUsage.totals(on: $0) }.events == 0)
        #expect(try await late.contents() == usual.contents())
    }

    @Test(arguments: Engine.available)
    func `lists names that nobody bears, page by page`(engine: Engine) async throws {
        let world = SmallWorld(seed: 25)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database, accounts: [])
        try await world.importUsage(into: database)
        let (all, first, rest) = try await database.read { connection in
            let all = try UnmatchedUsage.list(limit: 1000, on: connection)
            let first = try UnmatchedUsage.list(limit: 5, on: connection)
            let last = (first.last?.systemCode ?? "", first.last?.name ?? "")
            return (all, first, try UnmatchedUsage.list(after: last, limit: 1000, on: connection))
        }
        #expect(all.count > 10)
        #expect(first + rest == all)
        #expect(all.map(\.events).reduce(0, +) == world.events.count)
    }

    @Test(arguments: Engine.available)
    func `reports an id with other content and keeps the first`(engine: Engine) async throws {
        let world = SmallWorld(seed: 26, events: 10)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database)
        try await world.importUsage(into: database)
        let before = try await database.contents()
        let first = world.events[0]
        let changed = UsageRecord(
            sourceCode: first.sourceCode, eventID: first.eventID, systemCode: first.systemCode,
            accountName: first.accountName, actionCode: first.actionCode, channel: first.channel,
            time: first.time, day: first.day, isAssisted: !first.isAssisted)
        let outcomes = try await world.importUsage([changed, world.events[1]], into: database)
        let conflict = RowProblem.eventConflict(
            source: first.sourceCode, eventID: first.eventID, earlier: "su-dung.csv")
        #expect(outcomes.flatMap(\.problems) == [Located(line: 2, record: conflict)])
        #expect(try await database.contents() == before)
    }

    @Test(arguments: Engine.available)
    func `covers nothing with a file one of whose rows contradicts what is known`(engine: Engine) async throws {
        let world = SmallWorld(seed: 26, events: 10)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database)
        let first = world.events[0]
        let changed = UsageRecord(
            sourceCode: first.sourceCode, eventID: first.eventID, systemCode: first.systemCode,
            accountName: first.accountName, actionCode: first.actionCode, channel: first.channel,
            time: first.time, day: first.day, isAssisted: !first.isAssisted)
        // The contradiction comes chunks before the last one, which writes the coverage.
        try await world.importUsage([first, changed] + world.events.dropFirst(), chunk: 2, into: database)
        let (covered, log) = try await database.read { connection in
            (
                try CoverageDeclaration.all(on: connection),
                try connection.row("SELECT rows_taken, rows_rejected FROM import")
            )
        }
        #expect(covered == [])
        #expect(log?.values == [.integer(10), .integer(1)])
        try await world.importUsage(into: database)
        #expect(try await database.read { try CoverageDeclaration.all(on: $0) } != [])
    }

    @Test(arguments: Engine.available)
    func `refuses rows of unknown systems and actions and takes the others`(engine: Engine) async throws {
        let world = SmallWorld(seed: 27, events: 3)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database)
        func copy(system: String, action: String, id: String) -> UsageRecord {
            UsageRecord(
                sourceCode: "n", eventID: id, systemCode: system, accountName: "tk1", actionCode: action,
                channel: nil, time: Instant(milliseconds: 0), day: Day(number: 0), isAssisted: false)
        }
        let records = [
            copy(system: "la", action: "nop", id: "1"), copy(system: "cong", action: "la", id: "2"), world.events[0],
        ]
        let outcome = try await world.importUsage(records, into: database)[0]
        #expect(outcome.new == 1)
        #expect(
            outcome.problems == [
                Located(line: 2, record: .unknownSystem(code: "la")),
                Located(line: 3, record: .unknownAction(system: "cong", code: "la")),
            ])
    }

    @Test(arguments: Engine.available)
    func `lets only one program take a chunk`(engine: Engine) async throws {
        let world = SmallWorld(seed: 28, events: 4)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database)
        let usage = UsageImport(database: database)
        let file = ImportOrigin(fileName: "f", fingerprint: [1], who: "thu", now: { Instant(milliseconds: 0) })
        let run = try await usage.begin(file)
        let again = try await usage.begin(file)
        #expect(again == run)
        let chunk = UsageChunk(
            records: [Located(line: 2, record: world.events[0])], start: 0, end: 10, line: 2, rejected: 0)
        _ = try await usage.take(chunk, of: run.id)
        await #expect(throws: UsageImportError.takenOver) { try await usage.take(chunk, of: again.id) }
        let resumed = try await usage.begin(file)
        #expect(resumed.byteOffset == 10)
        #expect(resumed.rowsTaken == 1)
    }

    @Test(arguments: Engine.available)
    func `lists use before the issue day, after the revocation and to come as anomalies`(engine: Engine) async throws {
        let world = SmallWorld(seed: 29)
        let database = try await engine.emptyDatabase(timeZone: "UTC")
        try await world.install(into: database)
        try await world.importUsage(into: database)
        let today = SmallWorld.lastDay - 20
        let anomalies = try await database.read { try UsageAnomalies.list(today: today, limit: 1000, on: $0) }
        for kind in UsageAnomaly.Kind.allCases {
            let expected = world.accounts.filter { account in
                let days = world.useDays(of: account)
                return switch kind {
                case .beforeIssue: account.dates.issued.map { limit in days.contains { $0 < limit } } ?? false
                case .afterRevocation: account.dates.revoked.map { limit in days.contains { $0 >= limit } } ?? false
                case .inFuture: days.contains { $0 > today }
                }
            }
            #expect(!expected.isEmpty)
            #expect(Set(anomalies.filter { $0.kind == kind }.map(\.accountName)) == Set(expected.map(\.name)))
        }
        let page = try await database.read {
            try UsageAnomalies.list(today: today, after: .init(after: anomalies[2]), limit: 2, on: $0)
        }
        #expect(page == Array(anomalies[3...4]))
    }
}
