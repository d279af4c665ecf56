import Adoption
import People

/// The temporary table in which a chunk waits to be told apart: new, known, contradicting, of nobody we know.
///
/// It lives inside one transaction. Everything that follows is set-based SQL, the same on both engines.
struct UsageStage {
    private static let columns = [
        "line", "source_id", "event_key", "system_id", "holder", "action_id", "channel", "at", "day", "assisted",
    ]

    private let connection: any SQLConnection
    /// How many rows were staged.
    let count: Int
    /// Rows whose system or action is not in the catalogue.
    let problems: [Located<RowProblem>]

    init(_ records: [Located<UsageRecord>], on connection: any SQLConnection) throws {
        self.connection = connection
        let d = connection.dialect
        try connection.run(
            script: """
                DROP TABLE IF EXISTS usage_stage;
                CREATE TEMPORARY TABLE usage_stage (
                    line \(d.integer), source_id \(d.integer), event_key \(d.blob), system_id \(d.integer),
                    holder \(d.integer), action_id \(d.integer), channel \(d.integer), at \(d.integer),
                    day \(d.integer), assisted \(d.integer)
                );
                """)
        let catalogue = try UsageCatalogue(sources: Set(records.lazy.map(\.record.sourceCode)), on: connection)
        var names = UsageNames()
        var rows: [[SQLValue]] = []
        rows.reserveCapacity(records.count)
        var problems: [Located<RowProblem>] = []
        for located in records {
            switch catalogue.row(located, names: &names) {
            case .success(let row): rows.append(row)
            case .failure(let problem): problems.append(Located(line: located.line, record: problem))
            }
        }
        try names.resolve(on: connection)
        try connection.load("usage_stage", columns: Self.columns, rows: rows)
        count = rows.count
        self.problems = problems
    }

    func drop() throws {
        try connection.run(script: "DROP TABLE usage_stage;")
        try UsageNames.drop(on: connection)
    }

    /// Inserts the events that are not known yet, of equal ids the first in the file.
    ///
    /// - Returns: how many were new.
    func insertNewEvents(import importID: Int64) throws -> Int {
        try connection.execute(
            """
            INSERT INTO usage_event (source_id, event_key, system_id, account_id, unmatched_id, alias,
                action_id, channel, at, day, assisted, import_id)
            SELECT s.source_id, s.event_key, s.system_id, h.account_id, h.unmatched_id, h.alias,
                s.action_id, s.channel, s.at, s.day, s.assisted, \(importID)
            \(Self.stagedWithHolder)
            ORDER BY s.source_id, s.event_key, s.line
            ON CONFLICT DO NOTHING
            """)
    }

    /// Staged events whose id is known with other content; the first one stands.
    func conflicts() throws -> [Located<RowProblem>] {
        var found: [Located<RowProblem>] = []
        let query: SQLQuery = """
            SELECT s.line, o.code, s.event_key, i.file_name
            \(Self.stagedWithHolder)
            JOIN usage_event e ON e.source_id = s.source_id AND e.event_key = s.event_key
            JOIN source o ON o.id = s.source_id
            JOIN import i ON i.id = e.import_id
            WHERE e.system_id <> s.system_id OR e.action_id <> s.action_id OR e.at <> s.at
                OR e.assisted <> s.assisted OR coalesce(e.channel, 0) <> coalesce(s.channel, 0)
                OR coalesce(e.account_id, 0) <> coalesce(h.account_id, 0)
                OR coalesce(e.unmatched_id, 0) <> coalesce(h.unmatched_id, 0)
            ORDER BY s.line
            """
        try connection.forEachRow(query) { row in
            let problem = RowProblem.eventConflict(
                source: row.text(1), eventID: EventKey.eventID(of: row.blob(2)), earlier: row.textIfAny(3))
            found.append(Located(line: row.int(0), record: problem))
        }
        return found
    }

    /// How many staged rows belong to nobody we know.
    func unmatchedCount() throws -> Int {
        try connection.row("SELECT count(*) \(Self.stagedWithHolder) WHERE h.account_id IS NULL")?.int(0) ?? 0
    }

    /// The stage beside the account that bears each row's name, or else the name that waits for one.
    private static let stagedWithHolder: SQLQuery = """
        FROM usage_stage s JOIN usage_holder h ON h.place = s.holder
        """
}
