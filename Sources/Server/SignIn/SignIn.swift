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
        try await counted(name, visit) {
            let entry = try await credentials.entry(named: name)
            guard try await parts.hashing.verify(password, against: entry?.passwordHash), let entry else {
                throw SignInRefusal.wrong
            }
            if entry.isLocked { throw SignInRefusal.locked }
            if let day = entry.revoked, try await parts.today(at: parts.clock()) >= day { throw SignInRefusal.revoked }
            return entry.id
        }
    }

    /// - Parameter code: as it was typed.
    /// - Throws: ``People/ActivationCodeError`` where it cannot be a code, ``People/PasswordProblem``,
    ///   ``SignInRefusal``, ``PasswordHashing/Busy``.
    func activate(name: String, code: String, password: String, _ visit: Visit) async throws -> Entered {
        let digest = Digest.sha256(try ActivationCode(typed: code).text)
        return try await counted(name, visit) {
            let entry = try await credentials.checkCode(digest: digest, of: name, at: parts.clock())
            if let problem = PasswordRule.problem(of: password, names: [name, entry.personName]) { throw problem }
            let hash = try await parts.hashing.hash(password)
            return try await credentials.redeem(digest: digest, of: name, passwordHash: hash, at: parts.clock())
        }
    }

    /// Sets another password for somebody who knows the present one; all their other sessions end, and a new one begins.
    ///
    /// - Throws: as ``enter(name:password:_:)``, and ``People/PasswordProblem``.
    func changePassword(of person: SignedIn, from old: String, to new: String, _ visit: Visit) async throws -> Entered {
        try await counted(person.name, visit) {
            let entry = try await credentials.entry(named: person.name)
            guard try await parts.hashing.verify(old, against: entry?.passwordHash), let entry else {
                throw SignInRefusal.wrong
            }
            if let problem = PasswordRule.problem(of: new, names: [person.name, person.personName]) { throw problem }
            let hash = try await parts.hashing.hash(new)
            try await credentials.setPassword(hash: hash, of: person.name, by: person.author(at: parts.clock()))
            return entry.id
        }
    }

    /// Looks at one try in `name` that has been counted before, and begins a session where it was right. Only a wrong
    /// password or code stays counted.
    private func counted(
        _ name: String, _ visit: Visit, _ look: () async throws -> ID<Credential>
    ) async throws -> Entered {
        let attempt = try await failures.begin(Self.keys(name, visit.peer), at: parts.clock())
        let id: ID<Credential>
        do {
            id = try await look()
        } catch let refusal as SignInRefusal where refusal.isGuess {
            try await failures.fail(attempt, name: name)
            throw refusal
        } catch {
            try await failures.giveBack(attempt)
            throw error
        }
        try await failures.forget(attempt)
        return try await begin(id, visit)
    }

    private func begin(_ id: ID<Credential>, _ visit: Visit) async throws -> Entered {
        let token = Token()
        let person = try await SessionStore(database: parts.database)
            .begin(id, visit.kind, label: visit.label, digest: token.digest, at: parts.clock())
        return Entered(token: token, person: person)
    }

    /// Whose failures these are.
    private static func keys(_ name: String, _ peer: String) -> SignInFailures.Keys {
        SignInFailures.Keys(
            name: SignInKeys.name(name), address: SignInKeys.address(peer), pair: SignInKeys.pair(name, peer))
    }
}

/// Under what failures to sign in are counted.
public enum SignInKeys {
    public static func name(_ name: String) -> [UInt8] { Digest.sha256("name:" + name) }

    static func address(_ peer: String) -> [UInt8] { Digest.sha256("from:" + peer) }

    /// No address has a space in it.
    static func pair(_ name: String, _ peer: String) -> [UInt8] { Digest.sha256("at:\(peer) \(name)") }
}

extension SignInRefusal {
    /// Whether somebody who guesses learns nothing from it but that the guess was wrong.
    fileprivate var isGuess: Bool {
        switch self {
        case .wrong, .codeNotOpen: true
        case .codeExpired, .notActivated, .locked, .revoked, .tooSoon, .addressTooSoon: false
        }
    }
}
