public import Adoption
import People

/// All usage events, of accounts and of names that no account bears.
public struct UsageExport: Sendable {
    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Hands out all events as a file of ours would hold them, by source and event id, under the names they came for.
    public func export(_ body: @escaping @Sendable (UsageRecord) throws -> Void) async throws {
        try await database.read { connection in
            let sources = try connection.rows("SELECT id, code FROM source ORDER BY code")
            // One source at a time: its events come along its own key, and nothing has to be sorted.
            for source in sources {
                try connection.forEachRow(Self.events(of: source.integer(0))) { row in
                    try body(Self.record(row, source: source.text(1)))
                }
            }
        }
    }

    private static func events(of source: Int64) -> SQLQuery {
        """
        SELECT e.event_key, y.code, COALESCE(e.alias, account.name, u.name), a.code, e.channel, e.at, e.day, e.assisted
        FROM usage_event e
        JOIN online_system y ON y.id = e.system_id
        JOIN action a ON a.id = e.action_id
        LEFT JOIN account ON account.id = e.account_id
        LEFT JOIN unmatched_name u ON u.id = e.unmatched_id
        WHERE e.source_id = \(source) ORDER BY e.event_key
        """
    }

    private static func record(_ row: SQLRow, source: String) throws -> UsageRecord {
        guard let time = row.instant(5), let day = row.day(6) else {
            throw StoreError.failed(detail: "an event without a time")
        }
        return UsageRecord(
            sourceCode: source, eventID: EventKey.eventID(of: row.blob(0)), systemCode: row.text(1),
            accountName: row.text(2), actionCode: row.text(3),
            channel: UsageRecord.Channel(code: row.integerIfAny(4)), time: time, day: day, isAssisted: row.bool(7))
    }
}
