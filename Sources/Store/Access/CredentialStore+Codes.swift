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
            let id = try Self.credential(of: person, on: connection)
            return try Self.newCode(code, digest: digest, for: id, by: author, on: connection)
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
            return try Self.issueCode(code, digest: digest, to: name, within: scope, by: author, on: connection)
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
                    return try Self.issueCode(
                        entry.code, digest: entry.digest, to: entry.name, within: scope, by: author, on: connection)
                } catch is AccessRefusal {
                    return nil
                }
            }
        }
    }

    /// The same in a transaction of the caller's.
    static func issueCode(
        _ code: ActivationCode, digest: [UInt8], to name: String, within scope: Scope, by author: Author,
        on connection: any SQLConnection
    ) throws -> IssuedCode {
        let id = try ensureCredential(for: name, within: scope, at: author.at, on: connection)
        return try newCode(code, digest: digest, for: id, by: author, on: connection)
    }

    private static func newCode(
        _ code: ActivationCode, digest: [UInt8], for id: ID<Credential>, by author: Author,
        on connection: any SQLConnection
    ) throws -> IssuedCode {
        let found = try connection.row(
            """
            SELECT c.id, c.sign_in_name, p.code, p.name, coalesce(u.name, ''), c.person_id
            FROM credential c JOIN person p ON p.id = c.person_id
            LEFT JOIN account a ON a.id = c.account_id LEFT JOIN unit u ON u.id = a.unit_id
            WHERE c.id = \(id)
            """)
        guard let found else { throw StoreError.failed(detail: "a code for a credential that is not there") }
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
