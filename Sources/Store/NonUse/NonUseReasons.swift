public import Adoption
public import People

/// What only people know about accounts that are not used, with a day and a name. The latest of an account stands.
public struct NonUseReasons: Sendable {
    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Writes a reason down; one that stood before ends.
    ///
    /// - Parameters:
    ///   - note: in NFC; checked by ``Adoption/NotedReason/check(_:note:)`` before.
    ///   - scope: an account outside it does not exist for the author.
    /// - Throws: ``Adoption/AccountRefusal/noSuchAccount(system:name:)``.
    public func note(
        _ reason: NonUseReason, note: String, of address: AccountAddress, within scope: Scope, by author: Author
    ) async throws {
        try NotedReason.check(reason, note: note)
        try await database.write { connection in
            let account = try address.find(within: scope, on: connection)
            let day = try Settings.read(on: connection).zone().day(of: author.at)
            _ = try Self.end(of: account, at: author.at, on: connection)
            try connection.execute(
                """
                INSERT INTO non_use_reason (account_id, reason, note, noted_day, noted_at, noted_by)
                VALUES (\(account), \(reason.rawValue), \(note), \(day), \(author.at), \(author.who))
                """)
            try Self.log(.reasonNoted, account, detail: reason.rawValue, by: author, on: connection)
        }
    }

    /// Ends what stands, because it is so no longer. What was written stays in the table.
    public func end(of address: AccountAddress, within scope: Scope, by author: Author) async throws {
        try await database.write { connection in
            let account = try address.find(within: scope, on: connection)
            guard try Self.end(of: account, at: author.at, on: connection) else { return }
            try Self.log(.reasonEnded, account, by: author, on: connection)
        }
    }

    /// What stands for one account.
    public func standing(for address: AccountAddress, within scope: Scope) async throws -> NotedReason? {
        try await database.read { connection in
            let account = try address.find(within: scope, on: connection)
            return try connection.row(
                """
                SELECT reason, note, noted_day, noted_by FROM non_use_reason
                WHERE account_id = \(account) AND ended_at IS NULL
                """
            ).flatMap(Self.reason)
        }
    }

    private static func end(
        of account: ID<AccountValues>, at now: Instant, on connection: any SQLConnection
    ) throws -> Bool {
        try connection.execute(
            "UPDATE non_use_reason SET ended_at = \(now) WHERE account_id = \(account) AND ended_at IS NULL") > 0
    }

    private static func log(
        _ kind: AuditKind, _ account: ID<AccountValues>, detail: String = "", by author: Author,
        on connection: any SQLConnection
    ) throws {
        guard let stored = try StoredAccount.one(account, on: connection) else { return }
        try Audit.record(
            kind, about: ID(stored.personID), subject: "\(stored.values.systemCode):\(stored.values.name)",
            detail: detail, by: author, on: connection)
    }

    private static func reason(_ row: SQLRow) -> NotedReason? {
        guard let reason = NonUseReason(rawValue: row.text(0)), let day = row.day(2) else { return nil }
        return NotedReason(reason: reason, note: row.text(1), day: day, by: row.text(3))
    }
}
