import Adoption
public import People

/// What people sign in with: made, opened by a code, locked and unlocked.
public struct CredentialStore: Sendable {
    /// How long a code opens an account: a month, because slips travel with people.
    public static let codeLifetime: Int64 = 30 * 86_400_000

    let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Somebody who can sign in, or is to.
    public struct Entry: Hashable, Sendable {
        public let id: ID<Credential>
        public let person: ID<Person>
        public let personName: String
        public let name: String
        public let passwordHash: String?
        public let isLocked: Bool
        /// The day from which on the account is revoked, which may be to come; nothing for an administrator without
        /// one.
        public let revoked: Day?
    }

    /// Who signs in with `name`: the name of an account on the training system, an alias of it, or an administrator's.
    public func entry(named name: String) async throws -> Entry? {
        try await database.read { try Self.entry(named: name, on: $0) }
    }

    /// Nobody comes in by a name that means two people: see ``SignInNames``.
    static func entry(named name: String, on connection: any SQLConnection) throws -> Entry? {
        let found = try entries(named: name, on: connection)
        return found.count == 1 ? found[0] : nil
    }

    /// All that `name` may mean: one at most, but where an earlier version has let two have it.
    static func entries(named name: String, on connection: any SQLConnection) throws -> [Entry] {
        let byAccount: SQLQuery = """
            SELECT n.account_id FROM account_name n JOIN online_system y ON y.id = n.system_id
            WHERE y.code = \(TrainingSystem.code) AND n.name = \(name)
            """
        return try connection.rows(
            """
            \(select) WHERE c.account_id IN (\(byAccount)) OR c.sign_in_name = \(name) ORDER BY c.id
            """
        ).map(entry)
    }

    static func entry(of id: ID<Credential>, on connection: any SQLConnection) throws -> Entry? {
        try connection.row("\(select) WHERE c.id = \(id)").map(entry)
    }

    private static let select: SQLQuery = """
        SELECT c.id, c.person_id, p.name, c.sign_in_name, c.password_hash, c.locked_at, a.revoked_day
        FROM credential c JOIN person p ON p.id = c.person_id LEFT JOIN account a ON a.id = c.account_id
        """

    private static func entry(_ row: SQLRow) -> Entry {
        Entry(
            id: row.id(0), person: row.id(1), personName: row.text(2), name: row.text(3),
            passwordHash: row.textIfAny(4), isLocked: row.integerIfAny(5) != nil, revoked: row.day(6))
    }

    /// Sets a password without a code: for whoever works on the database itself. All sessions end.
    /// An account on the training system that nobody has made a code for becomes what its person signs in with.
    ///
    /// - Throws: ``AccessRefusal/noSuchName(_:)``.
    public func setPassword(hash: String, of name: String, by author: Author) async throws {
        try await database.write { connection in
            try connection.holdRecords()
            let id = try Self.ensureCredential(for: name, within: .everything, at: author.at, on: connection)
            guard let entry = try Self.entry(of: id, on: connection) else { throw AccessRefusal.noSuchName(name) }
            try Self.set(hash, of: entry.id, at: author.at, on: connection)
            try Self.closeCodes(of: entry.id, at: author.at, on: connection)
            try SessionStore.endAll(of: entry, by: author, on: connection)
            try Self.activate(entry.id, by: author, on: connection)
            try Audit.record(.passwordSet, about: entry.person, subject: entry.name, by: author, on: connection)
        }
    }

    static func set(
        _ hash: String, of id: ID<Credential>, at now: Instant, on connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            UPDATE credential SET password_hash = \(hash), password_set_at = \(now), locked_at = NULL,
                activated_at = coalesce(activated_at, \(now))
            WHERE id = \(id)
            """)
    }

    /// Closes the open code of somebody, where others made it.
    ///
    /// - Returns: whether there was one.
    static func closeCodes(
        of person: ID<Person>, notMadeBy author: Author, on connection: any SQLConnection
    ) throws -> Bool {
        let row = try connection.row("SELECT id, sign_in_name FROM credential WHERE person_id = \(person)")
        guard let row else { return false }
        let closed = try connection.execute(
            """
            UPDATE activation_code SET closed_at = \(author.at)
            WHERE credential_id = \(row.integer(0)) AND closed_at IS NULL AND made_by <> \(author.who)
            """)
        guard closed > 0 else { return false }
        try Audit.record(.codeClosed, about: person, subject: row.text(1), by: author, on: connection)
        return true
    }

    static func closeCodes(of id: ID<Credential>, at now: Instant, on connection: any SQLConnection) throws {
        try connection.execute(
            "UPDATE activation_code SET closed_at = \(now) WHERE credential_id = \(id) AND closed_at IS NULL")
    }
}
