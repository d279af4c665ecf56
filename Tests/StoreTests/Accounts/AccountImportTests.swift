import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `A file of accounts` {
    private static let file: [AccountRecord] = [
        .new("a1", person: "P1") {
            $0.issued = .set(.on("2026-01-10"))
            $0.issuer = .set("Sở Đồng Bằng")
            $0.aliases = ["a1@lua", "0900"]
        },
        .new("a2", person: "P1", unit: "T.2"),
        .new("a3", person: "P2", unit: "T.2") {
            $0.issued = .set(.on("2026-01-10"))
            $0.revoked = .set(.on("2026-03-01"))
        },
        .new("a4", person: "P3") {
            $0.exemptFrom = .set(.on("2026-02-01"))
            $0.exemptUntil = .set(.on("2026-02-28"))
            $0.exemptReason = .set("nghỉ thai sản")
            $0.activated = .set(.on("2026-01-12"))
        },
    ]

    private static let tables = ["account", "account_name", "person", "account_change"]

    @Test(arguments: Engine.available, [1, 3, 100])
    func `goes in once, and again without a trace`(engine: Engine, batchSize: Int) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let first = try await database.take(Self.file, batchSize: batchSize)
        #expect((first.created, first.changed, first.left, first.problems) == (4, 0, 0, []))
        var before: [[SQLRow]] = []
        for table in Self.tables { before.append(try await database.dump(table)) }
        let version = try await database.dataVersion()
        let again = try await database.take(Self.file, from: "again.csv", batchSize: batchSize)
        #expect((again.created, again.changed, again.left, again.problems) == (0, 0, 4, []))
        for (table, rows) in zip(Self.tables, before) {
            #expect(try await database.dump(table).map(\.values) == rows.map(\.values), "\(table)")
        }
        #expect(try await database.dataVersion() == version)
        #expect(try await Self.exported(database).map(\.name) == ["a1", "a2", "a3", "a4"])
    }

    @Test(arguments: Engine.available)
    func `makes people it does not know, at home where their first account is`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take([PersonRecord(code: "P2", name: .set("Cô Hai"))])
        try await database.take([PersonRecord(code: "P3", unitCode: .set("T"))])
        try await database.take(Self.file)
        #expect(
            try await `A file of people`.exported(database) == [
                PersonRecord(code: "P1", unitCode: .set("T.1")),
                PersonRecord(code: "P2", name: .set("Cô Hai"), unitCode: .set("T.2")),
                PersonRecord(code: "P3", unitCode: .set("T")),
            ])
    }

    @Test(arguments: Engine.available)
    func `has people at home there again once a file of people strikes their home unit out`(
        engine: Engine
    ) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take([PersonRecord(code: "P1", unitCode: .set("T"))])
        try await database.take(Self.file)
        let strikeOut = [PersonRecord(code: "P1", unitCode: .clear)]
        #expect(try await database.take(strikeOut).changed == 1)
        #expect(
            try await `A file of people`.exported(database).first == PersonRecord(code: "P1", unitCode: .set("T.1")))
        #expect(try await database.take(strikeOut).left == 1)
    }

    @Test(arguments: Engine.available)
    func `is only judged in a dry run`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let outcome = try await database.take(Self.file, dryRun: true)
        #expect(outcome.created == 4)
        for table in Self.tables { #expect(try await database.dump(table).isEmpty, "\(table)") }
        #expect(try await database.take(Self.file) == outcome)
    }

    @Test(arguments: Engine.available)
    func `is refused row by row, and its good rows go in`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take(Self.file)
        let rows: [(AccountRecord, RowProblem?)] = [
            (.new("b1", person: "P9"), nil),
            (AccountRecord(systemCode: "zalo", name: "b2"), .unknownSystem(code: "zalo")),
            (.new("b3", person: "P9", unit: "X"), .unknownUnit(code: "X")),
            (.row("b4") { $0.unitCode = .set("T.1") }, .personMissing),
            (.row("b5") { $0.personCode = .set("P9") }, .unitMissing),
            (.new("012345678901", person: "P9"), .identityNumber(column: "name")),
            (.new("b6", person: "012345678901"), .identityNumber(column: "person")),
            (.new("b7", person: "P9") { $0.aliases = ["012345678901"] }, .identityNumber(column: "aliases")),
            (
                .new("a1", person: "P2"),
                .otherPerson(known: "P1", given: "P2", earlier: RecordPlace(file: "accounts.csv", line: 2))
            ),
            (
                .new("b1", person: "P2"),
                .otherPerson(known: "P9", given: "P2", earlier: RecordPlace(file: "second.csv", line: 2))
            ),
            (.row("a1") { $0.personCode = .clear }, .cannotBeCleared(column: "person")),
            (.row("a1") { $0.unitCode = .clear }, .cannotBeCleared(column: "unit")),
            (.new("0900", person: "P1"), .nameIsAlias(of: "a1")),
            (.row("a2") { $0.aliases = ["0900"] }, .nameTaken(of: "a1")),
            (.row("a2") { $0.aliases = ["b1"] }, .nameTaken(of: "b1")),
            (.row("a3") { $0.revoked = .clear }, .revocationCleared(revoked: .on("2026-03-01"))),
            (
                .row("a3") { $0.revoked = .set(.on("2026-04-01")) },
                .revocationMoved(known: .on("2026-03-01"), given: .on("2026-04-01"))
            ),
            (
                .row("a3") { $0.issued = .set(.on("2026-05-01")) },
                .revokedGivenAgain(revoked: .on("2026-03-01"), issued: .on("2026-05-01"))
            ),
            (
                .row("a1") { $0.revoked = .set(.on("2026-01-09")) },
                .revokedBeforeIssued(issued: .on("2026-01-10"), revoked: .on("2026-01-09"))
            ),
            (.row("a1") { $0.exemptFrom = .set(.on("2026-01-10")) }, .exemptionWithoutReason),
            (.row("a1") { $0.exemptReason = .set("nghỉ ốm") }, .exemptionWithoutStart),
            (
                .row("a4") { $0.exemptUntil = .set(.on("2026-01-31")) },
                .exemptionEndsBeforeStart(from: .on("2026-02-01"), until: .on("2026-01-31"))
            ),
            (.row("a4") { $0.exemptFrom = .clear }, nil),
            (
                .row("a4") {
                    $0.exemptFrom = .set(.on("2026-05-01"))
                    $0.exemptReason = .set("nghỉ")
                }, .contradictsLine(line: 24, column: "exempt_from")
            ),
        ]
        let outcome = try await database.take(rows.map(\.0), from: "second.csv")
        let expected = rows.enumerated().compactMap { offset, row in
            row.1.map { Located(line: offset + 2, record: $0) }
        }
        #expect(outcome.problems == expected)
        #expect((outcome.created, outcome.changed) == (1, 1))
        #expect(try await Self.exported(database).map(\.name) == ["a1", "a2", "a3", "a4", "b1"])
    }

    @Test(arguments: Engine.available)
    func `keeps what it changes, with line, before and after`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take(Self.file)
        let update: [AccountRecord] = [
            .row("a2") {
                $0.issued = .set(.on("2026-02-02"))
                $0.unitCode = .set("T")
            },
            .row("a1") { $0.issuer = .clear },
        ]
        let outcome = try await database.take(update, from: "update.csv")
        #expect((outcome.created, outcome.changed, outcome.left) == (0, 2, 0))
        let details = try await AccountStore(database: database).show(.portal("a2"))
        #expect(details.place == RecordPlace(file: "accounts.csv", line: 3))
        #expect(details.values.unitCode == "T")
        #expect(details.changes.map(\.kind) == [.import])
        #expect(details.changes.first?.place == RecordPlace(file: "update.csv", line: 2))
        #expect(details.changes.first?.by == "quantri")
        #expect(
            details.changes.first?.fields == [
                FieldChange(field: "unit", before: "T.2", after: "T"),
                FieldChange(field: "issued_on", before: nil, after: "2026-02-02"),
            ])
        #expect(try await AccountStore(database: database).show(.portal("a1")).values.issuer == nil)
    }

    @Test(arguments: Engine.available, [1, 2, 50])
    func `may speak of one account in several rows`(engine: Engine, batchSize: Int) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let rows: [AccountRecord] = [
            .new("a1", person: "P1"), .row("a1") { $0.issued = .set(.on("2026-01-10")) },
            .row("a1") { $0.aliases = ["x"] }, .row("a1") { $0.revoked = .set(.on("2026-03-10")) },
            .row("a1") { $0.issued = .set(.on("2026-01-11")) }, .new("x", person: "P2"),
        ]
        let outcome = try await database.take(rows, batchSize: batchSize)
        #expect((outcome.created, outcome.changed) == (1, 3))
        #expect(
            outcome.problems == [
                Located(line: 6, record: .contradictsLine(line: 2, column: "issued_on")),
                Located(line: 7, record: .nameIsAlias(of: "a1")),
            ])
        let details = try await AccountStore(database: database).show(.portal("x"))
        #expect(details.values.issued == .on("2026-01-10"))
        #expect(details.values.revoked == .on("2026-03-10"))
        #expect(details.aliases == ["x"])
        #expect(details.changes.count == 3)
        let again = try await database.take(rows, batchSize: batchSize)
        #expect((again.created, again.changed, again.left) == (0, 0, 4))
    }

    @Test(arguments: Engine.available)
    func `gives waiting events to the accounts that appear`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.takeUsage([("e1", "a1", "submit", "2026-02-01"), ("e2", "0900", "submit", "2026-02-05")])
        #expect(try await database.read { try UnmatchedUsage.totals(on: $0).events } == 2)
        try await database.take(Self.file)
        #expect(try await database.read { try UnmatchedUsage.totals(on: $0).events } == 0)
        let details = try await AccountStore(database: database).show(.portal("a1"))
        #expect(details.firstEventDay == .on("2026-02-01"))
        #expect(details.lastUseDay == .on("2026-02-05"))
    }

    @Test(arguments: Engine.available)
    func `lists as many changes as a reader can take in, and counts the rest`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let rows = (0..<ImportOutcome.listed + 50).map { AccountRecord.new("n\($0)", person: "P\($0)") }
        let outcome = try await database.take(rows, dryRun: true)
        #expect(outcome.changes.count == ImportOutcome.listed)
        #expect(outcome.changesNotListed == 50)
    }

    static func exported(_ database: any SQLDatabase) async throws -> [AccountRecord] {
        let gathered = Gathered<AccountRecord>()
        try await AccountStore(database: database).export { gathered.append($0) }
        return gathered.all
    }
}
