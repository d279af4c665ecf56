public import Adoption
import People

/// What an undo took back.
public struct UndoneChange: Hashable, Sendable {
    public let change: AccountChange
    /// Its place in the account's history, from 1.
    public let number: Int
    /// The account as it is now; nothing where its issue was undone and it is gone.
    public let account: AccountDetails?
}

extension AccountStore {
    /// Takes back one change of an account: the latest that has not been taken back yet, or a chosen one whose values
    /// still stand.
    ///
    /// Undoing an issue removes the account; what was done under its name waits for an account again.
    ///
    /// - Parameter number: the change's place in the account's history, from 1; nothing for the latest.
    /// - Throws: ``AccountRefusal``.
    public func undo(
        _ address: AccountAddress, change number: Int? = nil, by author: Author
    ) async throws -> UndoneChange {
        try await database.write { connection in
            try connection.holdRecords()
            let id = try address.find(within: scope, on: connection)
            guard let account = try StoredAccount.one(id, on: connection) else {
                throw AccountRefusal.noSuchAccount(system: address.system, name: address.name)
            }
            try Self.checkHolder(of: account, within: scope, on: connection)
            let undo = try AccountUndo(
                number, of: AccountLog.changes(of: id, on: connection), values: account.values,
                aliases: AccountDetails.aliases(of: id, on: connection))
            if let values = undo.values {
                try Self.restore(account, values, undo, within: scope, on: connection)
            } else {
                try Self.delete(account, undo, on: connection)
            }
            try Self.log(undo.change, of: id, by: author, on: connection)
            try connection.bumpDataVersion()
            return UndoneChange(
                change: undo.change, number: undo.number,
                account: try AccountDetails.read(id, at: author.at, on: connection))
        }
    }

    private static func restore(
        _ account: StoredAccount, _ values: AccountValues, _ undo: AccountUndo, within scope: Scope,
        on connection: any SQLConnection
    ) throws {
        for alias in undo.change.removedAliases {
            let key = AccountKey(system: account.systemID, name: alias)
            guard let holder = try StoredAccount.holders(of: [key], on: connection).first,
                holder.account.id != account.id
            else { continue }
            // Whose it is elsewhere is not for everybody.
            let obstacle: UndoObstacle =
                try isUnit(holder.account.values.unitCode, within: scope, on: connection)
                ? .aliasTaken(alias, by: holder.account.values.name, isAlias: holder.isAlias) : .rule(.nameInUse)
            throw AccountRefusal.cannotUndo(change: undo.number, obstacle)
        }
        if values != account.values { try update(account.id, to: values, on: connection) }
        for alias in undo.change.addedAliases { try delete(alias, of: account.id, on: connection) }
        var isAdded = false
        for alias in undo.change.removedAliases
        where try insert(alias, of: account, within: scope, on: connection) {
            isAdded = true
        }
        if isAdded { try UnmatchedUsage.match(on: connection) }
    }

    /// The log of the account's changes stays. Its aliases are younger than its issue and so gone by now.
    private static func delete(
        _ account: StoredAccount, _ undo: AccountUndo, on connection: any SQLConnection
    ) throws {
        try CredentialStore.leave(account, undo, on: connection)
        try connection.execute("DELETE FROM non_use_reason WHERE account_id = \(account.id)")
        try UnmatchedUsage.release(alias: nil, of: account.id, on: connection)
        try connection.execute("DELETE FROM account_name WHERE account_id = \(account.id)")
        try connection.execute("DELETE FROM account WHERE id = \(account.id)")
    }

    private static func log(
        _ change: AccountChange, of id: ID<AccountValues>, by author: Author, on connection: any SQLConnection
    ) throws {
        let reversed = change.fields.map { FieldChange(field: $0.field, before: $0.after, after: $0.before) }
        let (before, after) = ChangeValues.sides(
            reversed, addedAliases: change.removedAliases, removedAliases: change.addedAliases)
        try AccountLog.write(
            [
                .init(
                    account: id, kind: .undo, before: before, after: after, at: author.at, by: author.who,
                    undoes: change.id)
            ], on: connection)
    }
}
