import Adoption
import People

/// Some thousands of rows of an accounts file with the accounts that they speak of, in memory until they are written.
struct AccountBatch {
    struct Entry {
        /// Nothing until the batch that makes the account is written.
        let id: ID<AccountValues>?
        var values: AccountValues
        /// The row of a file that made the account.
        let place: RecordPlace?
    }

    private struct Change {
        let key: AccountKey
        let before: ChangeValues
        let after: ChangeValues
        let line: Int
    }

    /// The accounts that are known, by their own names.
    private(set) var entries: [AccountKey: Entry] = [:]
    private var mains: [AccountKey: String] = [:]
    private var created: [AccountKey] = []
    private var changed: Set<AccountKey> = []
    private var changes: [Change] = []
    private var aliases: [(alias: AccountKey, of: AccountKey)] = []
    private var ids: [AccountKey: ID<AccountValues>] = [:]
    private let signInNames: [String: String]

    /// - Parameters:
    ///   - holders: the accounts that bear the names of the batch, as their own or as aliases.
    ///   - signInNames: whose each name on the training system is that somebody signs in with: people's codes.
    init(_ holders: [StoredAccount.Holder], signInNames: [String: String]) {
        self.signInNames = signInNames
        for holder in holders {
            let account = holder.account
            let key = AccountKey(system: account.systemID, name: account.values.name)
            entries[key] = Entry(id: account.id, values: account.values, place: account.place)
            if holder.isAlias { mains[AccountKey(system: account.systemID, name: holder.name)] = account.values.name }
        }
    }

    func mainName(ofAlias key: AccountKey) -> String? { mains[key] }

    /// Those of `names` that are not names of the account yet.
    ///
    /// - Throws: ``RowProblem/nameTaken(of:)``, ``RowProblem/identityNumber(column:)``.
    func newAliases(_ names: [String], of key: AccountKey) throws(RowProblem) -> [String] {
        var new: [String] = []
        for name in names where name != key.name && !new.contains(name) {
            let alias = AccountKey(system: key.system, name: name)
            if looksLikeNationalIdentityNumber(name) { throw .identityNumber(column: "aliases") }
            if entries[alias] != nil { throw .nameTaken(of: name) }
            if let main = mains[alias] {
                if main != key.name { throw .nameTaken(of: main) }
            } else {
                new.append(name)
            }
        }
        return new
    }

    /// - Throws: ``RowProblem/nameInUse`` for a name on the training system that somebody else signs in with.
    func checkSignInNames(_ names: [String], on system: String, of person: String) throws(RowProblem) {
        guard system == TrainingSystem.code else { return }
        for name in names {
            if let holder = signInNames[name], holder != person { throw .nameInUse }
        }
    }

    mutating func create(_ key: AccountKey, _ values: AccountValues, place: RecordPlace, aliases: [String]) {
        entries[key] = Entry(id: nil, values: values, place: place)
        created.append(key)
        add(aliases, to: key)
        // Kept as a change of its own, so that a revocation by mistake can be undone and the account stays.
        var fields: [FieldChange] = []
        if let revoked = values.revoked {
            fields = [FieldChange(field: AccountField.revoked.rawValue, before: nil, after: revoked.iso)]
        }
        note(key, fields, aliases, line: place.line)
    }

    mutating func change(_ key: AccountKey, to values: AccountValues, line: Int, aliases: [String]) {
        note(key, values.changes(since: entries[key]?.values), aliases, line: line)
        entries[key]?.values = values
        changed.insert(key)
        add(aliases, to: key)
    }

    private mutating func add(_ names: [String], to key: AccountKey) {
        for name in names {
            let alias = AccountKey(system: key.system, name: name)
            mains[alias] = key.name
            aliases.append((alias, key))
        }
    }

    private mutating func note(_ key: AccountKey, _ fields: [FieldChange], _ aliases: [String], line: Int) {
        guard !fields.isEmpty || !aliases.isEmpty else { return }
        let (before, after) = ChangeValues.sides(fields, addedAliases: aliases)
        changes.append(Change(key: key, before: before, after: after, line: line))
    }

    /// The accounts that stood before this batch and are changed by it.
    func updates() -> [(id: ID<AccountValues>, values: AccountValues)] {
        changed.compactMap { key in
            guard let entry = entries[key], let id = entry.id else { return nil }
            return (id, entry.values)
        }
    }

    /// Writes the new accounts with their names, and the new aliases of all.
    mutating func insert(unitIDs: [String: ID<Unit>], run: ID<ImportRun>, on connection: any SQLConnection) throws {
        for (key, entry) in entries { ids[key] = entry.id }
        if !created.isEmpty {
            let people = try HomeUnits.people(
                created.compactMap { entries[$0].map { ($0.values.personCode, unitIDs[$0.values.unitCode]) } },
                on: connection)
            let last = try connection.row("SELECT COALESCE(MAX(id), 0) FROM account")?.integer(0) ?? 0
            try connection.load(
                "account",
                columns: ["system_id", "name", "person_id", "import_id", "import_line"]
                    + AccountValues.changingColumns.map(\.name),
                rows: created.compactMap { key -> [SQLValue]? in
                    guard let entry = entries[key], let unit = unitIDs[entry.values.unitCode],
                        let person = people[entry.values.personCode]
                    else { return nil }
                    return [
                        key.system.sqlValue, .text(key.name), .integer(person), run.sqlValue,
                        (entry.place?.line).sqlValue,
                    ] + entry.values.changingValues(unit: unit)
                })
            let new: SQLQuery = "FROM account WHERE id > \(last) AND import_id = \(run)"
            try connection.execute(
                "INSERT INTO account_name (system_id, name, account_id, is_alias) SELECT system_id, name, id, 0 \(new)")
            if !changes.isEmpty || !aliases.isEmpty {
                try connection.forEachRow("SELECT system_id, name, id \(new)") { row in
                    ids[AccountKey(system: row.id(0), name: row.text(1))] = row.id(2)
                }
            }
        }
        try connection.load(
            "account_name", columns: ["system_id", "name", "account_id", "is_alias"],
            rows: aliases.compactMap { alias, main in
                ids[main].map { [alias.system.sqlValue, .text(alias.name), $0.sqlValue, .integer(1)] }
            })
    }

    /// Keeps what changed, with the lines of the file. To be called after ``insert(unitIDs:run:on:)``.
    func log(by who: String, at time: Instant, run: ID<ImportRun>, on connection: any SQLConnection) throws {
        let entries = changes.compactMap { change in
            ids[change.key].map {
                AccountLog.Entry(
                    account: $0, kind: .import, before: change.before, after: change.after, at: time, by: who,
                    importID: run, line: change.line)
            }
        }
        try AccountLog.write(entries, on: connection)
    }
}
