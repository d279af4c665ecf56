import Adoption
import People

/// The table `account_change`.
enum AccountLog {
    /// A change on its way in.
    struct Entry {
        let account: ID<AccountValues>
        let kind: AccountChange.Kind
        let before: ChangeValues
        let after: ChangeValues
        let at: Instant
        let by: String
        var importID: ID<ImportRun>?
        var line: Int?
        var undoes: ID<AccountChange>?
    }

    static func write(_ entries: [Entry], on connection: any SQLConnection) throws {
        guard !entries.isEmpty else { return }
        let columns = [
            "account_id", "made_at", "made_by", "kind", "before_values", "after_values", "import_id", "import_line",
            "undoes_id",
        ]
        let rows = try entries.map { entry -> [SQLValue] in
            [
                entry.account.sqlValue, entry.at.sqlValue, .text(entry.by), .text(entry.kind.rawValue),
                .text(try entry.before.json), .text(try entry.after.json), entry.importID.sqlValue,
                entry.line.sqlValue, entry.undoes.sqlValue,
            ]
        }
        try connection.load("account_change", columns: columns, rows: rows)
    }

    /// All changes of an account, the oldest first.
    static func changes(of account: ID<AccountValues>, on connection: any SQLConnection) throws -> [AccountChange] {
        try connection.rows(
            """
            SELECT c.id, c.kind, c.made_at, c.made_by, c.before_values, c.after_values, import.file_name,
                   c.import_line, c.undoes_id
            FROM account_change c LEFT JOIN import ON import.id = c.import_id
            WHERE c.account_id = \(account) ORDER BY c.id
            """
        ).map(change)
    }

    private static func change(_ row: SQLRow) throws -> AccountChange {
        guard let kind = AccountChange.Kind(rawValue: row.text(1)) else {
            throw StoreError.failed(detail: "unknown kind of change \(row.text(1))")
        }
        let before = try ChangeValues(json: row.text(4))
        let after = try ChangeValues(json: row.text(5))
        let fields = AccountField.allCases.compactMap { field -> FieldChange? in
            guard let new = after.fields[field] else { return nil }
            return FieldChange(field: field.rawValue, before: before.fields[field] ?? nil, after: new)
        }
        return AccountChange(
            id: row.id(0), kind: kind, at: Instant(milliseconds: row.integer(2)), by: row.text(3), fields: fields,
            addedAliases: after.aliases, removedAliases: before.aliases,
            place: row.textIfAny(6).map { RecordPlace(file: $0, line: row.int(7)) }, undoes: row.idIfAny(8))
    }
}
