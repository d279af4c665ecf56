import Store

/// How far an import of usage came, and whether what it left fits together.
struct UsageContents: Equatable {
    /// Rows of the file that the import says it is done with; 0 where it has not begun.
    var rowsRead = 0
    /// Rows that it says it took or rejected.
    var rowsCounted = 0
    var isFinished = false
    /// The keys of the stored events.
    var keys: [[UInt8]] = []
    /// How many rows of the summary differ from what the facts say.
    var wrongUseDays = 0
    var wrongAccounts = 0
    var coverageRows = 0

    /// Reads everything in one transaction, so that it is of one moment.
    init(of database: any SQLDatabase) async throws {
        self = try await database.read { try UsageContents(on: $0) }
    }

    private init(on connection: any SQLConnection) throws {
        if let run = try connection.row(
            """
            SELECT line, rows_taken + rows_rejected, finished_at FROM import
            WHERE kind = \("usage") ORDER BY id DESC LIMIT 1
            """)
        {
            // The line on which the next row begins; the header is line 1.
            rowsRead = max(0, run.int(0) - 2)
            rowsCounted = run.int(1)
            isFinished = run.integerIfAny(2) != nil
        }
        try connection.forEachRow("SELECT event_key FROM usage_event") { keys.append($0.blob(0)) }
        func difference(_ one: SQLQuery, _ other: SQLQuery) throws -> Int {
            let rows = try connection.rows("SELECT count(*) FROM (\(one) EXCEPT \(other)) d")
            return rows.first?.int(0) ?? 0
        }
        wrongUseDays =
            try difference(Self.keptUseDays, Self.useDaysOfFacts) + difference(Self.useDaysOfFacts, Self.keptUseDays)
        wrongAccounts = try difference(Self.keptAccounts, Self.accountsOfFacts)
        coverageRows = try connection.row("SELECT count(*) FROM coverage")?.int(0) ?? 0
    }

    private static let keptUseDays: SQLQuery = "SELECT account_id, day, own, assisted FROM use_day"

    private static let useDaysOfFacts: SQLQuery = """
        SELECT e.account_id, e.day, count(CASE WHEN e.assisted = 0 THEN 1 END),
            count(CASE WHEN e.assisted = 1 THEN 1 END)
        FROM usage_event e JOIN action c ON c.id = e.action_id
        WHERE c.counts = 1 AND e.account_id IS NOT NULL
        GROUP BY e.account_id, e.day
        """

    private static let keptAccounts: SQLQuery = "SELECT id, first_event_day, last_use_day FROM account"

    private static let accountsOfFacts: SQLQuery = """
        SELECT a.id, min(e.day), max(CASE WHEN c.counts = 1 AND e.assisted = 0 THEN e.day END)
        FROM account a LEFT JOIN usage_event e ON e.account_id = a.id LEFT JOIN action c ON c.id = e.action_id
        GROUP BY a.id
        """
}
