import Adoption
import People

// What a command on an account may touch: for whom there are only some units, there are no others.

extension AccountStore {
    static func checkFree(
        _ key: AccountKey, for record: AccountRecord, within scope: Scope, on connection: any SQLConnection
    ) throws {
        guard let holder = try StoredAccount.holders(of: [key], on: connection).first else { return }
        let values = holder.account.values
        // Whose it is elsewhere, and since when, is not for everybody.
        guard try isUnit(values.unitCode, within: scope, on: connection) else {
            throw AccountRefusal.alreadyIssued(system: record.systemCode, name: record.name)
        }
        if holder.isAlias { throw AccountRefusal.rule(.nameIsAlias(of: values.name)) }
        guard let revoked = values.revoked else {
            throw AccountRefusal.alreadyIssued(system: record.systemCode, name: record.name)
        }
        let issued: Day? = if case .set(let day) = record.issued { day } else { nil }
        throw AccountRefusal.rule(.revokedGivenAgain(revoked: revoked, issued: issued))
    }

    static func unit(
        _ code: String, within scope: Scope = .everything, on connection: any SQLConnection
    ) throws -> ID<Unit> {
        let row = try connection.row("SELECT id FROM unit WHERE code = \(code) AND \(scope.condition("unit.id"))")
        guard let row else { throw AccountRefusal.rule(.unknownUnit(code: code)) }
        return row.id(0)
    }

    static func isUnit(
        _ code: String, within scope: Scope, on connection: any SQLConnection
    ) throws -> Bool {
        if scope == .everything { return true }
        return try connection.row(
            "SELECT 1 FROM unit WHERE code = \(code) AND \(scope.condition("unit.id"))") != nil
    }

    /// A name on the training system is what somebody signs in with: nobody else's.
    static func checkSignInName(
        _ name: String, on system: String, of person: String, on connection: any SQLConnection
    ) throws {
        do {
            try SignInNames.check(name, on: system, for: person, on: connection)
        } catch let problem as RowProblem {
            throw AccountRefusal.rule(problem)
        }
    }

    /// Somebody else's learner is not given an account here: their name would be shown with it. Whoever is at home
    /// nowhere and holds a role for more is nobody's learner. Nor does anybody without that role decide what somebody
    /// who holds it signs in with.
    static func checkPerson(
        _ code: String, getting record: AccountRecord, within scope: Scope, on connection: any SQLConnection
    ) throws {
        guard scope != .everything,
            let row = try connection.row(
                """
                SELECT id, CASE WHEN unit_id IS NULL THEN 2 WHEN \(scope.condition("person.unit_id")) THEN 1 ELSE 0 END
                FROM person WHERE code = \(code)
                """)
        else { return }
        let (isElsewhere, isNowhere) = (row.integer(1) == 0, row.integer(1) == 2)
        let holdsMore = try CredentialStore.holdsMore(row.id(0), than: scope, on: connection)
        if isElsewhere || (isNowhere && holdsMore) { throw AccountRefusal.personElsewhere(code: code) }
        if holdsMore, record.systemCode == TrainingSystem.code { throw AccessRefusal.holdsMore(name: record.name) }
    }

    /// A person without a home gets that of their first account. Holders of a role get none from those who see only
    /// some units: it would make them their learners.
    static func giveHome(
        _ unit: ID<Unit>, to person: Int64, within scope: Scope, on connection: any SQLConnection
    ) throws {
        let mayBe: SQLQuery =
            scope == .everything
            ? "1 = 1"
            : "NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = person.id AND g.ended_at IS NULL)"
        try connection.execute(
            "UPDATE person SET unit_id = \(unit) WHERE id = \(person) AND unit_id IS NULL AND \(mayBe)")
        try BoardEntries.followHomes(of: "SELECT id FROM person WHERE id = \(person)", on: connection)
    }

    /// Who changes an account of the training system decides whether and how its holder comes in: not for those whose
    /// roles reach further.
    static func checkHolder(
        of account: StoredAccount, within scope: Scope, on connection: any SQLConnection
    ) throws {
        guard account.values.systemCode == TrainingSystem.code,
            try CredentialStore.holdsMore(ID(account.personID), than: scope, on: connection)
        else { return }
        throw AccessRefusal.holdsMore(name: account.values.name)
    }
}
