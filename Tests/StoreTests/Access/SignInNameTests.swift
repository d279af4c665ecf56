import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `A name to sign in with` {
    @Test(arguments: Engine.available)
    func `that is an administrator's is given to no account and no alias of anybody else`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.issue("evil", person: "E")
        for store in [office.everywhere, try await office.trainer("T.1")] {
            await #expect(throws: AccountRefusal.rule(.nameInUse)) {
                try await store.addAlias("quantri", to: Office.address("evil"), by: .clerk(1))
            }
            await #expect(throws: AccountRefusal.rule(.nameInUse)) {
                try await store.issue(Office.record("quantri", person: "F"), by: .clerk(1))
            }
        }
        // Their own account may be called so.
        try await office.issue("quantri", person: "quantri")
    }

    @Test(arguments: Engine.available)
    func `that is an administrator's is not brought back by an undo, nor by a file`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.issue("evil", person: "E")
        try await office.everywhere.addAlias("phu", to: Office.address("evil"), by: .clerk(1))
        try await office.everywhere.removeAlias("phu", from: Office.address("evil"), by: .clerk(2))
        _ = try await office.credentials.addAdministrator(
            name: "phu", personName: nil, code: Office.code(7), digest: Office.digest(7), by: .clerk(3))
        await #expect(throws: AccountRefusal.rule(.nameInUse)) {
            _ = try await office.everywhere.undo(Office.address("evil"), by: .clerk(4))
        }
        var named = Office.record("khac", person: "K")
        named.aliases = ["phu"]
        let outcome = try await office.database.take([
            Office.record("quantri", person: "F"), named, Office.record("phu", person: "phu"),
        ])
        #expect(outcome.problems.map(\.record) == [.nameInUse, .nameInUse])
        #expect(outcome.created == 1)
    }

    @Test(arguments: Engine.available)
    func `that two have all the same opens neither, and gets no code`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.slip("evil", person: "E")
        // As a version before could leave it.
        _ = try await office.database.write { connection in
            try connection.execute(
                """
                INSERT INTO account_name (system_id, name, account_id, is_alias)
                SELECT system_id, 'quantri', id, 1 FROM account WHERE name = 'evil'
                """)
        }
        #expect(try await office.credentials.entry(named: "quantri") == nil)
        let trainer = try await office.scope("T.1")
        for scope in [Scope.everything, trainer] {
            await #expect(throws: AccessRefusal.nameTaken("quantri")) {
                _ = try await office.credentials.issueCode(
                    Office.code(9), digest: Office.digest(9), to: "quantri", within: scope, by: .clerk(1))
            }
        }
        #expect(try await office.credentials.entry(named: "evil")?.personName == "")
    }

    @Test(arguments: Engine.available)
    func `gets a code that opens the account that was checked, by whatever name it was asked for`(
        engine: Engine
    ) async throws {
        let office = try await Office(engine)
        try await office.issue("an", person: "A")
        try await office.everywhere.addAlias("an.2", to: Office.address("an"), by: .clerk(1))
        let issued = try await office.credentials.issueCode(
            Office.code(2), digest: Office.digest(2), to: "an.2", within: office.scope("T.1"), by: .clerk(2))
        #expect(issued.name == "an")
        #expect(issued.personCode == "A")
    }

    @Test(arguments: Engine.available)
    func `that another unit's account bears is refused without naming it`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.issue("an", person: "A")
        try await office.everywhere.issue(.new("hidden", person: "B", unit: "T.2"), by: .clerk())
        try await office.everywhere.issue(.new("mine", person: "C", unit: "T.1"), by: .clerk())
        try await office.everywhere.addAlias("back", to: .portal("mine"), by: .clerk(1))
        try await office.everywhere.removeAlias("back", from: .portal("mine"), by: .clerk(2))
        try await office.everywhere.addAlias("back", to: .portal("hidden"), by: .clerk(3))
        let trainer = try await office.trainer("T.1")
        for name in ["hidden", "back"] {
            await #expect(throws: AccountRefusal.rule(.nameInUse)) {
                try await trainer.addAlias(name, to: .portal("mine"), by: .clerk(4))
            }
            await #expect(throws: AccountRefusal.rule(.nameTaken(of: "hidden"))) {
                try await office.everywhere.addAlias(name, to: .portal("mine"), by: .clerk(4))
            }
        }
        await #expect(throws: AccountRefusal.cannotUndo(change: 3, .rule(.nameInUse))) {
            _ = try await trainer.undo(.portal("mine"), by: .clerk(5))
        }
    }

    @Test(arguments: Engine.available)
    func `and the code that opens it come together or not at all`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.slip("an", person: "A")
        // The digest is known already: the code cannot be kept, and so the account is not either.
        await #expect(throws: (any Error).self) {
            _ = try await office.everywhere.issue(
                Office.record("binh", person: "B"), opening: Office.code(2), digest: Office.digest(2), by: .clerk(1))
        }
        await #expect(throws: AccountRefusal.self) { _ = try await office.everywhere.show(Office.address("binh")) }
        let (account, slip) = try await office.everywhere.issue(
            Office.record("binh", person: "B"), opening: Office.code(3), digest: Office.digest(3), by: .clerk(2))
        #expect(account.values.name == "binh")
        #expect(slip.name == "binh")
        #expect(try await office.credentials.checkCode(digest: [3], of: "binh", at: Author.clerk(3).at).name == "binh")
    }
}
