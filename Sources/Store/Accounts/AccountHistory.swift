import Adoption
import People

/// Who gave each field of an account the value that it has.
struct AccountHistory {
    private var origins: [AccountField: Origin] = [:]

    init(of account: ID<AccountValues>, on connection: any SQLConnection) throws {
        let created = try connection.row(
            """
            SELECT import.file_name, account.import_line, import.started_at
            FROM account JOIN import ON import.id = account.import_id WHERE account.id = \(account)
            """)
        if let created, let at = created.instant(2) {
            let origin = Origin.file(name: created.text(0), line: created.int(1), at: at)
            for field in AccountField.allCases { origins[field] = origin }
        }
        let changes = try AccountLog.changes(of: account, on: connection)
        let undone = Set(changes.compactMap(\.undoes))
        for change in changes where change.kind != .undo && !undone.contains(change.id) {
            for field in change.fields.compactMap({ AccountField(rawValue: $0.field) }) {
                origins[field] = change.origin
            }
        }
    }

    /// Nothing where it has not been kept.
    func origin(of field: AccountField) -> Origin? { origins[field] }

    /// Who was the last to speak of any of the fields.
    func latest(of fields: [AccountField]) -> Origin? {
        fields.compactMap { origins[$0] }.max { ($0.time, $0.line) < ($1.time, $1.line) }
    }
}

extension AccountChange {
    fileprivate var origin: Origin {
        if let place { .file(name: place.file, line: place.line, at: at) } else { .command(who: by, at: at) }
    }
}

extension Origin {
    fileprivate var time: Instant {
        switch self {
        case .file(_, _, let at), .command(_, let at), .firstUsageEvent(_, _, let at): at
        }
    }

    fileprivate var line: Int {
        if case .file(_, let line?, _) = self { line } else { 0 }
    }
}
