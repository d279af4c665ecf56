import Adoption
import People

/// How somebody names an account: by its name or an alias of it, and the system where that is needed.
public struct AccountAddress: Hashable, Sendable {
    public let system: String?
    public let name: String

    public init(system: String?, name: String) {
        self.system = system
        self.name = name
    }

    /// - Throws: ``AccountRefusal/noSuchAccount(system:name:)``, ``AccountRefusal/severalSystems(name:systems:)``.
    func find(on connection: any SQLConnection) throws -> ID<AccountValues> {
        let rows: [SQLRow]
        if let system {
            rows = try connection.rows(
                """
                SELECT n.account_id, y.code FROM account_name n JOIN online_system y ON y.id = n.system_id
                WHERE y.code = \(system) AND n.name = \(name)
                """)
        } else {
            // A seek for each system: the key begins with the system.
            rows = try connection.rows(
                """
                SELECT n.account_id, y.code FROM online_system y
                JOIN account_name n ON n.system_id = y.id AND n.name = \(name) ORDER BY y.code
                """)
        }
        guard let first = rows.first else { throw AccountRefusal.noSuchAccount(system: system, name: name) }
        if rows.count > 1 { throw AccountRefusal.severalSystems(name: name, systems: rows.map { $0.text(1) }) }
        return first.id(0)
    }
}
