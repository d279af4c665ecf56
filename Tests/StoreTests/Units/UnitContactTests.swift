import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `Who answers for a unit` {
    @Test(arguments: Engine.available)
    func `is whoever was named for it, or for the nearest unit above`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let contacts = UnitContacts(database: database)
        let tree = try await UnitStore(database: database).tree()
        let (root, commune) = (try #require(tree.place(code: "T")), try #require(tree.place(code: "T.1")))
        func responsible(for place: UnitTree.Place) async throws -> String? {
            UnitContacts.responsible(for: place, in: tree, named: try await contacts.all())?.name
        }
        #expect(try await responsible(for: commune) == nil)
        try await contacts.set("Chị Mẫu", of: "T", within: .everything, by: .clerk(0))
        #expect(try await responsible(for: commune) == "Chị Mẫu")
        try await contacts.set("Anh Thử", of: "T.1", within: .below([commune.unit.id]), by: .clerk(1))
        try await contacts.set("Anh Thử Hai", of: "T.1", within: .below([root.unit.id]), by: .clerk(2))
        #expect(try await responsible(for: commune) == "Anh Thử Hai")
        #expect(try await responsible(for: root) == "Chị Mẫu")
        try await contacts.set("", of: "T.1", within: .everything, by: .clerk(3))
        #expect(try await responsible(for: commune) == "Chị Mẫu")
    }

    @Test(arguments: Engine.available)
    func `is not for another unit to say`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let contacts = UnitContacts(database: database)
        let tree = try await UnitStore(database: database).tree()
        let neighbour = Scope.below([try #require(tree.place(code: "T.2")).unit.id])
        for code in ["T.1", "T", "khong-co"] {
            await #expect(throws: ReportRefusal.unknownUnit(code: code)) {
                try await contacts.set("Ai đó", of: code, within: neighbour, by: .clerk(0))
            }
        }
        #expect(try await contacts.all().isEmpty)
    }
}
