import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `Reasons for non-use in the store` {
    @Test(arguments: Engine.available)
    func `stand until the next one, or until somebody ends them`(engine: Engine) async throws {
        let database = try await Self.database(engine)
        let reasons = NonUseReasons(database: database)
        #expect(try await reasons.standing(for: .portal("a1"), within: .everything) == nil)
        try await reasons.note(.onPaper, note: "", of: .portal("a1"), within: .everything, by: .clerk(0))
        try await reasons.note(.other, note: "máy hỏng", of: .portal("a1"), within: .everything, by: .clerk(1))
        let standing = try await reasons.standing(for: .portal("a1"), within: .everything)
        #expect(standing == NotedReason(reason: .other, note: "máy hỏng", day: .on("2026-07-01"), by: "canbo"))
        try await reasons.end(of: .portal("a1"), within: .everything, by: .clerk(2))
        #expect(try await reasons.standing(for: .portal("a1"), within: .everything) == nil)
        #expect(try await database.dump("non_use_reason").count == 2)
    }

    @Test(arguments: Engine.available)
    func `cannot be read or written from a neighbouring unit`(engine: Engine) async throws {
        let database = try await Self.database(engine)
        let reasons = NonUseReasons(database: database)
        let tree = try await UnitStore(database: database).tree()
        let neighbour = Scope.below([try #require(tree.place(code: "T.2")).unit.id])
        let own = Scope.below([try #require(tree.place(code: "T.1")).unit.id])
        let above = Scope.below([try #require(tree.place(code: "T")).unit.id])
        let gone = AccountRefusal.noSuchAccount(system: "portal", name: "a1")
        for scope in [neighbour, .below([])] {
            await #expect(throws: gone) {
                try await reasons.note(.onLeave, note: "", of: .portal("a1"), within: scope, by: .clerk(0))
            }
            await #expect(throws: gone) { try await reasons.standing(for: .portal("a1"), within: scope) }
            await #expect(throws: gone) { try await reasons.end(of: .portal("a1"), within: scope, by: .clerk(0)) }
        }
        for scope in [own, above] {
            try await reasons.note(.onLeave, note: "", of: .portal("a1"), within: scope, by: .clerk(0))
            #expect(try await reasons.standing(for: .portal("a1"), within: scope)?.reason == .onLeave)
        }
    }

    private static func database(_ engine: Engine) async throws -> any SQLDatabase {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take([AccountRecord.new("a1", person: "P1") { $0.issued = .set(.on("2026-01-10")) }])
        return database
    }
}
