import Adoption
public import People

/// Somebody in the administrator's list of people.
public struct ListedPerson: Hashable, Sendable {
    public let code: String
    /// Empty where nobody has given it.
    public let name: String
    /// Nothing where no file gave one.
    public let unitCode: String?
    public let unitName: String?
    /// How far they have come in opening what they sign in with.
    public let access: TrainingAccess
    /// What they hold now, by role and unit.
    public let roles: [HeldRole]
}

/// The people of the whole database, whether they can sign in, and which roles they hold.
public struct PeopleDirectory: Sendable {
    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// People by code, a page at a time.
    ///
    /// - Parameters:
    ///   - words: only people whose code and name hold each of these words, marks and capitals aside; empty for all.
    ///   - holdersOnly: only people who hold a role.
    ///   - after: the code of the last one of the page before.
    public func page(
        matching words: String = "", holdersOnly: Bool = false, after: String? = nil, limit: Int, at now: Instant
    ) async throws -> [ListedPerson] {
        try await database.read { connection in
            let holders: SQLQuery = "p.id IN (SELECT person_id FROM role_grant WHERE ended_at IS NULL)"
            let codes = try NameSearch(words).codes(
                where: holdersOnly ? holders : "1 = 1", after: after, limit: limit, on: connection)
            return try Self.people(codes, at: now, on: connection)
        }
    }

    private static func people(
        _ codes: [String], at now: Instant, on connection: any SQLConnection
    ) throws -> [ListedPerson] {
        guard !codes.isEmpty else { return [] }
        let roles = try GrantStore.held(by: codes, on: connection)
        let today = try Settings.today(at: now, on: connection)
        return try connection.rows(
            """
            SELECT p.code, p.name, u.code, u.name, CASE
                WHEN a.id IS NULL AND c.id IS NULL THEN \(TrainingAccess.noAccount.rawValue)
                WHEN a.revoked_day <= \(today) THEN \(TrainingAccess.revoked.rawValue)
                WHEN c.locked_at IS NOT NULL THEN \(TrainingAccess.locked.rawValue)
                WHEN c.password_hash IS NOT NULL THEN \(TrainingAccess.opened.rawValue)
                WHEN k.expires_at IS NULL THEN \(TrainingAccess.noSlip.rawValue)
                WHEN k.expires_at <= \(now) THEN \(TrainingAccess.slipExpired.rawValue)
                ELSE \(TrainingAccess.slipOut.rawValue) END
            FROM person p LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN credential c ON c.person_id = p.id
            LEFT JOIN account a ON a.id = \(TrainingRoster.theirAccount(on: today))
            LEFT JOIN activation_code k ON k.credential_id = c.id AND k.closed_at IS NULL
            WHERE p.code IN \(list: codes) ORDER BY p.code
            """
        ).map { row in
            guard let access = TrainingAccess(rawValue: row.int(4)) else {
                throw StoreError.failed(detail: "unknown state of a sign-in \(row.int(4))")
            }
            return ListedPerson(
                code: row.text(0), name: row.text(1), unitCode: row.textIfAny(2), unitName: row.textIfAny(3),
                access: access, roles: roles.filter { $0.personCode == row.text(0) })
        }
    }
}
