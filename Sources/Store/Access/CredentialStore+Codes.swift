import Adoption
public import People

/// A code, and whose it is: what a slip says. The code itself is nowhere kept.
public struct IssuedCode: Hashable, Sendable {
    public let name: String
    public let personCode: String
    public let personName: String
    /// Empty for an administrator without an account.
    public let unitName: String
    public let code: ActivationCode
    public let expires: Instant
}

extension CredentialStore {
    /// Makes the first administrator, or another one: a person, what they sign in with, the role, and a code.
    ///
    /// - Throws: ``AccessRefusal/alreadyThere(name:)``, ``AccessRefusal/nameTaken(_:)``.
    public func addAdministrator(
        name: String, personName: String?, code: ActivationCode, digest: [UInt8], by author: Author
    ) async throws -> IssuedCode {
        try await database.write { connection in
            try connection.holdRecords()
            if try Self.entry(named: name, on: connection) != nil { throw AccessRefusal.alreadyThere(name: name) }
            let isName = try connection.row(
                """
                SELECT 1 FROM account_name n JOIN online_system y ON y.id = n.system_id
                WHERE y.code = \(TrainingSystem.code) AND n.name = \(name)
                """)
            if isName != nil { throw AccessRefusal.nameTaken(name) }
            try connection.execute(
                """
                INSERT INTO person (code, name) SELECT \(name), \(personName ?? "")
                WHERE NOT EXISTS (SELECT 1 FROM person WHERE code = \(name))
                """)
            if let personName {
                try connection.execute("UPDATE person SET name = \(personName) WHERE code = \(name)")
            }
            guard let person: ID<Person> = try connection.row("SELECT id FROM person WHERE code = \(name)")?.id(0)
            else {
                throw StoreError.failed(detail: "a person that was just made is not there")
            }
            let known = try connection.row("SELECT sign_in_name FROM credential WHERE person_id = \(person)")
            if let known { throw AccessRefusal.alreadyThere(name: known.text(0)) }
            try connection.execute("INSERT INTO credential (person_id, sign_in_name) VALUES (\(person), \(name))")
            try GrantStore.add(Grant(.administrator)!, to: person, by: author, on: connection)  // it has no unit
            return try Self.newCode(code, digest: digest, name: name, by: author, on: connection)
        }
    }

    /// Makes a code for whoever holds an account on the training system; codes made before no longer open it.
    ///
    /// A password that is there goes on working until the code is redeemed: a slip that gets lost locks nobody out.
    ///
    /// - Parameters:
    ///   - scope: an account outside it does not exist for the asker.
    ///   - digest: SHA-256 of the code's text.
    /// - Throws: ``AccessRefusal``.
    public func issueCode(
        _ code: ActivationCode, digest: [UInt8], to name: String, within scope: Scope = .everything, by author: Author
    ) async throws -> IssuedCode {
        try await database.write { connection in
            try connection.holdRecords()
            try Self.ensureCredential(for: name, within: scope, on: connection)
            return try Self.newCode(code, digest: digest, name: name, by: author, on: connection)
        }
    }

    /// The same for many at once, in one transaction; names that are gone or revoked are passed over.
    public func issueCodes(
        _ codes: [(name: String, code: ActivationCode, digest: [UInt8])], within scope: Scope, by author: Author
    ) async throws -> [IssuedCode] {
        try await database.write { connection in
            try connection.holdRecords()
            return try codes.compactMap { entry in
                do {
                    try Self.ensureCredential(for: entry.name, within: scope, on: connection)
                } catch is AccessRefusal {
                    return nil
                }
                return try Self.newCode(
                    entry.code, digest: entry.digest, name: entry.name, by: author, on: connection)
            }
        }
    }

    /// An account on the training system becomes what its person signs in with.
    static func ensureCredential(
        for name: String, within scope: Scope, on connection: any SQLConnection
    ) throws {
        let found = try connection.row(
            """
            SELECT a.id, a.person_id, a.name, a.revoked_day
            FROM account a JOIN account_name n ON n.account_id = a.id JOIN online_system y ON y.id = n.system_id
            WHERE y.code = \(TrainingSystem.code) AND n.name = \(name) AND \(scope.condition("a.unit_id"))
            """)
        guard let found else {
            // An administrator without an account is nobody's to see but another administrator's.
            if scope == .everything, try entry(named: name, on: connection) != nil { return }
            throw AccessRefusal.noSuchName(name)
        }
        if found.day(3) != nil { throw AccessRefusal.revoked(name: name) }
        if try holdsMore(found.id(1), than: scope, on: connection) { throw AccessRefusal.holdsMore(name: name) }
        let (account, person, ownName) = (found.integer(0), found.integer(1), found.text(2))
        let taken = try connection.row(
            "SELECT 1 FROM credential WHERE sign_in_name = \(ownName) AND person_id <> \(person)")
        if taken != nil { throw AccessRefusal.nameTaken(ownName) }
        try connection.execute(
            """
            INSERT INTO credential (person_id, account_id, sign_in_name) SELECT \(person), \(account), \(ownName)
            WHERE NOT EXISTS (SELECT 1 FROM credential WHERE person_id = \(person))
            """)
        // A person signs in with one account, the one that somebody made a code for last; an administrator who gets an
        // account goes on coming in by the former name as well.
        try connection.execute(
            """
            UPDATE credential SET sign_in_name = CASE WHEN account_id IS NULL THEN sign_in_name ELSE \(ownName) END,
                account_id = \(account)
            WHERE person_id = \(person)
            """)
    }

    /// Whether somebody has a role outside `scope`: whoever opens their account would hold it too.
    static func holdsMore(_ person: ID<Person>, than scope: Scope, on connection: any SQLConnection) throws -> Bool {
        if scope == .everything { return false }
        return try connection.row(
            """
            SELECT 1 FROM role_grant g WHERE g.person_id = \(person) AND g.ended_at IS NULL
                AND (g.unit_id IS NULL OR NOT (\(scope.condition("g.unit_id"))))
            """) != nil
    }

    private static func newCode(
        _ code: ActivationCode, digest: [UInt8], name: String, by author: Author, on connection: any SQLConnection
    ) throws -> IssuedCode {
        let found = try connection.row(
            """
            SELECT c.id, c.sign_in_name, p.code, p.name, coalesce(u.name, ''), c.person_id
            FROM credential c JOIN person p ON p.id = c.person_id
            LEFT JOIN account a ON a.id = c.account_id LEFT JOIN unit u ON u.id = a.unit_id
            WHERE c.account_id IN (
                SELECT n.account_id FROM account_name n JOIN online_system y ON y.id = n.system_id
                WHERE y.code = \(TrainingSystem.code) AND n.name = \(name)
            ) OR c.sign_in_name = \(name)
            """)
        guard let found else { throw AccessRefusal.noSuchName(name) }
        let id: ID<Credential> = found.id(0)
        try closeCodes(of: id, at: author.at, on: connection)
        let expires = Instant(milliseconds: author.at.milliseconds + codeLifetime)
        try connection.execute(
            """
            INSERT INTO activation_code (credential_id, code_hash, made_at, made_by, expires_at, redeemed)
            VALUES (\(id), \(digest), \(author.at), \(author.who), \(expires), 0)
            """)
        try Audit.record(.codeMade, about: found.id(5), subject: found.text(1), by: author, on: connection)
        return IssuedCode(
            name: found.text(1), personCode: found.text(2), personName: found.text(3), unitName: found.text(4),
            code: code, expires: expires)
    }
}
