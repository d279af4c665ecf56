public import Adoption
public import People

/// What a database tells of its own health, besides the summary and damage.
public struct HealthFacts: Sendable {
    /// Every system, in order of its code.
    public let coverage: [SystemCoverage]
    /// When the newest import began or ended.
    public let newestImport: Instant?

    public static func read(now: Instant, on connection: any SQLConnection) throws -> (facts: HealthFacts, today: Day) {
        let today = try Settings.read(on: connection).zone().day(of: now)
        let coverage = try connection.rows(
            """
            SELECT y.code, (SELECT count(*) FROM account a WHERE a.system_id = y.id
                    AND (a.revoked_day IS NULL OR a.revoked_day > \(today))),
                (SELECT max(CASE WHEN c.last_day > \(today) THEN \(today) ELSE c.last_day END) FROM coverage c
                    WHERE c.system_id = y.id AND c.first_day <= \(today))
            FROM online_system y ORDER BY y.code
            """
        ).map { SystemCoverage(systemCode: $0.text(0), accounts: $0.int(1), last: $0.day(2)) }
        let newest = try connection.row(
            "SELECT max(CASE WHEN finished_at > started_at THEN finished_at ELSE started_at END) FROM import")
        return (HealthFacts(coverage: coverage, newestImport: newest?.instant(0)), today)
    }
}

/// Whether what is committed survives the power going.
public enum Durability {
    /// The engine's settings that let something be lost, as they are on the connection that commits.
    public static func weaknesses(on connection: any SQLConnection) throws -> [HealthFinding] {
        try connection.rows(connection.dialect.weakSettings).map {
            .notDurable(setting: $0.text(0), value: $0.text(1))
        }
    }
}
