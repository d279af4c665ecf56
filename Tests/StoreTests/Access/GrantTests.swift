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

struct `The last administrator` {
    @Test(arguments: Engine.available)
    func `is who can still come in: by a password or an open code`(engine: Engine) async throws {
        let office = try await Office(engine)
        let now = Author.clerk(5).at
        let later = Instant(milliseconds: now.milliseconds + 31 * Office.day)
        #expect(try await office.credentials.hasAdministrator(at: now))
        #expect(try await !office.credentials.hasAdministrator(at: later))
        _ = try await office.credentials.redeem(digest: [1], of: "quantri", passwordHash: "băm", at: now)
        #expect(try await office.credentials.hasAdministrator(at: later))
        _ = try await office.database.write { try $0.execute("UPDATE credential SET locked_at = 1") }
        #expect(try await !office.credentials.hasAdministrator(at: now))
    }

    @Test(arguments: Engine.available)
    func `is neither deprived of the role nor erased`(engine: Engine) async throws {
        let office = try await Office(engine)
        _ = try await office.credentials.redeem(
            digest: [1], of: "quantri", passwordHash: "băm", at: Author.clerk(1).at)
        // One who never came in, and whose slip is too old, is none.
        _ = try await office.credentials.addAdministrator(
            name: "cu", personName: nil, code: Office.code(5), digest: [5], by: .clerk(2))
        let later = Author.clerk(31 * 24 * 60)
        let erasure = PersonErasure(database: office.database)
        await #expect(throws: AccessRefusal.lastAdministrator) {
            _ = try await erasure.erase("quantri", by: later)
        }
        await #expect(throws: AccessRefusal.lastAdministrator) {
            try await office.grants.take(.administrator, unit: nil, from: "quantri", by: later)
        }
        try await office.grants.take(.administrator, unit: nil, from: "cu", by: later)
        _ = try await erasure.erase("cu", by: later)
    }
}
