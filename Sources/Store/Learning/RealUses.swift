public import Adoption
public import People

/// What the systems' events say of steps that ask for the real thing. Derived whenever it is asked for, so that a
/// late import, an alias or an undone mistake is seen at once.
public struct RealUses: Sendable {
    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Whether a person has really done it: on any of their accounts on `system`.
    ///
    /// - Parameters:
    ///   - action: the service action that the step asks for; nothing for any that counts as use.
    ///   - enrolled: the day of enrolment; for who learns without one, the day on which they began.
    public func use(
        of person: ID<Person>, system: String, action: String?, enrolled: Day
    ) async throws -> RealUse {
        try await database.read {
            try Self.use(of: person, system: system, action: action, enrolled: enrolled, on: $0)
        }
    }

    static func use(
        of person: ID<Person>, system: String, action: String?, enrolled: Day, on connection: any SQLConnection
    ) throws -> RealUse {
        let row = try connection.row(
            """
            SELECT min(CASE WHEN own > 0 AND day >= \(enrolled) THEN day END),
                max(CASE WHEN own > 0 AND day < \(enrolled) THEN day END),
                max(CASE WHEN assisted > 0 THEN day END)
            FROM (\(days(of: person, system, action))) d
            """)
        return RealUse(since: row?.day(0), before: row?.day(1), assisted: row?.day(2))
    }

    /// A row for each day or event: `day`, `own`, `assisted`. Use on or after a revocation is nobody's.
    private static func days(of person: ID<Person>, _ system: String, _ action: String?) -> SQLQuery {
        guard let action else {
            return """
                SELECT u.day, u.own, u.assisted FROM account a JOIN use_day u ON u.account_id = a.id
                WHERE a.person_id = \(person) AND \(AccountSystem.isOn(system, "a"))
                    AND (a.revoked_day IS NULL OR u.day < a.revoked_day)
                """
        }
        return """
            SELECT e.day, c.counts * (1 - e.assisted) AS own, c.counts * e.assisted AS assisted
            FROM account a JOIN usage_event e ON e.account_id = a.id
            JOIN action c ON c.id = e.action_id AND c.code = \(action)
            WHERE a.person_id = \(person) AND \(AccountSystem.isOn(system, "a"))
                AND (a.revoked_day IS NULL OR e.day < a.revoked_day)
            """
    }
}
