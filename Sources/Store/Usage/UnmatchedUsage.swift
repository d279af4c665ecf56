public import Adoption
import People

/// Events of names that no account bears: kept apart, counted, and given to the account once it appears.
public enum UnmatchedUsage {
    /// Gives waiting events to the accounts and aliases that bear their names by now.
    ///
    /// - Returns: how many events found their account.
    @discardableResult
    public static func match(on connection: any SQLConnection) throws -> Int {
        let known: SQLQuery = """
            FROM unmatched_name u JOIN account_name n ON n.system_id = u.system_id AND n.name = u.name
            """
        guard try connection.row("SELECT 1 \(known) LIMIT 1") != nil else { return 0 }
        try UseDays.add(
            """
            SELECT n.account_id, e.day, e.action_id, e.assisted
            \(known) JOIN usage_event e ON e.unmatched_id = u.id
            """, on: connection)
        let events = try connection.execute(
            """
            UPDATE usage_event SET account_id = m.account_id, unmatched_id = NULL, alias = m.alias
            FROM (SELECT u.id, n.account_id, CASE WHEN n.is_alias = 1 THEN u.name END AS alias \(known)) m
            WHERE usage_event.unmatched_id = m.id
            """)
        try connection.execute("DELETE FROM unmatched_name WHERE id IN (SELECT u.id \(known))")
        if events > 0 { try connection.bumpDataVersion() }
        return events
    }

    /// Takes away from an account what was done under one of its names, to wait until that name is borne again.
    ///
    /// - Parameter alias: nothing for the account's own name.
    static func release(
        alias: String?, of account: ID<AccountValues>, on connection: any SQLConnection
    ) throws {
        let theirs: SQLQuery =
            if let alias {
                "FROM usage_event WHERE account_id = \(account) AND alias = \(alias)"
            } else {
                "FROM usage_event WHERE account_id = \(account) AND alias IS NULL"
            }
        guard try connection.row("SELECT 1 \(theirs) LIMIT 1") != nil else { return }
        let made = try connection.row(
            """
            INSERT INTO unmatched_name (system_id, name)
            SELECT system_id, COALESCE(\(alias.sqlValue), name) FROM account WHERE id = \(account) RETURNING id
            """)
        guard let waiting = made?.integer(0) else { throw StoreError.failed(detail: "an insert returned no id") }
        try connection.execute(
            """
            UPDATE usage_event SET account_id = NULL, unmatched_id = \(waiting), alias = NULL
            WHERE id IN (SELECT id \(theirs))
            """)
        try UseDays.rebuild(account: account, on: connection)
    }

    /// The names in order of system and name, a page at a time.
    ///
    /// - Parameter after: the last of the page before.
    public static func list(
        after: (systemCode: String, name: String)? = nil, limit: Int, on connection: any SQLConnection
    ) throws -> [UnmatchedName] {
        let start = after ?? ("", "")
        return try connection.rows(
            """
            SELECT y.code, u.name, count(*), min(e.day), max(e.day)
            FROM unmatched_name u
            JOIN online_system y ON y.id = u.system_id
            JOIN usage_event e ON e.unmatched_id = u.id
            WHERE y.code > \(start.systemCode) OR (y.code = \(start.systemCode) AND u.name > \(start.name))
            GROUP BY y.code, u.name ORDER BY y.code, u.name LIMIT \(limit)
            """
        ).map { row in
            UnmatchedName(
                systemCode: row.text(0), name: row.text(1), events: row.int(2), first: Day(number: row.int(3)),
                last: Day(number: row.int(4)))
        }
    }

    /// How many names and events wait.
    public static func totals(on connection: any SQLConnection) throws -> (names: Int, events: Int) {
        let row = try connection.row(
            "SELECT count(DISTINCT unmatched_id), count(*) FROM usage_event WHERE unmatched_id IS NOT NULL")
        return (row?.int(0) ?? 0, row?.int(1) ?? 0)
    }
}
