import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `A revocation that is to come` {
    /// The last millisecond of 2026-07-01 in Vietnam.
    private static let before = Instant(milliseconds: Engine.creation.milliseconds + 17 * 3_600_000 - 1)
    private static let after = Instant(milliseconds: before.milliseconds + 1)

    @Test(arguments: Engine.available)
    func `leaves the door open until its day begins`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.open("an", person: "A")
        try await office.slip("binh", person: "B", 3)
        for name in ["an", "binh"] {
            try await office.everywhere.revoke(Office.address(name), on: .on("2026-07-02"), by: .clerk(2))
        }
        _ = try await office.begin("an", .terminal, token: 1)
        let sessions = SessionStore(database: office.database)
        #expect(try await sessions.find([1], at: Self.before) != nil)
        #expect(try await sessions.find([1], at: Self.after) == nil)
        _ = try await office.credentials.checkCode(digest: [3], of: "binh", at: Self.before)
        await #expect(throws: SignInRefusal.revoked) {
            _ = try await office.credentials.checkCode(digest: [3], of: "binh", at: Self.after)
        }
        _ = try await office.credentials.issueCode(
            Office.code(4), digest: [4], to: "binh", by: Author(who: "canbo", at: Self.before))
        await #expect(throws: AccessRefusal.revoked(name: "binh")) {
            _ = try await office.credentials.issueCode(
                Office.code(5), digest: [5], to: "binh", by: Author(who: "canbo", at: Self.after))
        }
        let roster = TrainingRoster(database: office.database)
        func access(at now: Instant) async throws -> [TrainingAccess] {
            try await roster.people(withCodes: ["A"], within: .everything, at: now).map(\.access)
        }
        #expect(try await access(at: Self.before) == [.opened])
        #expect(try await access(at: Self.after) == [.revoked])
        let issue = TrainingIssue(database: office.database)
        #expect(try await issue.issue(to: ["A"], within: .everything, by: Author(who: "c", at: Self.before)) == 0)
        #expect(try await issue.issue(to: ["A"], within: .everything, by: Author(who: "c", at: Self.after)) == 1)
    }
}

struct `A code that is typed` {
    @Test(arguments: Engine.available)
    func `says nothing about names and accounts until it is the right one`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.slip("an", person: "A")
        try await office.slip("binh", person: "B", 3)
        try await office.everywhere.revoke(Office.address("binh"), on: .on("2026-06-30"), by: .clerk(1))
        let now = Author.clerk(2).at
        let guesses: [([UInt8], String)] = [
            ([9], "an"), ([9], "binh"), ([9], "khong.ai"), ([2], "binh"), ([2], "khong.ai"),
        ]
        for (digest, name) in guesses {
            await #expect(throws: SignInRefusal.codeNotOpen) {
                _ = try await office.credentials.checkCode(digest: digest, of: name, at: now)
            }
        }
        await #expect(throws: SignInRefusal.revoked) {
            _ = try await office.credentials.checkCode(digest: [3], of: "binh", at: now)
        }
        let late = Instant(milliseconds: now.milliseconds + 31 * Office.day)
        await #expect(throws: SignInRefusal.codeExpired) {
            _ = try await office.credentials.checkCode(digest: [2], of: "an", at: late)
        }
    }
}

struct `A token for a script` {
    @Test(arguments: Engine.available)
    func `is made by whoever came in by a password, written down, and makes no other`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.open("an", person: "A")
        let person = try await office.begin("an", .terminal, token: 1)
        let sessions = SessionStore(database: office.database)
        func make(_ number: UInt8, _ maker: SignedIn) async throws -> SessionStore.Entry {
            try await sessions.makeToken(
                for: maker, label: "đêm", digest: [100, number], at: Author.clerk(3).at, lasting: Office.day)
        }
        let first = try await make(0, person)
        let script = try #require(try await sessions.find([100, 0], at: Author.clerk(4).at))
        await #expect(throws: AccessRefusal.madeByScript) { _ = try await make(1, script) }
        for number in 1..<UInt8(SessionStore.mostTokens) { _ = try await make(number, person) }
        await #expect(throws: AccessRefusal.tooManyTokens(most: SessionStore.mostTokens)) {
            _ = try await make(99, person)
        }
        #expect(try await office.audit(.tokenMade).count == SessionStore.mostTokens)
        #expect(try await sessions.endOther(first.id, of: person, at: Author.clerk(5).at))
        #expect(try await !sessions.endOther(first.id, of: person, at: Author.clerk(6).at))
        let ended = try #require(try await office.audit(.sessionsEnded).first)
        #expect(ended.detail == "token=\(first.id.rawValue)")
        _ = try await make(99, person)
        try await office.credentials.setPassword(hash: "khác", of: "an", by: .clerk(7))
        #expect(try await office.audit(.sessionsEnded).first?.detail == "sessions=\(SessionStore.mostTokens + 1)")
    }
}
