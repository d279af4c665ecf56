import Secrets
import Testing

struct `A password` {
    @Test func `is known again by its hash, and no other is`() async throws {
        let hashing = PasswordHashing()
        let hash = try await hashing.hash("con đường về nhà")
        #expect(hash.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(try await hashing.verify("con đường về nhà", against: hash))
        #expect(try await !hashing.verify("con đường ve nhà", against: hash))
        #expect(try await !hashing.verify("con đường về nhà", against: nil))
    }

    @Test func `is hashed with a salt of its own`() async throws {
        let hashing = PasswordHashing()
        let first = try await hashing.hash("một mật khẩu dài")
        #expect(try await hashing.hash("một mật khẩu dài") != first)
    }

    @Test func `is not hashed where too many wait`() async throws {
        let hashing = PasswordHashing(capacity: 0)
        await #expect(throws: PasswordHashing.Busy.self) { try await hashing.hash("một mật khẩu dài") }
    }
}

struct `A token` {
    @Test func `is read back, and has a form that nothing else has`() {
        let token = Token()
        #expect(Token(token.text) == token)
        #expect(token != Token())
        #expect(Token(token.text.uppercased()) == nil)
        #expect(Token(String(token.text.dropLast())) == nil)
        #expect(Token("") == nil)
    }

    @Test func `is kept as SHA-256`() {
        let digest = Digest.sha256("abc").map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        // FIPS 180-2, appendix B.1.
        #expect(digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
