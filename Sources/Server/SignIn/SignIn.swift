import Adoption
import ImportFiles
import People
import Secrets
import Store

/// Comes in: by a password, or by the code of a slip, which sets one. Behind the pages and behind the API.
struct SignIn: Sendable {
    /// Somebody who has just come in. The token is given out once.
    struct Entered: Sendable {
        let token: Token
        let person: SignedIn
    }

    /// With what somebody comes.
    struct Visit: Sendable {
        let kind: SignedIn.Kind
        /// What they call the machine.
        let label: String
        /// The address that failures are counted for.
        let peer: String
    }

    let parts: ServerParts

    private var credentials: CredentialStore { CredentialStore(database: parts.database) }
    private var failures: SignInFailures { SignInFailures(database: parts.database) }

    /// - Parameters:
    ///   - name: as it was typed, cleaned.
    ///   - password: as it was typed, in NFC.
    /// - Throws: ``SignInRefusal``, ``PasswordHashing/Busy``.
    func enter(name: String, password: String, _ visit: Visit) async throws -> Entered {
        let keys = Self.keys(name, visit.peer)
        try await failures.check(keys, at: parts.clock())
        let entry = try await credentials.entry(named: name)
        guard try await parts.hashing.verify(password, against: entry?.passwordHash), let entry else {
            try await failures.add(keys, name: name, at: parts.clock())
            throw SignInRefusal.wrong
        }
        if entry.isLocked { throw SignInRefusal.locked }
        if entry.revoked != nil { throw SignInRefusal.revoked }
        try await failures.forget(keys)
        return try await begin(entry.id, visit)
    }

    /// - Parameter code: as it was typed.
    /// - Throws: ``People/ActivationCodeError`` where it cannot be a code, ``People/PasswordProblem``,
    ///   ``SignInRefusal``, ``PasswordHashing/Busy``.
    func activate(name: String, code: String, password: String, _ visit: Visit) async throws -> Entered {
        let digest = Digest.sha256(try ActivationCode(typed: code).text)
        let keys = Self.keys(name, visit.peer)
        try await failures.check(keys, at: parts.clock())
        let entry: CredentialStore.Entry
        do {
            entry = try await credentials.checkCode(digest: digest, of: name, at: parts.clock())
        } catch let refusal as SignInRefusal {
            try await failures.add(keys, name: name, at: parts.clock())
            throw refusal
        }
        if let problem = PasswordRule.problem(of: password, names: [name, entry.personName]) { throw problem }
        let hash = try await parts.hashing.hash(password)
        let id = try await credentials.redeem(digest: digest, of: name, passwordHash: hash, at: parts.clock())
        try await failures.forget(keys)
        return try await begin(id, visit)
    }

    /// Sets another password for somebody who knows the present one; all their other sessions end, and a new one begins.
    ///
    /// - Throws: as ``enter(name:password:_:)``, and ``People/PasswordProblem``.
    func changePassword(of person: SignedIn, from old: String, to new: String, _ visit: Visit) async throws -> Entered {
        let keys = Self.keys(person.name, visit.peer)
        try await failures.check(keys, at: parts.clock())
        let entry = try await credentials.entry(named: person.name)
        guard try await parts.hashing.verify(old, against: entry?.passwordHash), let entry else {
            try await failures.add(keys, name: person.name, at: parts.clock())
            throw SignInRefusal.wrong
        }
        if let problem = PasswordRule.problem(of: new, names: [person.name, person.personName]) { throw problem }
        let hash = try await parts.hashing.hash(new)
        try await credentials.setPassword(hash: hash, of: person.name, by: person.author(at: parts.clock()))
        try await failures.forget(keys)
        return try await begin(entry.id, visit)
    }

    private func begin(_ id: ID<Credential>, _ visit: Visit) async throws -> Entered {
        let token = Token()
        let person = try await SessionStore(database: parts.database)
            .begin(id, visit.kind, label: visit.label, digest: token.digest, at: parts.clock())
        return Entered(token: token, person: person)
    }

    /// Whose failures these are.
    private static func keys(_ name: String, _ peer: String) -> SignInFailures.Keys {
        SignInFailures.Keys(name: SignInKeys.name(name), address: SignInKeys.address(peer))
    }
}

/// Under what failures to sign in are counted.
public enum SignInKeys {
    public static func name(_ name: String) -> [UInt8] { Digest.sha256("name:" + name) }

    static func address(_ peer: String) -> [UInt8] { Digest.sha256("from:" + peer) }
}
