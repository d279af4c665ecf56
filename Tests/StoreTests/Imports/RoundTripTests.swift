import Adoption
import People
import Store
import StoreTestSupport
import Testing

/// Everything that can be exported.
struct Everything: Equatable, Sendable {
    var systems: [SystemDefinition]
    var units: [UnitRecord]
    var people: [PersonRecord]
    var accounts: [AccountRecord]
    var usage: [UsageRecord]
    var coverage: [CoverageEntry]

    init(of database: any SQLDatabase) async throws {
        systems = try await SystemStore(database: database).systems()
        let units = Gathered<UnitRecord>()
        try await UnitStore(database: database).export { units.append($0) }
        self.units = units.all
        people = try await `A file of people`.exported(database)
        accounts = try await `A file of accounts`.exported(database)
        let usage = Gathered<UsageRecord>()
        try await UsageExport(database: database).export { usage.append($0) }
        self.usage = usage.all
        let coverage = Gathered<CoverageEntry>()
        try await CoverageStore(database: database).export { coverage.append($0) }
        self.coverage = coverage.all
    }

    func take(into database: any SQLDatabase) async throws {
        try await database.take(systems)
        try await database.take(units)
        try await database.take(people)
        try await database.take(accounts)
        let rows = usage.enumerated().map { Located(line: $0.offset + 2, record: $0.element) }
        let imports = UsageImport(database: database)
        let run = try await imports.begin(.test("usage.csv"))
        let chunk = UsageChunk(records: rows, start: 0, end: 1, line: rows.count + 1, rejected: 0)
        _ = try await imports.finish(chunk, of: run.id, coverage: [], at: .init(milliseconds: 0))
        try await database.take(coverage)
    }
}

struct `An export` {
    @Test(arguments: Engine.available, [1, 2, 3] as [UInt64])
    func `read into an empty database is exported the same, on both engines`(
        engine: Engine, seed: UInt64
    ) async throws {
        let other: Engine = engine == .sqlite ? .postgres : .sqlite
        let first = try await engine.emptyDatabase()
        let second = try await other.emptyDatabase()
        let outcomes = try await RandomFiles(seed: seed).take(into: first)
        let exported = try await Everything(of: first)
        #expect(exported.accounts.count > 50)
        #expect(exported.accounts.contains { !$0.aliases.isEmpty })
        #expect(exported.usage.count > 100)
        #expect(exported.coverage.count == 3)
        try await exported.take(into: second)
        let again = try await Everything(of: second)
        #expect(again.systems == exported.systems)
        #expect(again.units == exported.units)
        #expect(again.people == exported.people)
        #expect(again.accounts == exported.accounts)
        #expect(again.usage == exported.usage)
        #expect(again.coverage == exported.coverage)
        let asked = Instant(milliseconds: 1_782_864_000_000)
        let report = try await UnusedReports(database: first).report(.init(), at: asked)
        let copy = try await UnusedReports(database: second).report(.init(), at: asked)
        // Units are told apart by their codes: the numbers of the rows are each database's own.
        #expect(copy.rows.map(\.unit.code) == report.rows.map(\.unit.code))
        #expect(copy.rows.map(\.counts) == report.rows.map(\.counts))
        #expect(copy.header.coverage == report.header.coverage)
        #expect(report.total[.neverUsed] + report.total[.dormant] > 0)
        // The same files and commands give the same answers on the other engine.
        let third = try await other.emptyDatabase()
        #expect(try await RandomFiles(seed: seed).take(into: third) == outcomes)
        #expect(try await Everything(of: third) == exported)
    }
}

/// Random files, many of whose rows are refused, and random commands.
struct RandomFiles {
    private var random: SeededRandom

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    func take(into database: any SQLDatabase) async throws -> [ImportOutcome] {
        var files = self
        return try await files.takeAll(into: database)
    }

    private mutating func takeAll(into database: any SQLDatabase) async throws -> [ImportOutcome] {
        var outcomes = [try await database.take([.portal])]
        for round in 0..<3 {
            outcomes.append(try await database.take((0..<30).map { _ in unit() }, from: "units\(round)"))
            outcomes.append(
                try await database.take((0..<60).map { _ in person() }, from: "people\(round)", batchSize: 7))
            outcomes.append(
                try await database.take((0..<200).map { _ in account() }, from: "accounts\(round)", batchSize: 13))
            try await database.takeUsage(
                (0..<100).map { _ in
                    ("e\(number(300))", name(), ["submit", "sign-in"][number(2)], day().iso)
                }, from: "usage\(round)")
            // Of its own: ids come again with other content, and such a usage file covers nothing.
            if let days = DayRange(day() - 30, .on("2026-07-01") - round) {
                let entry = CoverageEntry(sourceCode: "nguon", systemCode: "portal", days: days)
                outcomes.append(try await database.take([entry], from: "coverage\(round)"))
            }
            try await commands(on: AccountStore(database: database))
        }
        return outcomes
    }

    private mutating func commands(on accounts: AccountStore) async throws {
        for minute in 0..<40 {
            let (address, author) = (AccountAddress.portal(name()), Author.clerk(Int64(minute)))
            do {
                switch number(7) {
                case 0: _ = try await accounts.undo(address, change: [nil, nil, 1, 2, 3][number(5)], by: author)
                case 1: try await accounts.move(address, to: "U\(number(30))", by: author)
                case 2: try await accounts.revoke(address, on: day(), by: author)
                case 3: try await accounts.addAlias(name(), to: address, by: author)
                case 4: try await accounts.removeAlias(name(), from: address, by: author)
                case 5: try await accounts.edit(address, account(), by: author)
                default: try await accounts.issue(account(), by: author)
                }
            } catch is AccountRefusal {}
        }
    }

    private mutating func number(_ below: Int) -> Int { Int.random(in: 0..<below, using: &random) }

    private mutating func day() -> Day { .on("2026-01-01") + number(200) }

    private mutating func name() -> String { "tk\(number(120))" }

    private mutating func edit<Value>(_ value: Value) -> Edit<Value> {
        switch number(6) {
        case 0, 1, 2: .keep
        case 3: .clear
        default: .set(value)
        }
    }

    private mutating func unit() -> UnitRecord {
        UnitRecord(
            code: "U\(number(25))", parentCode: edit("U\(number(25))"), name: edit("Đơn vị \(number(9))"),
            kind: edit("xã"))
    }

    private mutating func person() -> PersonRecord {
        PersonRecord(code: "P\(number(60))", name: edit("Người \(number(9))"), unitCode: edit("U\(number(28))"))
    }

    private mutating func account() -> AccountRecord {
        let name = name()
        var record = AccountRecord(systemCode: number(30) == 0 ? "nowhere" : "portal", name: name)
        record.personCode = number(5) == 0 ? .keep : .set("P" + name.dropFirst(2))
        record.unitCode = .set("U\(number(28))")
        record.issued = edit(day())
        record.issuer = edit("Sở \(number(3))")
        record.activated = edit(day())
        if number(6) == 0 { record.revoked = edit(day()) }
        if number(3) == 0 {
            record.exemptFrom = edit(day())
            record.exemptUntil = edit(day())
            record.exemptReason = edit("nghỉ")
        }
        if number(8) == 0 { record.aliases = [self.name()] }
        return record
    }
}
