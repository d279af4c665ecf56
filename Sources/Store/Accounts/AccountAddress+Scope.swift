import Adoption
import People

extension AccountAddress {
    /// The account, where it is of a unit in `scope`: outside, none of that name exists.
    ///
    /// - Throws: ``AccountRefusal/noSuchAccount(system:name:)``, ``AccountRefusal/severalSystems(name:systems:)``.
    func find(within scope: Scope, on connection: any SQLConnection) throws -> ID<AccountValues> {
        guard scope != .everything else { return try find(on: connection) }
        let ofSystem: SQLQuery = system.map { "AND y.code = \($0)" } ?? ""
        let rows = try connection.rows(
            """
            SELECT n.account_id, y.code
            FROM online_system y JOIN account_name n ON n.system_id = y.id AND n.name = \(name)
            JOIN account a ON a.id = n.account_id
            WHERE \(scope.condition("a.unit_id")) \(ofSystem) ORDER BY y.code
            """)
        guard let first = rows.first else { throw AccountRefusal.noSuchAccount(system: system, name: name) }
        if rows.count > 1 { throw AccountRefusal.severalSystems(name: name, systems: rows.map { $0.text(1) }) }
        return first.id(0)
    }
}
