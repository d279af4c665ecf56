import Adoption
public import People

extension CredentialStore {
    /// Checks a code without using it up, so that a typo in the password that follows costs nothing.
    ///
    /// - Throws: ``SignInRefusal``.
    public func checkCode(digest: [UInt8], of name: String, at now: Instant) async throws -> Entry {
        try await database.read { try Self.openCode(digest: digest, of: name, at: now, on: $0) }
    }

    /// Opens an account: sets the password, closes the code, and takes the day down as the account's activation.
    /// Whoever was signed in with it elsewhere no longer is.
    ///
    /// - Parameters:
    ///   - digest: SHA-256 of the code's text.
    ///   - hash: argon2id of the password.
    /// - Throws: ``SignInRefusal``.
    public func redeem(
        digest: [UInt8], of name: String, passwordHash hash: String, at now: Instant
    ) async throws -> ID<Credential> {
        try await database.write { connection in
            let entry = try Self.openCode(digest: digest, of: name, at: now, on: connection)
            let author = Author(who: entry.name, at: now, person: entry.person)
            try connection.execute(
                "UPDATE activation_code SET closed_at = \(now), redeemed = 1 WHERE code_hash = \(digest)")
            try Self.set(hash, of: entry.id, at: now, on: connection)
            try SessionStore.endAll(of: entry, by: author, on: connection)
            try Self.activate(entry.id, by: author, on: connection)
            try Audit.record(.codeRedeemed, about: entry.person, subject: entry.name, by: author, on: connection)
            return entry.id
        }
    }

    private static func openCode(
        digest: [UInt8], of name: String, at now: Instant, on connection: any SQLConnection
    ) throws -> Entry {
        // Until the code itself has been shown, a name that nobody has answers like one that somebody has.
        let found = try connection.row(
            "SELECT expires_at, closed_at, credential_id FROM activation_code WHERE code_hash = \(digest)")
        guard let found, let entry = try entry(named: name, on: connection), found.id(2) == entry.id else {
            throw SignInRefusal.codeNotOpen
        }
        if let day = entry.revoked, try Settings.today(at: now, on: connection) >= day { throw SignInRefusal.revoked }
        guard found.integerIfAny(1) == nil else { throw SignInRefusal.codeNotOpen }
        guard found.integer(0) > now.milliseconds else { throw SignInRefusal.codeExpired }
        return entry
    }

    /// The redemption is an activation where no earlier one is known.
    static func activate(_ id: ID<Credential>, by author: Author, on connection: any SQLConnection) throws {
        guard
            let account: ID<AccountValues> = try connection.row(
                "SELECT account_id FROM credential WHERE id = \(id) AND account_id IS NOT NULL")?.id(0),
            let stored = try StoredAccount.one(account, on: connection), stored.values.activated == nil
        else { return }
        let day = try Settings.read(on: connection).zone().day(of: author.at)
        // Whoever activates before the day of issue was handed the slip early: the day of issue stands.
        var record = AccountRecord(systemCode: stored.values.systemCode, name: stored.values.name)
        record.activated = .set(day)
        let values = try record.applied(to: stored.values)
        try AccountStore.update(account, to: values, on: connection)
        let (before, after) = ChangeValues.sides(values.changes(since: stored.values))
        try AccountLog.write(
            [.init(account: account, kind: .edit, before: before, after: after, at: author.at, by: author.who)],
            on: connection)
        try connection.bumpDataVersion()
    }

    /// Opens an account again that too many failures have locked.
    ///
    /// - Parameter failures: the name's key in ``SignInFailures``, which starts afresh.
    /// - Throws: ``AccessRefusal/noSuchName(_:)``, also for what is out of `scope`.
    public func unlock(
        _ name: String, failures: [UInt8], within scope: Scope = .everything, by author: Author
    ) async throws {
        try await database.write { connection in
            guard let entry = try Self.entry(named: name, on: connection),
                try Self.isVisible(entry.id, within: scope, on: connection)
            else { throw AccessRefusal.noSuchName(name) }
            if try Self.holdsMore(entry.person, than: scope, on: connection) {
                throw AccessRefusal.holdsMore(name: name)
            }
            try connection.execute("UPDATE credential SET locked_at = NULL WHERE id = \(entry.id)")
            try connection.execute("DELETE FROM sign_in_failure WHERE subject = \(failures)")
            try Audit.record(.unlocked, about: entry.person, subject: entry.name, by: author, on: connection)
        }
    }

    static func isVisible(
        _ id: ID<Credential>, within scope: Scope, on connection: any SQLConnection
    ) throws -> Bool {
        if scope == .everything { return true }
        return try connection.row(
            """
            SELECT 1 FROM credential c JOIN account a ON a.id = c.account_id
            WHERE c.id = \(id) AND \(scope.condition("a.unit_id"))
            """) != nil
    }
}
