import Adoption
import People

/// Takes the rows of an accounts file, batch by batch, inside one transaction.
struct AccountImport {
    private let run: ID<ImportRun>
    private let origin: ImportOrigin
    private let startedAt: Instant
    private var systemIDs: [String: ID<SystemDefinition>]
    private let unitIDs: [String: ID<Unit>]
    /// Systems that had no account when the file began: what they have now stands in `seen`.
    private let emptySystems: Set<ID<SystemDefinition>>
    private let lastIDBefore: Int64
    private var seen = SeenRows<AccountKey>()
    private var updates = PendingUpdates("account", AccountValues.changingColumns)
    private var outcome = ImportOutcome()

    init(_ run: ID<ImportRun>, _ origin: ImportOrigin, on connection: any SQLConnection) throws {
        self.run = run
        self.origin = origin
        startedAt = origin.now()
        systemIDs = try SystemStore.ids(on: connection)
        unitIDs = try UnitStore.ids(on: connection)
        emptySystems = try Set(
            connection.rows(
                """
                SELECT id FROM online_system
                WHERE NOT EXISTS (SELECT 1 FROM account_name WHERE account_name.system_id = online_system.id)
                """
            ).map { $0.id(0) })
        lastIDBefore = try connection.row("SELECT COALESCE(MAX(id), 0) FROM account")?.integer(0) ?? 0
    }

    mutating func take(_ rows: [Located<AccountRecord>], on connection: any SQLConnection) throws {
        var asked: Set<AccountKey> = []
        var isSeen = false
        if systemIDs[TrainingSystem.code] == nil, rows.contains(where: { $0.record.systemCode == TrainingSystem.code })
        {
            systemIDs[TrainingSystem.code] = try TrainingSystemStore.ensure(on: connection)
        }
        for row in rows {
            guard let system = systemIDs[row.record.systemCode] else { continue }
            for name in [row.record.name] + row.record.aliases {
                let key = AccountKey(system: system, name: name)
                if seen.contains(key) { isSeen = true } else if emptySystems.contains(system) { continue }
                asked.insert(key)
            }
        }
        // A row of an earlier batch must be readable before its key comes again.
        if isSeen || updates.count > 50_000 { try updates.flush(on: connection) }
        var batch = AccountBatch(
            try StoredAccount.holders(of: asked, on: connection),
            signInNames: try SignInNames.holders(of: Self.signInNames(rows), on: connection))
        for row in rows {
            do {
                try take(row, &batch)
            } catch let problem as RowProblem {
                outcome.problems.append(Located(line: row.line, record: problem))
            }
        }
        for update in batch.updates() {
            guard let unit = unitIDs[update.values.unitCode] else { continue }
            updates.set(update.id.rawValue, update.values.changingValues(unit: unit))
        }
        try batch.insert(unitIDs: unitIDs, run: run, on: connection)
        try batch.log(by: origin.who, at: startedAt, run: run, on: connection)
    }

    mutating func finish(on connection: any SQLConnection) throws -> ImportOutcome {
        try updates.flush(on: connection)
        if outcome.created > 0 {
            try HomeUnits.give(accountsAfter: lastIDBefore, of: run, on: connection)
        }
        if outcome.created + outcome.changed > 0 { try UnmatchedUsage.match(on: connection) }
        return outcome
    }

    private mutating func take(_ row: Located<AccountRecord>, _ batch: inout AccountBatch) throws {
        let record = row.record
        guard let system = systemIDs[record.systemCode] else {
            throw RowProblem.unknownSystem(code: record.systemCode)
        }
        let key = AccountKey(system: system, name: record.name)
        if let main = batch.mainName(ofAlias: key) { throw RowProblem.nameIsAlias(of: main) }
        let known = batch.entries[key]
        let values = try applied(record, known)
        if unitIDs[values.unitCode] == nil { throw RowProblem.unknownUnit(code: values.unitCode) }
        let aliases = try batch.newAliases(record.aliases, of: key)
        try batch.checkSignInNames(
            (known == nil ? [record.name] : []) + aliases, on: record.systemCode, of: values.personCode)
        try checkContradiction(row, key, known?.values, values)
        for alias in aliases { seen.note(AccountKey(system: system, name: alias), line: row.line, columns: 0) }
        guard let known else {
            batch.create(key, values, place: RecordPlace(file: origin.fileName, line: row.line), aliases: aliases)
            return outcome.countCreated(Self.change(row.line, .created, values, since: nil, aliases))
        }
        if known.values == values && aliases.isEmpty {
            outcome.left += 1
            return
        }
        batch.change(key, to: values, line: row.line, aliases: aliases)
        outcome.countChanged(Self.change(row.line, .changed, values, since: known.values, aliases))
    }

    private static func signInNames(_ rows: [Located<AccountRecord>]) -> Set<String> {
        rows.reduce(into: []) { names, row in
            guard row.record.systemCode == TrainingSystem.code else { return }
            names.formUnion([row.record.name] + row.record.aliases)
        }
    }

    private func applied(_ record: AccountRecord, _ known: AccountBatch.Entry?) throws -> AccountValues {
        do {
            return try record.applied(to: known?.values)
        } catch .otherPerson(let person, let given, _) {
            throw RowProblem.otherPerson(known: person, given: given, earlier: known?.place)
        }
    }

    private mutating func checkContradiction(
        _ row: Located<AccountRecord>, _ key: AccountKey, _ before: AccountValues?, _ after: AccountValues
    ) throws {
        let changing = before.map { after.columns(differingFrom: $0) } ?? 0
        if let earlier = seen.contradiction(key, changing: changing) {
            let field = AccountField.allCases[earlier.columns.trailingZeroBitCount]
            throw RowProblem.contradictsLine(line: earlier.line, column: field.rawValue)
        }
        seen.note(key, line: row.line, columns: row.record.spokenColumns)
    }

    private static func change(
        _ line: Int, _ kind: RecordChange.Kind, _ values: AccountValues, since before: AccountValues?,
        _ aliases: [String]
    ) -> RecordChange {
        RecordChange(
            line: line, kind: kind, key: values.key,
            fields: values.changes(since: before)
                + aliases.map { FieldChange(field: "aliases", before: nil, after: $0) })
    }
}

/// A name on a system.
struct AccountKey: Hashable {
    let system: ID<SystemDefinition>
    let name: String
}

extension AccountValues {
    /// A bit for each of ``AccountField``, in their order.
    fileprivate func columns(differingFrom other: AccountValues) -> UInt32 {
        UInt32(
            flags: personCode != other.personCode, unitCode != other.unitCode, issued != other.issued,
            issuer != other.issuer, activated != other.activated, revoked != other.revoked,
            exemptFrom != other.exemptFrom, exemptUntil != other.exemptUntil, exemptReason != other.exemptReason)
    }
}

extension AccountRecord {
    /// A bit for each of ``AccountField`` that the row says something about, in their order.
    fileprivate var spokenColumns: UInt32 {
        UInt32(
            flags: !personCode.isKeep, !unitCode.isKeep, !issued.isKeep, !issuer.isKeep, !activated.isKeep,
            !revoked.isKeep, !exemptFrom.isKeep, !exemptUntil.isKeep, !exemptReason.isKeep)
    }
}
