import Adoption
import People

extension AccountDetails {
    /// - Parameter now: what is dated later has not happened yet.
    static func read(
        _ id: ID<AccountValues>, at now: Instant, on connection: any SQLConnection
    ) throws -> AccountDetails? {
        let today = try Settings.read(on: connection).zone().day(of: now)
        let query: SQLQuery = """
            \(StoredAccount.select), person.name,
                CASE WHEN account.first_event_day <= \(today) THEN account.first_event_day END,
                (\(LastUse.seek("account", upTo: today)))
            FROM account \(StoredAccount.joins) WHERE account.id = \(id)
            """
        guard let row = try connection.row(query) else { return nil }
        let account = StoredAccount(row)
        return AccountDetails(
            values: account.values, personName: row.text(StoredAccount.columnCount),
            aliases: try aliases(of: id, on: connection),
            firstEventDay: row.day(StoredAccount.columnCount + 1), lastUseDay: row.day(StoredAccount.columnCount + 2),
            place: account.place, changes: try AccountLog.changes(of: id, on: connection))
    }

    static func aliases(of id: ID<AccountValues>, on connection: any SQLConnection) throws -> [String] {
        try connection.rows("SELECT name FROM account_name WHERE account_id = \(id) AND is_alias = 1 ORDER BY name").map
        {
            $0.text(0)
        }
    }
}
