public import Adoption
import People

extension AccountStore {
    /// Gives an account another name there. Events that wait under it find their account.
    ///
    /// - Throws: ``AccountRefusal``.
    @discardableResult
    public func addAlias(_ alias: String, to address: AccountAddress, by author: Author) async throws -> AccountDetails
    {
        try await command(by: author) { connection in
            let id = try address.find(within: scope, on: connection)
            guard let account = try StoredAccount.one(id, on: connection) else {
                throw AccountRefusal.noSuchAccount(system: address.system, name: address.name)
            }
            try Self.checkHolder(of: account, within: scope, on: connection)
            guard try Self.insert(alias, of: account, within: scope, on: connection) else { return id }
            try Self.logAlias(.alias, account.id, added: [alias], by: author, on: connection)
            try UnmatchedUsage.match(on: connection)
            try connection.bumpDataVersion()
            return id
        }
    }

    /// Takes an alias away. What was done under it waits for its account again.
    ///
    /// - Throws: ``AccountRefusal``.
    @discardableResult
    public func removeAlias(
        _ alias: String, from address: AccountAddress, by author: Author
    ) async throws -> AccountDetails {
        try await command(by: author) { connection in
            let id = try address.find(within: scope, on: connection)
            if let account = try StoredAccount.one(id, on: connection) {
                try Self.checkHolder(of: account, within: scope, on: connection)
            }
            try Self.delete(alias, of: id, on: connection)
            try Self.logAlias(.removeAlias, id, removed: [alias], by: author, on: connection)
            try connection.bumpDataVersion()
            return id
        }
    }

    /// - Returns: nothing was to be done where the account bears the name already.
    static func insert(
        _ alias: String, of account: StoredAccount, within scope: Scope, on connection: any SQLConnection
    ) throws -> Bool {
        if looksLikeNationalIdentityNumber(alias) { throw AccountRefusal.rule(.identityNumber(column: "aliases")) }
        let key = AccountKey(system: account.systemID, name: alias)
        if let holder = try StoredAccount.holders(of: [key], on: connection).first {
            if holder.account.id == account.id { return false }
            // Whose it is elsewhere is not for everybody.
            let isSeen = try isUnit(holder.account.values.unitCode, within: scope, on: connection)
            throw AccountRefusal.rule(isSeen ? .nameTaken(of: holder.account.values.name) : .nameInUse)
        }
        try checkSignInName(alias, on: account.values.systemCode, of: account.values.personCode, on: connection)
        try connection.execute(
            """
            INSERT INTO account_name (system_id, name, account_id, is_alias)
            VALUES (\(account.systemID), \(alias), \(account.id), 1)
            """)
        return true
    }

    static func delete(_ alias: String, of id: ID<AccountValues>, on connection: any SQLConnection) throws {
        let deleted = try connection.execute(
            "DELETE FROM account_name WHERE account_id = \(id) AND name = \(alias) AND is_alias = 1")
        if deleted == 0 { throw AccountRefusal.noSuchAlias(alias) }
        try UnmatchedUsage.release(alias: alias, of: id, on: connection)
    }

    private static func logAlias(
        _ kind: AccountChange.Kind, _ id: ID<AccountValues>, added: [String] = [], removed: [String] = [],
        by author: Author, on connection: any SQLConnection
    ) throws {
        let (before, after) = ChangeValues.sides([], addedAliases: added, removedAliases: removed)
        try AccountLog.write(
            [.init(account: id, kind: kind, before: before, after: after, at: author.at, by: author.who)],
            on: connection)
    }
}
