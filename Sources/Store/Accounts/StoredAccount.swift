import Adoption
import People

/// An account as it stands in its row, with the keys behind the codes.
struct StoredAccount {
    let id: ID<AccountValues>
    let systemID: ID<SystemDefinition>
    let personID: Int64
    var values: AccountValues
    /// The row of a file that made it.
    let place: RecordPlace?

    /// What ``init(_:)`` reads, as `account` with its system, person, unit and import.
    static let select: SQLQuery = """
        SELECT account.id, account.system_id, account.person_id, online_system.code, account.name, person.code,
               unit.code, account.issued_day, account.issuer, account.activated_day, account.revoked_day,
               account.exempt_from, account.exempt_until, account.exempt_reason, import.file_name, account.import_line
        """

    static let joins: SQLQuery = """
        JOIN online_system ON online_system.id = account.system_id
        JOIN person ON person.id = account.person_id
        JOIN unit ON unit.id = account.unit_id
        LEFT JOIN import ON import.id = account.import_id
        """

    /// How many columns ``select`` has; what a query adds to it comes after.
    static let columnCount = 16

    init(_ row: SQLRow) {
        id = row.id(0)
        systemID = row.id(1)
        personID = row.integer(2)
        var values = AccountValues(
            systemCode: row.text(3), name: row.text(4), personCode: row.text(5), unitCode: row.text(6))
        values.issued = row.day(7)
        values.issuer = row.textIfAny(8)
        values.activated = row.day(9)
        values.revoked = row.day(10)
        values.exemptFrom = row.day(11)
        values.exemptUntil = row.day(12)
        values.exemptReason = row.textIfAny(13)
        self.values = values
        place = row.textIfAny(14).map { RecordPlace(file: $0, line: row.int(15)) }
    }

    /// An account with one of the names that it bears.
    struct Holder {
        let account: StoredAccount
        let name: String
        let isAlias: Bool
    }

    /// The accounts that bear any of the names, as their own or as an alias.
    static func holders(of keys: Set<AccountKey>, on connection: any SQLConnection) throws -> [Holder] {
        var holders: [Holder] = []
        for (system, keys) in Dictionary(grouping: keys, by: \.system) {
            let query: SQLQuery = """
                \(select), account_name.name, account_name.is_alias
                FROM account_name JOIN account ON account.id = account_name.account_id \(joins)
                WHERE account_name.system_id = \(system) AND account_name.name IN \(list: keys.map(\.name))
                """
            try connection.forEachRow(query) { row in
                holders.append(
                    Holder(
                        account: StoredAccount(row), name: row.text(columnCount), isAlias: row.bool(columnCount + 1)))
            }
        }
        return holders
    }

    static func one(_ id: ID<AccountValues>, on connection: any SQLConnection) throws -> StoredAccount? {
        try connection.row("\(select) FROM account \(joins) WHERE account.id = \(id)").map(StoredAccount.init)
    }
}

extension AccountValues {
    /// The columns of the row that change, beside those that make its key.
    static let changingColumns: [PendingUpdates.Column] = [
        .integer("unit_id"), .integer("issued_day"), .text("issuer"), .integer("activated_day"),
        .integer("revoked_day"), .integer("exempt_from"), .integer("exempt_until"), .text("exempt_reason"),
    ]

    /// In the order of ``changingColumns``.
    func changingValues(unit: ID<Unit>) -> [SQLValue] {
        [
            unit.sqlValue, issued.sqlValue, issuer.sqlValue, activated.sqlValue, revoked.sqlValue,
            exemptFrom.sqlValue, exemptUntil.sqlValue, exemptReason.sqlValue,
        ]
    }
}
