public import Adoption
public import People

/// The summary of the facts: `use_day`, and its shortcuts on the account.
///
/// It follows the facts in the same transaction and can be made anew from them at any time; both come out the same.
public enum UseDays {
    /// Makes the summary of one system anew: after its catalogue has changed which actions count.
    public static func rebuild(system: ID<SystemDefinition>, on connection: any SQLConnection) throws {
        try rebuild(accounts: "SELECT id FROM account WHERE system_id = \(system)", on: connection)
    }

    /// Makes the summary of one account anew: after events were taken from it.
    static func rebuild(account: ID<AccountValues>, on connection: any SQLConnection) throws {
        try rebuild(accounts: "SELECT id FROM account WHERE id = \(account)", on: connection)
    }

    /// Makes the whole summary anew.
    public static func rebuildAll(on connection: any SQLConnection) throws {
        try rebuild(accounts: "SELECT id FROM account", on: connection)
    }

    /// Adds many events to the summary.
    ///
    /// - Parameter fresh: a query of `account_id, day, action_id, assisted`, a row for each event.
    static func add(_ fresh: SQLQuery, on connection: any SQLConnection) throws {
        let d = connection.dialect
        try connection.run(
            script: """
                DROP TABLE IF EXISTS fresh_day;
                CREATE TEMPORARY TABLE fresh_day (
                    account_id \(d.integer), day \(d.integer), own \(d.integer), assisted \(d.integer)
                );
                """)
        try connection.execute(
            "INSERT INTO fresh_day (account_id, day, own, assisted) \(byDay(fresh)) ORDER BY f.account_id, f.day")
        try merge("SELECT account_id, day, own, assisted FROM fresh_day", on: connection)
        try connection.run(script: "DROP TABLE fresh_day;")
    }

    /// Adds a few events to the summary, as ``add(_:on:)`` does, without a table between: making one has SQLite prepare
    /// all its statements again, and is written to PostgreSQL's catalogue.
    static func addFew(_ fresh: SQLQuery, on connection: any SQLConnection) throws {
        try merge(byDay(fresh), on: connection)
    }

    private static func byDay(_ fresh: SQLQuery) -> SQLQuery {
        """
        SELECT f.account_id, f.day, CAST(sum(a.counts * (1 - f.assisted)) AS BIGINT) AS own,
            CAST(sum(a.counts * f.assisted) AS BIGINT) AS assisted
        FROM (\(fresh)) f JOIN action a ON a.id = f.action_id GROUP BY f.account_id, f.day
        """
    }

    /// - Parameter days: a query of `account_id, day, own, assisted`, a row for each day of an account.
    private static func merge(_ days: SQLQuery, on connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO use_day (account_id, day, own, assisted)
            SELECT account_id, day, own, assisted FROM (\(days)) n WHERE own + assisted > 0
            ORDER BY account_id, day
            ON CONFLICT (account_id, day)
            DO UPDATE SET own = use_day.own + excluded.own, assisted = use_day.assisted + excluded.assisted
            """)
        try connection.execute(
            """
            UPDATE account SET
                first_event_day = CASE WHEN account.first_event_day <= g.first_day
                    THEN account.first_event_day ELSE g.first_day END,
                last_use_day = CASE WHEN g.last_own_day IS NULL OR account.last_use_day >= g.last_own_day
                    THEN account.last_use_day ELSE g.last_own_day END
            FROM (
                SELECT account_id, min(day) AS first_day, max(CASE WHEN own > 0 THEN day END) AS last_own_day
                FROM (\(days)) n GROUP BY account_id
            ) g
            WHERE account.id = g.account_id
                AND (account.first_event_day IS NULL OR g.first_day < account.first_event_day
                    OR (g.last_own_day IS NOT NULL
                        AND (account.last_use_day IS NULL OR account.last_use_day < g.last_own_day)))
            """)
    }

    private static func rebuild(accounts: SQLQuery, on connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM use_day WHERE account_id IN (\(accounts))")
        try connection.execute(
            "UPDATE account SET first_event_day = NULL, last_use_day = NULL WHERE id IN (\(accounts))")
        try add(
            """
            SELECT e.account_id, e.day, e.action_id, e.assisted FROM usage_event e
            WHERE e.account_id IN (\(accounts))
            """, on: connection)
    }
}
