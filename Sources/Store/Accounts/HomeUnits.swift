import Adoption
import People

/// People that accounts bring along, and the home units that they get by it.
enum HomeUnits {
    /// The people of new accounts. Those that are not known yet are made, without a name, at home where their first
    /// account is.
    ///
    /// - Parameter accounts: each new account's person and unit, in the order of the file.
    /// - Returns: the people's ids by code.
    static func people(
        _ accounts: [(code: String, unit: ID<Unit>?)], on connection: any SQLConnection
    ) throws -> [String: Int64] {
        var known = try ids(Set(accounts.map(\.code)), on: connection)
        var new: [(code: String, unit: ID<Unit>?)] = []
        var isNew: Set<String> = []
        for account in accounts where known[account.code] == nil && isNew.insert(account.code).inserted {
            new.append(account)
        }
        if new.isEmpty { return known }
        try connection.load(
            "person", columns: ["code", "name", "unit_id"],
            rows: new.map { [.text($0.code), .text(""), $0.unit.sqlValue] })
        known.merge(try ids(isNew, on: connection)) { _, made in made }
        return known
    }

    /// Gives people without a home unit that of the first account which this run has made for them.
    static func give(accountsAfter last: Int64, of run: ID<ImportRun>, on connection: any SQLConnection) throws {
        let holders: SQLQuery = """
            SELECT person_id FROM account WHERE account.id > \(last) AND account.import_id = \(run)
            """
        try connection.execute(
            """
            UPDATE person SET unit_id = (
                SELECT account.unit_id FROM account
                WHERE account.person_id = person.id AND account.import_id = \(run) ORDER BY account.id LIMIT 1
            )
            WHERE unit_id IS NULL AND id IN (\(holders))
            """)
        try BoardEntries.followHomes(of: holders, on: connection)
    }

    private static func ids(_ codes: Set<String>, on connection: any SQLConnection) throws -> [String: Int64] {
        var ids: [String: Int64] = [:]
        try connection.forEachRow("SELECT code, id FROM person WHERE code IN \(list: codes)") {
            ids[$0.text(0)] = $0.integer(1)
        }
        return ids
    }
}
