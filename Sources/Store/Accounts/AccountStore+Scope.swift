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

    /// Somebody else's learner is not given an account here: their name would be shown with it.
    static func checkHome(
        of person: String, within scope: Scope, on connection: any SQLConnection
    ) throws {
        if scope == .everything { return }
        let isElsewhere = try connection.row(
            """
            SELECT 1 FROM person WHERE code = \(person) AND unit_id IS NOT NULL
                AND NOT (\(scope.condition("person.unit_id")))
            """)
        if isElsewhere != nil { throw AccountRefusal.personElsewhere(code: person) }
    }
}
