import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `A file of coverage` {
    private static func entry(_ source: String, _ first: String, _ last: String, on system: String = "portal")
        -> CoverageEntry
    {
        let days = DayRange(.on(first), .on(last))!  // both are written here, in their order
        return CoverageEntry(sourceCode: source, systemCode: system, days: days)
    }

    private static let entries = [
        entry("b", "2026-01-01", "2026-03-31"), entry("a", "2026-03-01", "2026-06-30"),
        entry("b", "2026-04-01", "2026-04-30"),
    ]

    private static func declared(in database: any SQLDatabase) async throws -> [CoverageEntry] {
        let gathered = Gathered<CoverageEntry>()
        try await CoverageStore(database: database).export { gathered.append($0) }
        return gathered.all
    }

    @Test(arguments: Engine.available)
    func `declares days, and the same file again changes nothing`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let rehearsed = try await database.take(Self.entries, dryRun: true)
        #expect(try await Self.declared(in: database) == [])
        let outcome = try await database.take(Self.entries)
        #expect(rehearsed == outcome)
        #expect(outcome.created == 3)
        #expect(outcome.changes[1].key == "portal/a")
        #expect(outcome.changes[1].fields.map(\.after) == ["2026-03-01", "2026-06-30"])
        #expect(try await Self.declared(in: database) == [Self.entries[1], Self.entries[0], Self.entries[2]])
        let version = try await database.dataVersion()
        let again = try await database.take(Self.entries, from: "again.csv")
        #expect((again.created, again.changed, again.left) == (0, 0, 3))
        #expect(try await database.dataVersion() == version)
    }

    @Test(arguments: Engine.available)
    func `declared by mistake is taken back whole or in part, and kept with who did it`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take(Self.entries)
        let store = CoverageStore(database: database)
        let version = try await database.dataVersion()
        // Two declarations of `b` share these days; `a` covers them too and stays.
        let withdrawn = try await store.withdraw(Self.entry("b", "2026-03-16", "2026-04-10"), by: .clerk(5))
        #expect(
            withdrawn.map(\.entry)
                == [Self.entry("b", "2026-03-16", "2026-03-31"), Self.entry("b", "2026-04-01", "2026-04-10")])
        #expect(withdrawn.allSatisfy { $0.withdrawn == .init(who: "canbo", at: Author.clerk(5).at) })
        #expect(withdrawn.allSatisfy { $0.file == "coverage.csv" && $0.declared.who == "quantri" })
        let left = [
            Self.entries[1], Self.entry("b", "2026-01-01", "2026-03-15"), Self.entry("b", "2026-04-11", "2026-04-30"),
        ]
        #expect(try await Self.declared(in: database) == left)
        #expect(try await database.dataVersion() > version)
        let inTheMiddle = try await store.withdraw(Self.entry("b", "2026-02-01", "2026-02-10"), by: .clerk(6))
        #expect(inTheMiddle.map(\.entry) == [Self.entry("b", "2026-02-01", "2026-02-10")])
        #expect(
            try await Self.declared(in: database) == [
                Self.entries[1], Self.entry("b", "2026-01-01", "2026-01-31"),
                Self.entry("b", "2026-02-11", "2026-03-15"),
                Self.entry("b", "2026-04-11", "2026-04-30"),
            ])
        let periods = try await store.periods()
        #expect(periods.count { $0.withdrawn == nil } == 4)
        #expect(periods.filter { $0.withdrawn != nil } == withdrawn + inTheMiddle)
        // Declared anew it stands again.
        try await database.take([Self.entries[0]], from: "again.csv")
        #expect(try await Self.declared(in: database).contains(Self.entries[0]))
    }

    @Test(arguments: Engine.available)
    func `that nobody declared cannot be taken back`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take(Self.entries)
        let before = try await database.rows()
        for entry in [
            Self.entry("a", "2026-01-01", "2026-02-28"), Self.entry("c", "2026-01-01", "2026-12-31"),
            Self.entry("a", "2026-01-01", "2026-12-31", on: "mail"),
        ] {
            await #expect(throws: CoverageRefusal.nothingDeclared(entry)) {
                try await CoverageStore(database: database).withdraw(entry, by: .clerk())
            }
        }
        #expect(try await database.rows() == before)
    }

    @Test(arguments: Engine.available)
    func `no longer makes an account count as unused once it is taken back`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take([.new("a1", person: "P1") { $0.issued = .set(.on("2026-01-10")) }])
        let days = Self.entry("a", "2026-01-01", "2026-06-30")
        try await database.take([days])
        let reports = UnusedReports(database: database, cache: StateCountsCache())
        let now = Author.clerk().at
        #expect(try await reports.report(.init(), at: now).total[.neverUsed] == 1)
        _ = try await CoverageStore(database: database).withdraw(days, by: .clerk())
        let total = try await reports.report(.init(), at: now).total
        #expect(total[.neverUsed] == 0 && total[.unknown] == 1)
    }

    @Test(arguments: Engine.available)
    func `is refused row by row for systems that nobody knows and for days to come`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let outcome = try await database.take([
            Self.entry("a", "2026-01-01", "2026-03-31", on: "mail"), Self.entry("a", "2026-01-01", "2026-07-02"),
            Self.entry("a", "2026-01-01", "2026-07-01"),
        ])
        #expect(
            outcome.problems == [
                Located(line: 2, record: .unknownSystem(code: "mail")),
                Located(line: 3, record: .coverageInFuture(last: .on("2026-07-02"), today: .on("2026-07-01"))),
            ])
        #expect(try await Self.declared(in: database) == [Self.entry("a", "2026-01-01", "2026-07-01")])
    }
}
