import Adoption
import People
import Secrets
import Store

/// Lets people in, as the store does after they have shown who they are.
enum Entrance {
    static let author = Author(who: "kiểm thử", at: World.now)

    static func administrator(in database: any SQLDatabase, now: Instant = World.now) async throws -> Token {
        let credentials = CredentialStore(database: database)
        if try await credentials.entry(named: "quan-tri") == nil {
            let code = ActivationCode(chance: Chance.bytes(ActivationCode.randomSymbols))
            _ = try await credentials.addAdministrator(
                name: "quan-tri", personName: "Quản Trị Mẫu", code: code, digest: Digest.sha256(code.text), by: author)
        }
        // Always the same one, so that pages that carry its form key can be compared.
        let token = Token(Token.mark + String(repeating: "a", count: 52))!  // the form of a token
        if try await SessionStore(database: database).find(token.digest, at: now) != nil { return token }
        return try await begin(token, for: "quan-tri", in: database, now: now)
    }

    /// A session of somebody who has what to sign in with.
    static func token(for name: String, in database: any SQLDatabase, now: Instant = World.now) async throws -> Token {
        try await begin(Token(), for: name, in: database, now: now)
    }

    private static func begin(
        _ token: Token, for name: String, in database: any SQLDatabase, now: Instant
    ) async throws -> Token {
        guard let entry = try await CredentialStore(database: database).entry(named: name) else {
            throw AccessRefusal.noSuchName(name)
        }
        _ = try await SessionStore(database: database)
            .begin(entry.id, .browser, label: "", digest: token.digest, at: now)
        return token
    }

    /// An account on the training system for a person of `unit`, with a slip's code.
    static func slip(
        _ name: String, in unit: String, database: any SQLDatabase
    ) async throws -> IssuedCode {
        var record = AccountRecord(systemCode: TrainingSystem.code, name: name)
        record.personCode = .set("P-" + name)
        record.unitCode = .set(unit)
        record.issued = .set(World.today - 10)
        _ = try await AccountStore(database: database).issue(record, by: author)
        let code = ActivationCode(chance: Chance.bytes(ActivationCode.randomSymbols))
        return try await CredentialStore(database: database)
            .issueCode(code, digest: Digest.sha256(code.text), to: name, by: author)
    }

    /// Somebody with a role for a unit and all below it.
    static func holder(
        of role: Role, in unit: String, name: String, database: any SQLDatabase
    ) async throws -> Token {
        _ = try await slip(name, in: unit, database: database)
        try await GrantStore(database: database).give(role, unit: unit, to: "P-" + name, by: author)
        return try await token(for: name, in: database)
    }
}
