import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `A role that is given` {
    private static let trainer = Author(who: "tap.huan", at: Author.clerk().at)

    @Test(arguments: Engine.available)
    func `closes the slip that somebody else holds, and writes that down`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.slip("an", person: "A", by: Self.trainer)
        let code = try await office.credentials.checkCode(digest: [2], of: "an", at: Author.clerk(1).at)
        #expect(code.name == "an")
        #expect(try await office.grants.give(.leader, unit: "T", to: "A", by: .clerk(2)))
        await #expect(throws: SignInRefusal.codeNotOpen) {
            _ = try await office.credentials.checkCode(digest: [2], of: "an", at: Author.clerk(3).at)
        }
        let act = try #require(try await office.audit(.codeClosed).first)
        #expect(act.who == "canbo")
        #expect(act.subject == "an")
        // What is held already closes nothing.
        #expect(try await !office.grants.give(.leader, unit: "T", to: "A", by: .clerk(4)))
    }

    @Test(arguments: Engine.available)
    func `leaves the slip that whoever gives it has made`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.slip("an", person: "A")
        #expect(try await !office.grants.give(.leader, unit: "T", to: "A", by: .clerk(2)))
        _ = try await office.credentials.checkCode(digest: [2], of: "an", at: Author.clerk(3).at)
        #expect(try await office.audit(.codeClosed) == [])
    }
}
