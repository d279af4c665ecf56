public import Adoption

extension SummaryDifference {
    /// Holds the summary against the events, in a query that shares nothing with the one that makes the summary.
    public static func read(on connection: any SQLConnection) throws -> SummaryDifference {
        let days = try connection.row(
            """
            SELECT count(*) FROM (
                SELECT account_id, day FROM (\(keptDays) EXCEPT \(daysOfEvents)) kept
                UNION SELECT account_id, day FROM (\(daysOfEvents) EXCEPT \(keptDays)) missing
            ) differing
            """)
        let accounts = try connection.row(
            "SELECT count(*) FROM (\(keptAccounts) EXCEPT \(accountsOfEvents)) differing")
        return SummaryDifference(useDays: days?.int(0) ?? 0, accounts: accounts?.int(0) ?? 0)
    }

    private static let keptDays: SQLQuery = "SELECT account_id, day, own, assisted FROM use_day"

    private static let daysOfEvents: SQLQuery = """
        SELECT e.account_id, e.day, count(CASE WHEN e.assisted = 0 THEN 1 END),
            count(CASE WHEN e.assisted = 1 THEN 1 END)
        FROM usage_event e JOIN action c ON c.id = e.action_id
        WHERE c.counts = 1 AND e.account_id IS NOT NULL
        GROUP BY e.account_id, e.day
        """

    private static let keptAccounts: SQLQuery = "SELECT id, first_event_day, last_use_day FROM account"

    private static let accountsOfEvents: SQLQuery = """
        SELECT a.id, min(e.day), max(CASE WHEN c.counts = 1 AND e.assisted = 0 THEN e.day END)
        FROM account a LEFT JOIN usage_event e ON e.account_id = a.id LEFT JOIN action c ON c.id = e.action_id
        GROUP BY a.id
        """
}
