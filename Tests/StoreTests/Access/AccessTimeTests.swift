import Adoption
import People
import Store
import StoreTestSupport
import Testing

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
