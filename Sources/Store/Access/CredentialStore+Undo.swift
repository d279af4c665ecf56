import Adoption
import People

extension CredentialStore {
    /// Takes away what opens an account that was issued by mistake, where nobody has opened it yet. An administrator
    /// with a name of their own goes on coming in by that.
    ///
    /// - Throws: ``Adoption/AccountRefusal/cannotUndo(change:_:)`` where its holder has set a password.
    static func leave(_ account: StoredAccount, _ undo: AccountUndo, on connection: any SQLConnection) throws {
        guard
            let row = try connection.row(
                "SELECT id, sign_in_name, activated_at FROM credential WHERE account_id = \(account.id)")
        else { return }
        let id: ID<Credential> = row.id(0)
        if row.text(1) != account.values.name {
            try connection.execute("UPDATE credential SET account_id = NULL WHERE id = \(id)")
            return
        }
        if row.integerIfAny(2) != nil { throw AccountRefusal.cannotUndo(change: undo.number, .isOpened) }
        try connection.execute("DELETE FROM activation_code WHERE credential_id = \(id)")
        try connection.execute("DELETE FROM session WHERE credential_id = \(id)")
        try connection.execute("DELETE FROM credential WHERE id = \(id)")
    }
}
