import Adoption
public import People

/// Who is signed in. A token is looked up by its SHA-256 and never kept.
public struct SessionStore: Sendable {
    let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// One session as its holder sees it in a list.
    public struct Entry: Hashable, Sendable {
        public let id: ID<SignedIn>
        public let kind: SignedIn.Kind
        public let label: String
        public let began: Instant
        public let ends: Instant
    }

    /// How long a session of a kind lasts, in milliseconds: an office computer is shared, a terminal is somebody's own.
    public static func lifetime(_ kind: SignedIn.Kind) -> Int64 {
        switch kind {
        case .browser: 12 * 3_600_000
        case .terminal: 90 * 86_400_000
        case .script: 366 * 86_400_000
        }
    }

    /// - Parameters:
    ///   - digest: of the token.
    ///   - label: what its holder calls the machine or the script.
    ///   - lasting: milliseconds; nothing for what is usual.
    public func begin(
        _ credential: ID<Credential>, _ kind: SignedIn.Kind, label: String, digest: [UInt8], at now: Instant,
        lasting: Int64? = nil
    ) async throws -> SignedIn {
        try await database.write {
            try Self.begin(credential, kind, label: label, digest: digest, at: now, lasting: lasting, on: $0)
        }
    }

    static func begin(
        _ credential: ID<Credential>, _ kind: SignedIn.Kind, label: String, digest: [UInt8], at now: Instant,
        lasting: Int64?, on connection: any SQLConnection
    ) throws -> SignedIn {
        let expires = Instant(milliseconds: now.milliseconds + min(lasting ?? .max / 4, lifetime(kind)))
        try connection.execute(
            """
            INSERT INTO session (credential_id, token_hash, kind, label, made_at, seen_at, expires_at)
            VALUES (\(credential), \(digest), \(kind.rawValue), \(label), \(now), \(now), \(expires))
            """)
        guard let session = try find(digest, at: now, on: connection) else {
            throw StoreError.failed(detail: "a session that was just made is not there")
        }
        return session
    }

    /// Whoever shows the token of that digest; nothing where it is unknown, ended or expired, or its holder may no
    /// longer come in.
    public func find(_ digest: [UInt8], at now: Instant) async throws -> SignedIn? {
        try await database.read { try Self.find(digest, at: now, on: $0) }
    }

    static func find(_ digest: [UInt8], at now: Instant, on connection: any SQLConnection) throws -> SignedIn? {
        let row = try connection.row(
            """
            SELECT s.id, s.kind, c.id, c.person_id, c.sign_in_name, p.name, a.revoked_day
            FROM session s JOIN credential c ON c.id = s.credential_id JOIN person p ON p.id = c.person_id
            LEFT JOIN account a ON a.id = c.account_id
            WHERE s.token_hash = \(digest) AND s.ended_at IS NULL AND s.expires_at > \(now)
            """)
        // A lock keeps nobody out who is in: anybody can bring it about by failing in somebody else's name.
        guard let row, let kind = SignedIn.Kind(rawValue: row.text(1)) else { return nil }
        if let day = row.day(6), try Settings.today(at: now, on: connection) >= day { return nil }
        return SignedIn(
            session: row.id(0), kind: kind, credential: row.id(2), person: row.id(3), name: row.text(4),
            personName: row.text(5), grants: try GrantStore.grants(of: row.id(3), on: connection))
    }

    /// Ends one session: nothing happens where it is not `credential`'s.
    public func end(_ session: ID<SignedIn>, of credential: ID<Credential>, at now: Instant) async throws {
        _ = try await database.write { connection in
            try connection.execute(
                """
                UPDATE session SET ended_at = \(now)
                WHERE id = \(session) AND credential_id = \(credential) AND ended_at IS NULL
                """)
        }
    }

    /// The open sessions of somebody, the newest first.
    public func sessions(of credential: ID<Credential>, at now: Instant) async throws -> [Entry] {
        try await database.read { try Self.sessions(of: credential, at: now, on: $0) }
    }

    static func sessions(
        of credential: ID<Credential>, at now: Instant, on connection: any SQLConnection
    ) throws -> [Entry] {
        try connection.rows(
            """
            SELECT id, kind, label, made_at, expires_at FROM session
            WHERE credential_id = \(credential) AND ended_at IS NULL AND expires_at > \(now) ORDER BY id DESC
            """
        ).compactMap { row in
            SignedIn.Kind(rawValue: row.text(1)).map {
                Entry(
                    id: row.id(0), kind: $0, label: row.text(2), began: Instant(milliseconds: row.integer(3)),
                    ends: Instant(milliseconds: row.integer(4)))
            }
        }
    }

    static func endAll(
        of entry: CredentialStore.Entry, by author: Author, on connection: any SQLConnection
    ) throws {
        let ended = try connection.execute(
            """
            UPDATE session SET ended_at = \(author.at)
            WHERE credential_id = \(entry.id) AND ended_at IS NULL AND expires_at > \(author.at)
            """)
        guard ended > 0 else { return }
        try Audit.record(
            .sessionsEnded, about: entry.person, subject: entry.name, detail: "sessions=\(ended)", by: author,
            on: connection)
    }
}
