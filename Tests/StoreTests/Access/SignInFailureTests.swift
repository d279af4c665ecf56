import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `Tries to sign in` {
    private static let now = Author.clerk(10).at

    private static func keys(_ name: String, from address: String = "máy") -> SignInFailures.Keys {
        SignInFailures.Keys(
            name: Array(name.utf8), address: Array("@\(address)".utf8), pair: Array("\(name)@\(address)".utf8))
    }

    private static func later(_ seconds: Int64) -> Instant { Instant(milliseconds: now.milliseconds + seconds * 1000) }

    @Test(arguments: Engine.available)
    func `in one name, sixty at once, get as far as one after the other`(engine: Engine) async throws {
        let failures = SignInFailures(database: try await engine.emptyDatabase())
        let begun = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<60 {
                group.addTask { (try? await failures.begin(Self.keys("an"), at: Self.now)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(begun == 5)
        await #expect(throws: SignInRefusal.tooSoon(until: Self.later(30))) {
            _ = try await failures.begin(Self.keys("an", from: "nơi khác"), at: Self.later(1))
        }
    }

    @Test(arguments: Engine.available)
    func `are counted until they are given back, and afresh after one that was right`(engine: Engine) async throws {
        let failures = SignInFailures(database: try await engine.emptyDatabase())
        for _ in 0..<20 {
            try await failures.giveBack(try await failures.begin(Self.keys("an"), at: Self.now))
        }
        for second in 0..<4 {
            try await failures.fail(
                try await failures.begin(Self.keys("an"), at: Self.later(Int64(second))), name: "an")
        }
        try await failures.forget(try await failures.begin(Self.keys("an"), at: Self.later(5)))
        for second in 6..<11 {
            try await failures.fail(
                try await failures.begin(Self.keys("an"), at: Self.later(Int64(second))), name: "an")
        }
        await #expect(throws: SignInRefusal.tooSoon(until: Self.later(40))) {
            _ = try await failures.begin(Self.keys("an"), at: Self.later(11))
        }
    }

    @Test(arguments: Engine.available)
    func `of one office slow it by the names that failed, not by how often`(engine: Engine) async throws {
        let failures = SignInFailures(database: try await engine.emptyDatabase())
        func fail(_ name: String, at second: Int64) async throws {
            try await failures.fail(try await failures.begin(Self.keys(name), at: Self.later(second)), name: name)
        }
        // Ten people mistype four times each, and come in: nothing is held against the office.
        for person in 0..<10 {
            for _ in 0..<4 { try await fail("n\(person)", at: 0) }
        }
        for person in 0..<10 {
            try await failures.forget(try await failures.begin(Self.keys("n\(person)"), at: Self.later(1)))
        }
        // Thirty names that nobody has: somebody guesses.
        for guess in 0..<30 { try await fail("g\(guess)", at: 2) }
        await #expect(throws: SignInRefusal.addressTooSoon(until: Self.later(32))) {
            _ = try await failures.begin(Self.keys("n1"), at: Self.later(3))
        }
        // Another office is not slowed.
        try await failures.forget(try await failures.begin(Self.keys("n1", from: "nơi khác"), at: Self.later(4)))
        // After the wait one is looked at; where it was right, the next need not wait again.
        let first = try await failures.begin(Self.keys("n1"), at: Self.later(33))
        await #expect(throws: SignInRefusal.addressTooSoon(until: Self.later(63))) {
            _ = try await failures.begin(Self.keys("n2"), at: Self.later(33))
        }
        try await failures.forget(first)
        try await failures.forget(try await failures.begin(Self.keys("n2"), at: Self.later(33)))
        // Whoever has a password of their own frees nothing for guessing.
        try await fail("g1", at: 34)
        await #expect(throws: SignInRefusal.self) { _ = try await failures.begin(Self.keys("g50"), at: Self.later(35)) }
    }

    @Test(arguments: Engine.available)
    func `that are wrong too often lock the name, and end no session`(engine: Engine) async throws {
        let office = try await Office(engine)
        try await office.open("an", person: "A")
        _ = try await office.begin("an", token: 1)
        let failures = SignInFailures(database: office.database)
        for hour in 0..<20 {
            let at = Self.later(Int64(hour) * 3600)
            try await failures.fail(try await failures.begin(Self.keys("an"), at: at), name: "an")
        }
        #expect(try await office.credentials.entry(named: "an")?.isLocked == true)
        #expect(try await office.audit(.locked).count == 1)
        #expect(try await SessionStore(database: office.database).find([1], at: Author.clerk(20).at)?.name == "an")
        try await office.credentials.unlock("an", failures: Self.keys("an").name, by: .clerk(30))
        #expect(try await office.credentials.entry(named: "an")?.isLocked == false)
        _ = try await failures.begin(Self.keys("an"), at: Self.later(20 * 3600))
    }
}
