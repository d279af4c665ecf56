public import Adoption
public import People

/// One account with all that hangs on it.
public struct AccountDetails: Hashable, Sendable {
    public let values: AccountValues
    /// Empty where no file has given one.
    public let personName: String
    /// In order of their UTF-8 bytes.
    public let aliases: [String]
    /// The day of the first usage event of any action; nothing where there was none.
    public let firstEventDay: Day?
    /// The last day of counted own use, whenever that was.
    public let lastUseDay: Day?
    /// The row of a file that made it; nothing where a command did.
    public let place: RecordPlace?
    /// The oldest first.
    public let changes: [AccountChange]
}

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
