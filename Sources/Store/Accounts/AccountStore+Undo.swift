public import Adoption
import People

/// What an undo took back.
public struct UndoneChange: Hashable, Sendable {
    public let change: AccountChange
    /// The account as it is now; nothing where its issue was undone and it is gone.
    public let account: AccountDetails?
}

extension AccountStore {
    /// Takes back the latest change of an account that has not been taken back yet.
    ///
    /// Undoing an issue removes the account; what was done under its name waits for an account again.
    ///
    /// - Throws: ``AccountRefusal``.
    public func undo(_ address: AccountAddress, by author: Author) async throws -> UndoneChange {
        try await database.write { connection in
            try connection.holdRecords()
            let id = try address.find(on: connection)
            guard let account = try StoredAccount.one(id, on: connection) else {
                throw AccountRefusal.noSuchAccount(system: address.system, name: address.name)
            }
            let changes = try AccountLog.changes(of: id, on: connection)
            let undone = Set(changes.compactMap(\.undoes))
            guard let last = changes.last(where: { $0.kind != .undo && !undone.contains($0.id) }) else {
                throw AccountRefusal.nothingToUndo
            }
            if last.kind == .issue {
                try Self.delete(account, on: connection)
            } else {
                try Self.restore(account, before: last, on: connection)
            }
            try Self.log(last, of: id, by: author, on: connection)
            try connection.bumpDataVersion()
            return UndoneChange(change: last, account: try AccountDetails.read(id, on: connection))
        }
    }

    private static func restore(
        _ account: StoredAccount, before change: AccountChange, on connection: any SQLConnection
    ) throws {
        var values = account.values
        for field in change.fields {
            if let name = AccountField(rawValue: field.field) { values.restore(name, to: field.before) }
        }
        if values != account.values { try update(account.id, to: values, on: connection) }
        for alias in change.addedAliases { try delete(alias, of: account.id, on: connection) }
        var isAdded = false
        for alias in change.removedAliases where try insert(alias, of: account, on: connection) { isAdded = true }
        if isAdded { try UnmatchedUsage.match(on: connection) }
    }

    /// The log of the account's changes stays. Its aliases are younger than its issue and so gone by now.
    private static func delete(_ account: StoredAccount, on connection: any SQLConnection) throws {
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
