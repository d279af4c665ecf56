public import Adoption
public import People

/// Finds use at odd times.
public enum UsageAnomalies {
    /// The place after which the next page begins.
    public struct Place: Hashable, Sendable {
        public let systemCode: String
        public let accountName: String
        public let kind: UsageAnomaly.Kind

        public init(systemCode: String, accountName: String, kind: UsageAnomaly.Kind) {
            self.systemCode = systemCode
            self.accountName = accountName
            self.kind = kind
        }

        public init(after anomaly: UsageAnomaly) {
            self.init(systemCode: anomaly.systemCode, accountName: anomaly.accountName, kind: anomaly.kind)
        }
    }

    /// In order of system, account and kind, a page at a time.
    ///
    /// - Parameters:
    ///   - today: use after it is of days that have not come.
    ///   - scope: accounts of units outside it are not there.
    ///   - after: the system, account and kind of the last of the page before.
    public static func list(
        today: Day, within scope: Scope = .everything, after: Place? = nil, limit: Int, on connection: any SQLConnection
    ) throws -> [UsageAnomaly] {
        // The day of the last use stands on the account: hardly any has one to come.
        let toCome = "a.last_use_day > \(today.number) AND d.day > \(today.number)"
        let start: SQLQuery =
            after.map {
                """
                WHERE (o.code, o.name, o.kind) > (\($0.systemCode), \($0.accountName), \($0.kind.rawValue))
                """
            } ?? ""
        return try connection.rows(
            """
            SELECT o.kind, o.code, o.name, o.unit, o.limit_day, o.first_day, o.last_day, o.events
            FROM (
                \(odd(.beforeIssue, scope, limit: "a.issued_day", days: "d.day < a.issued_day"))
                UNION ALL
                \(odd(.afterRevocation, scope, limit: "a.revoked_day", days: "d.day >= a.revoked_day"))
                UNION ALL
                \(odd(.inFuture, scope, limit: "\(today.number)", days: toCome))
            ) o
            \(start)
            ORDER BY o.code, o.name, o.kind LIMIT \(limit)
            """
        ).compactMap { row in
            guard let kind = UsageAnomaly.Kind(rawValue: row.text(0)) else { return nil }
            return UsageAnomaly(
                kind: kind, systemCode: row.text(1), accountName: row.text(2), unitCode: row.text(3),
                limit: Day(number: row.int(4)), first: Day(number: row.int(5)), last: Day(number: row.int(6)),
                events: row.int(7))
        }
    }

    private static func odd(
        _ kind: UsageAnomaly.Kind, _ scope: Scope, limit: String, days: String
    ) -> SQLQuery {
        """
        SELECT CAST(\(kind.rawValue) AS TEXT) AS kind, y.code AS code, a.name AS name, t.code AS unit,
            min(\(raw: limit)) AS limit_day, min(d.day) AS first_day, max(d.day) AS last_day,
            CAST(sum(d.own) AS BIGINT) AS events
        FROM account a
        JOIN online_system y ON y.id = a.system_id
        JOIN unit t ON t.id = a.unit_id
        JOIN use_day d ON d.account_id = a.id AND d.own > 0 AND \(raw: days)
        WHERE \(scope.condition("a.unit_id"))
        GROUP BY a.id, y.code, a.name, t.code
        """
    }
}
