import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `The logs of the law` {
    @Test(arguments: Engine.available)
    func `tell who did what, the newest act first, a page at a time`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        let trainer = Author(who: "huong", at: Author.clerk(2).at, person: ID(7))
        try await database.write { connection in
            try Audit.record(.roleGiven, subject: "huong", detail: "trainer T.1", by: .clerk(1), on: connection)
            try Audit.record(.codeMade, about: ID(8), subject: "an", by: trainer, on: connection)
            try Audit.record(.codeRedeemed, about: ID(8), subject: "an", by: .clerk(3), on: connection)
        }
        let (first, rest, codes) = try await database.read { connection in
            let first = try Audit.list(limit: 2, on: connection)
            let rest = try Audit.list(before: first.last?.id, limit: 2, on: connection)
            return (first, rest, try Audit.list(kinds: [.codeMade, .roleGiven], limit: 10, on: connection))
        }
        #expect(first.map(\.kind) == [.codeRedeemed, .codeMade])
        #expect(first.map(\.who) == ["canbo", "huong"])
        #expect(rest.map(\.detail) == ["trainer T.1"])
        #expect(codes.map(\.subject) == ["an", "huong"])
        #expect(try await database.read { try Audit.list(kinds: [], limit: 10, on: $0) }.isEmpty)
    }

    @Test(arguments: Engine.available)
    func `tell who looked at which list of names, and at whose page`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take([.new("a1", person: "P1") { $0.aliases = ["so1"] }])
        var list = NamesLook(.accounts, as: .csv, names: 12)
        list.unitCode = "T.1"
        list.states = [.neverUsed, .dormant]
        list.day = .on("2026-06-30")
        try await database.record(list, by: .clerk(1))
        for about in [
            NamesLook.About.account(.portal("so1")), .account(.init(system: nil, name: "a1")),
            .personCode("P1"),
        ] {
            try await database.record(NamesLook(.account, as: .page, names: 1, about: about), by: .clerk(2))
        }
        let seen = try await database.read { try NamesSeen.list(limit: 10, on: $0) }
        #expect(seen.map(\.about) == ["P1", "P1", "P1", nil])
        let last = try #require(seen.last)
        #expect(last.filter == "unit=T.1 states=never_used,dormant day=2026-06-30")
        #expect(last.names == 12)
        #expect(last.form == .csv)
        #expect(last.who == "canbo")
        let older = try await database.read { try NamesSeen.list(before: seen[2].id, limit: 10, on: $0) }
        #expect(older == [last])
    }

    @Test(arguments: Engine.available)
    func `hold nothing of a look at what is not there`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let look = NamesLook(.account, as: .page, names: 1, about: .account(.portal("khong-co")))
        await #expect(throws: AccountRefusal.noSuchAccount(system: "portal", name: "khong-co")) {
            try await database.record(look, by: .clerk())
        }
        #expect(try await database.read { try NamesSeen.list(limit: 10, on: $0) }.isEmpty)
    }
}
