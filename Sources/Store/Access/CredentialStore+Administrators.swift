public import People

extension CredentialStore {
    /// Whether anybody is an administrator and can come in: by a password that is set, or by a code that is open.
    public func hasAdministrator(at now: Instant) async throws -> Bool {
        try await database.read { try Self.hasAdministrator(at: now, on: $0) }
    }

    /// - Throws: ``People/AccessRefusal/lastAdministrator`` where nobody but `person` would be left to run the system.
    static func checkNotLast(_ person: ID<Person>, at now: Instant, on connection: any SQLConnection) throws {
        let isOne = try connection.row(
            """
            SELECT 1 FROM role_grant WHERE person_id = \(person) AND role = 'administrator' AND ended_at IS NULL
            """)
        guard isOne != nil, try !hasAdministrator(besides: person, at: now, on: connection) else { return }
        throw AccessRefusal.lastAdministrator
    }

    private static func hasAdministrator(
        besides person: ID<Person>? = nil, at now: Instant, on connection: any SQLConnection
    ) throws -> Bool {
        let today = try Settings.today(at: now, on: connection)
        let others: SQLQuery = person.map { "AND g.person_id <> \($0)" } ?? ""
        return try connection.row(
            """
            SELECT 1 FROM role_grant g JOIN credential c ON c.person_id = g.person_id
            LEFT JOIN account a ON a.id = c.account_id
            WHERE g.role = 'administrator' AND g.ended_at IS NULL \(others)
                AND (a.revoked_day IS NULL OR a.revoked_day > \(today))
                AND ((c.password_hash IS NOT NULL AND c.locked_at IS NULL) OR EXISTS (
                    SELECT 1 FROM activation_code k
                    WHERE k.credential_id = c.id AND k.closed_at IS NULL AND k.expires_at > \(now)
                )) LIMIT 1
            """) != nil
    }
}
