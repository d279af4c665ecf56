import Adoption
import People

extension AccountDetails {
    static func read(_ id: ID<AccountValues>, on connection: any SQLConnection) throws -> AccountDetails? {
        let query: SQLQuery = """
            \(StoredAccount.select), person.name, account.first_event_day, account.last_use_day
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
