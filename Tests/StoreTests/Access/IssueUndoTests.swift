import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `An account of the training system that was issued by mistake` {
    @Test(arguments: Engine.available)
    func `goes with its code and what was noted about it, while nobody has opened it`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.slip("an", person: "A")
        try await NonUseReasons(database: office.database).note(
            .onLeave, note: "", of: Office.address("an"), within: .everything, by: .clerk(1))
        let undone = try await office.everywhere.undo(Office.address("an"), by: .clerk(2))
        #expect(undone.account == nil)
        #expect(try await office.credentials.entry(named: "an") == nil)
        #expect(try await office.database.dump("credential").count == 1)
        #expect(try await office.database.dump("activation_code").count == 1)
        // The name is free again.
        try await office.slip("an", person: "B", 3)
    }

    @Test(arguments: Engine.available)
    func `stays once its holder has set a password, to be revoked`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.open("an", person: "A")
        // The activation is a change of its own, which is taken back first.
        _ = try await office.everywhere.undo(Office.address("an"), by: .clerk(2))
        await #expect(throws: AccountRefusal.cannotUndo(change: 1, .isOpened)) {
            _ = try await office.everywhere.undo(Office.address("an"), by: .clerk(3))
        }
        let details = try await office.everywhere.revoke(Office.address("an"), on: .on("2026-07-01"), by: .clerk(4))
        #expect(details.values.revoked == .on("2026-07-01"))
    }

    @Test(arguments: Engine.available)
    func `leaves an administrator the name that they came in by before`(engine: Engine) async throws {
        let office = try await Office(engine)
        _ = try await office.credentials.redeem(
            digest: Office.digest(1), of: "quantri", passwordHash: "băm", at: Author.clerk().at)
        try await office.slip("qt", person: "quantri")
        #expect(try await office.credentials.entry(named: "qt")?.name == "quantri")
        _ = try await office.everywhere.undo(Office.address("qt"), by: .clerk(2))
        #expect(try await office.credentials.entry(named: "quantri")?.passwordHash == "băm")
        #expect(try await office.credentials.entry(named: "qt") == nil)
    }
}
