import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `A single account` {
    private static let record = AccountRecord.new("a1", person: "P1") { $0.issued = .set(.on("2026-01-10")) }

    @Test(arguments: Engine.available)
    func `is issued, edited, moved, exempted, revoked and renamed, each change with who and when`(
        engine: Engine
    ) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let accounts = AccountStore(database: database)
        try await accounts.issue(Self.record, by: .clerk(0))
        try await accounts.edit(.portal("a1"), .row("a1") { $0.issuer = .set("Sở") }, by: .clerk(1))
        try await accounts.move(.portal("a1"), to: "T.2", by: .clerk(2))
        let leave = AccountDates.Exemption(first: .on("2026-02-01"), last: nil, reason: "nghỉ thai sản")
        try await accounts.exempt(.portal("a1"), leave, by: .clerk(3))
        try await accounts.addAlias("a1@lua", to: .portal("a1"), by: .clerk(4))
        try await accounts.removeAlias("a1@lua", from: .portal("a1"), by: .clerk(5))
        let details = try await accounts.revoke(.portal("a1"), on: .on("2026-06-01"), by: .clerk(6))
        #expect(details.changes.map(\.kind) == [.issue, .edit, .move, .exempt, .alias, .removeAlias, .revoke])
        #expect(details.changes.map(\.at) == (0...6).map { Author.clerk($0).at })
        #expect(Set(details.changes.map(\.by)) == ["canbo"])
        #expect(details.changes[2].fields == [FieldChange(field: "unit", before: "T.1", after: "T.2")])
        #expect(details.changes[4].addedAliases == ["a1@lua"])
        #expect(details.changes[5].removedAliases == ["a1@lua"])
        #expect(
            details.changes[3].fields == [
                FieldChange(field: "exempt_from", before: nil, after: "2026-02-01"),
                FieldChange(field: "exempt_reason", before: nil, after: "nghỉ thai sản"),
            ])
        #expect(try await accounts.show(.portal("a1")) == details)
        #expect(
            try await `A file of people`.exported(database) == [PersonRecord(code: "P1", unitCode: .set("T.1"))])
    }

    /// Each command with which an undo is tried, on an account with an alias and waiting events for another.
    private static let commands: [@Sendable (AccountStore) async throws -> Void] = [
        { try await $0.edit(.portal("a1"), .row("a1") { $0.issuer = .set("Sở") }, by: .clerk(1)) },
        { try await $0.edit(.portal("a1"), .row("a1") { $0.issued = .clear }, by: .clerk(1)) },
        { try await $0.move(.portal("a1"), to: "T.2", by: .clerk(1)) },
        {
            let leave = AccountDates.Exemption(first: .on("2026-02-01"), last: .on("2026-03-01"), reason: "nghỉ")
            try await $0.exempt(.portal("a1"), leave, by: .clerk(1))
        },
        { try await $0.revoke(.portal("a1"), on: .on("2026-06-01"), by: .clerk(1)) },
        { try await $0.addAlias("other", to: .portal("a1"), by: .clerk(1)) },
        { try await $0.removeAlias("alias", from: .portal("a1"), by: .clerk(1)) },
        { try await $0.issue(.new("waiting", person: "P2"), by: .clerk(1)) },
    ]
    private static let names = ["a1", "a1", "a1", "a1", "a1", "a1", "a1", "waiting"]

    @Test(arguments: Engine.available, Array(commands.indices))
    func `is after an undo what it was before`(engine: Engine, command: Int) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let accounts = AccountStore(database: database)
        try await accounts.issue(Self.record, by: .clerk(0))
        try await accounts.addAlias("alias", to: .portal("a1"), by: .clerk(0))
        try await database.takeUsage([
            ("e1", "a1", "submit", "2026-02-01"), ("e2", "alias", "submit", "2026-02-03"),
            ("e3", "other", "submit", "2026-02-05"), ("e4", "waiting", "submit", "2026-02-07"),
        ])
        let before = try await Self.tables(database)
        let usage = try await Self.usage(database)
        try await Self.commands[command](accounts)
        #expect(try await Self.tables(database) != before)
        let undone = try await accounts.undo(.portal(Self.names[command]), by: .clerk(2))
        #expect(try await Self.tables(database) == before)
        #expect(try await Self.usage(database) == usage)
        #expect((undone.account == nil) == (Self.names[command] == "waiting"))
        if let last = undone.account?.changes.last {
            #expect(last.kind == .undo)
            #expect(last.undoes == undone.change.id)
        }
    }

    @Test(arguments: Engine.available)
    func `is undone change by change, and no further than there were changes`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take([Self.record])
        let accounts = AccountStore(database: database)
        let before = try await Self.tables(database)
        try await accounts.move(.portal("a1"), to: "T.2", by: .clerk(1))
        try await accounts.revoke(.portal("a1"), on: .on("2026-06-01"), by: .clerk(2))
        #expect(try await accounts.undo(.portal("a1"), by: .clerk(3)).change.kind == .revoke)
        #expect(try await accounts.undo(.portal("a1"), by: .clerk(4)).change.kind == .move)
        #expect(try await Self.tables(database) == before)
        await #expect(throws: AccountRefusal.nothingToUndo) { try await accounts.undo(.portal("a1"), by: .clerk(5)) }
    }

    @Test(arguments: Engine.available)
    func `loses a chosen change and keeps the later ones`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take([Self.record])
        let accounts = AccountStore(database: database)
        try await accounts.move(.portal("a1"), to: "T.2", by: .clerk(1))
        try await accounts.revoke(.portal("a1"), on: .on("2026-06-01"), by: .clerk(2))
        let undone = try await accounts.undo(.portal("a1"), change: 1, by: .clerk(3))
        #expect(undone.change.kind == .move)
        #expect(undone.account?.values.unitCode == "T.1")
        #expect(undone.account?.values.revoked == .on("2026-06-01"))
        await #expect(throws: AccountRefusal.cannotUndo(change: 1, .undoneAlready(by: 3))) {
            try await accounts.undo(.portal("a1"), change: 1, by: .clerk(4))
        }
        #expect(try await accounts.undo(.portal("a1"), by: .clerk(5)).change.kind == .revoke)
    }

    @Test(arguments: Engine.available)
    func `does not take back a name that another account bears by now`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let accounts = AccountStore(database: database)
        try await accounts.issue(Self.record, by: .clerk(0))
        try await accounts.issue(.new("b1", person: "P2"), by: .clerk(0))
        for name in ["x", "y"] {
            try await accounts.addAlias(name, to: .portal("a1"), by: .clerk(1))
            try await accounts.removeAlias(name, from: .portal("a1"), by: .clerk(2))
        }
        try await accounts.addAlias("x", to: .portal("b1"), by: .clerk(3))
        try await accounts.issue(.new("y", person: "P3"), by: .clerk(3))
        let before = try await Self.tables(database)
        await #expect(throws: AccountRefusal.cannotUndo(change: 5, .aliasTaken("y", by: "y", isAlias: false))) {
            try await accounts.undo(.portal("a1"), by: .clerk(4))
        }
        await #expect(throws: AccountRefusal.cannotUndo(change: 3, .aliasTaken("x", by: "b1", isAlias: true))) {
            try await accounts.undo(.portal("a1"), change: 3, by: .clerk(4))
        }
        #expect(try await Self.tables(database) == before)
        try await accounts.removeAlias("x", from: .portal("b1"), by: .clerk(5))
        #expect(try await accounts.undo(.portal("a1"), change: 3, by: .clerk(6)).account?.aliases == ["x"])
    }

    @Test(arguments: Engine.available)
    func `loses a revocation that its own file gave by mistake, and stays`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take([.new("a1", person: "P1") { $0.revoked = .set(.on("2026-06-01")) }])
        let undone = try await AccountStore(database: database).undo(.portal("a1"), by: .clerk())
        #expect(undone.account?.values.revoked == nil)
    }

    @Test(arguments: Engine.available)
    func `gets a number of its own after another was issued and undone`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let accounts = AccountStore(database: database)
        try await accounts.issue(Self.record, by: .clerk(0))
        _ = try await accounts.undo(.portal("a1"), by: .clerk(1))
        let details = try await accounts.issue(.new("b1", person: "P1"), by: .clerk(2))
        #expect(details.changes.map(\.kind) == [.issue])
    }

    @Test(arguments: Engine.available)
    func `changes nothing where a command says what is known`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let accounts = AccountStore(database: database)
        try await accounts.issue(Self.record, by: .clerk(0))
        let version = try await database.dataVersion()
        try await accounts.move(.portal("a1"), to: "T.1", by: .clerk(1))
        try await accounts.addAlias("a1", to: .portal("a1"), by: .clerk(2))
        #expect(try await accounts.show(.portal("a1")).changes.count == 1)
        #expect(try await database.dataVersion() == version)
    }

    @Test(arguments: Engine.available)
    func `refuses what would break a rule, and stays as it was`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let mail = SystemDefinition(code: "mail", name: LocalizedText(vi: "Thư"), actions: [])
        try await database.take([mail])
        try await database.takeSmallProvince()
        try await database.take([
            Self.record, .new("gone", person: "P1") { $0.revoked = .set(.on("2026-06-01")) },
            .new("a2", person: "P2") { $0.aliases = ["deux"] },
        ])
        var record = AccountRecord(systemCode: "mail", name: "a1")
        record.personCode = .set("P1")
        record.unitCode = .set("T")
        try await database.take([record], from: "mail.csv")
        let before = try await Self.tables(database)
        let place = RecordPlace(file: "accounts.csv", line: 2)
        let refusals: [(AccountRefusal, @Sendable (AccountStore) async throws -> Void)] = [
            (.alreadyIssued(system: "portal", name: "a1"), { try await $0.issue(Self.record, by: .clerk()) }),
            (
                .rule(.revokedGivenAgain(revoked: .on("2026-06-01"), issued: nil)),
                { try await $0.issue(.new("gone", person: "P1"), by: .clerk()) }
            ),
            (.rule(.nameIsAlias(of: "a2")), { try await $0.issue(.new("deux", person: "P1"), by: .clerk()) }),
            (.rule(.personMissing), { try await $0.issue(.row("b1"), by: .clerk()) }),
            (.rule(.unknownUnit(code: "X")), { try await $0.issue(.new("b1", person: "P", unit: "X"), by: .clerk()) }),
            (
                .rule(.unknownSystem(code: "x")),
                { try await $0.issue(AccountRecord(systemCode: "x", name: "b1"), by: .clerk()) }
            ),
            (
                .severalSystems(name: "a1", systems: ["mail", "portal"]),
                { _ = try await $0.show(.init(system: nil, name: "a1")) }
            ),
            (.noSuchAccount(system: nil, name: "b1"), { _ = try await $0.show(.init(system: nil, name: "b1")) }),
            (
                .noSuchAccount(system: "mail", name: "a2"),
                { _ = try await $0.undo(.init(system: "mail", name: "a2"), by: .clerk()) }
            ),
            (.rule(.unknownUnit(code: "X")), { try await $0.move(.portal("a1"), to: "X", by: .clerk()) }),
            (
                .rule(.otherPerson(known: "P1", given: "P2", earlier: place)),
                { try await $0.edit(.portal("a1"), .row("a1") { $0.personCode = .set("P2") }, by: .clerk()) }
            ),
            (
                .alreadyRevoked(on: .on("2026-06-01")),
                { try await $0.revoke(.portal("gone"), on: .on("2026-06-01"), by: .clerk()) }
            ),
            (
                .rule(.revokedBeforeIssued(issued: .on("2026-01-10"), revoked: .on("2026-01-01"))),
                { try await $0.revoke(.portal("a1"), on: .on("2026-01-01"), by: .clerk()) }
            ),
            (
                .rule(.exemptionWithoutReason),
                {
                    try await $0.exempt(
                        .portal("a1"), .init(first: .on("2026-02-01"), last: nil, reason: ""), by: .clerk())
                }
            ),
            (.rule(.nameTaken(of: "a2")), { try await $0.addAlias("deux", to: .portal("a1"), by: .clerk()) }),
            (.rule(.nameTaken(of: "gone")), { try await $0.addAlias("gone", to: .portal("a1"), by: .clerk()) }),
            (
                .rule(.identityNumber(column: "aliases")),
                { try await $0.addAlias("012345678901", to: .portal("a1"), by: .clerk()) }
            ),
            (.noSuchAlias("a1"), { try await $0.removeAlias("a1", from: .portal("a1"), by: .clerk()) }),
        ]
        let accounts = AccountStore(database: database)
        for (refusal, command) in refusals {
            await #expect(throws: refusal) { try await command(accounts) }
        }
        #expect(try await Self.tables(database) == before)
    }

    private static func tables(_ database: any SQLDatabase) async throws -> [[SQLValue]] {
        let account = try await database.dump("account").map(\.values)
        let names = try await database.read {
            try $0.rows("SELECT * FROM account_name ORDER BY system_id, name").map(\.values)
        }
        return account + names + (try await database.dump("use_day").map(\.values))
    }

    private static func usage(_ database: any SQLDatabase) async throws -> [UsageRecord] {
        let gathered = Gathered<UsageRecord>()
        try await UsageExport(database: database).export { gathered.append($0) }
        return gathered.all
    }
}
