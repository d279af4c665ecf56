public import Adoption
public import People

/// The accounts as they are stored: imported, changed one by one, listed, exported.
public struct AccountStore: Sendable {
    public let database: any SQLDatabase
    /// Commands on single accounts find none outside it, and no unit either.
    let scope: Scope

    public init(database: any SQLDatabase, within scope: Scope = .everything) {
        self.database = database
        self.scope = scope
    }

    /// Takes one file of accounts in one transaction.
    ///
    /// - Parameter dryRun: says what would happen and keeps nothing.
    public func importRecords(
        _ origin: ImportOrigin, dryRun: Bool = false, batches: @escaping RecordBatches<AccountRecord>
    ) async throws -> ImportOutcome {
        try await database.importing(.accounts, origin, dryRun: dryRun) { run, connection in
            try Self.take(batches, run, origin, on: connection)
        }
    }

    static func take(
        _ batches: () throws -> [Located<AccountRecord>]?, _ run: ID<ImportRun>, _ origin: ImportOrigin,
        on connection: any SQLConnection
    ) throws -> ImportOutcome {
        var file = try AccountImport(run, origin, on: connection)
        while let batch = try batches() { try file.take(batch, on: connection) }
        return try file.finish(on: connection)
    }

    /// Hands out all accounts as a file of ours would hold them, in order of system and name.
    public func export(_ body: @escaping @Sendable (AccountRecord) throws -> Void) async throws {
        try await database.read { connection in
            var aliases: [Int64: [String]] = [:]
            try connection.forEachRow("SELECT account_id, name FROM account_name WHERE is_alias = 1 ORDER BY name") {
                aliases[$0.integer(0), default: []].append($0.text(1))
            }
            let query: SQLQuery = """
                \(StoredAccount.select) FROM account \(StoredAccount.joins) ORDER BY online_system.code, account.name
                """
            try connection.forEachRow(query) { row in
                let account = StoredAccount(row)
                try body(AccountRecord(stored: account.values, aliases: aliases[account.id.rawValue] ?? []))
            }
        }
    }
}

extension AccountRecord {
    fileprivate init(stored values: AccountValues, aliases: [String]) {
        self.init(systemCode: values.systemCode, name: values.name)
        personCode = .set(values.personCode)
        unitCode = .set(values.unitCode)
        issued = .stored(values.issued)
        issuer = .stored(values.issuer)
        activated = .stored(values.activated)
        revoked = .stored(values.revoked)
        exemptFrom = .stored(values.exemptFrom)
        exemptUntil = .stored(values.exemptUntil)
        exemptReason = .stored(values.exemptReason)
        self.aliases = aliases
    }
}
