public import Adoption
public import People

/// One account in a list.
public struct ListedAccount: Hashable, Sendable {
    public let values: AccountValues
    /// Empty where no file has given one.
    public let personName: String
    /// Where the next page goes on.
    public let place: AccountListPlace
}

/// A place in the list of accounts.
public struct AccountListPlace: Hashable, Sendable {
    public let unitCode: String
    public let systemID: ID<SystemDefinition>
    public let id: ID<AccountValues>

    public init(unitCode: String, systemID: ID<SystemDefinition>, id: ID<AccountValues>) {
        self.unitCode = unitCode
        self.systemID = systemID
        self.id = id
    }
}

extension AccountStore {
    /// Accounts in tree order of their units, within a unit by system and then in the order in which they came.
    ///
    /// - Parameters:
    ///   - unit: only of this unit and all below it.
    ///   - system: only of this system.
    ///   - after: the last place of the page before.
    /// - Throws: ``AccountRefusal/rule(_:)`` for a unit or system that is not known.
    public func list(
        unit: String? = nil, system: String? = nil, after: AccountListPlace? = nil, limit: Int
    ) async throws -> [ListedAccount] {
        try await database.read { connection in
            let tree = try UnitStore.tree(on: connection)
            var places = tree.places[...]
            if let unit {
                guard let top = tree.place(code: unit) else { throw AccountRefusal.rule(.unknownUnit(code: unit)) }
                places = tree.subtree(of: top)
            }
            if let after, let place = tree.place(code: after.unitCode) {
                places = places.drop { $0.position < place.position }
            }
            var filter: SQLQuery = ""
            if let system {
                guard let id = try SystemStore.ids(on: connection)[system] else {
                    throw AccountRefusal.rule(.unknownSystem(code: system))
                }
                filter = "AND account.system_id = \(id)"
            }
            return try Self.page(of: places.map(\.unit), filter, after: after, limit: limit, on: connection)
        }
    }

    /// Seeks unit by unit along the index, so that a page costs what it shows.
    private static func page(
        of units: [Unit], _ filter: SQLQuery, after: AccountListPlace?, limit: Int, on connection: any SQLConnection
    ) throws -> [ListedAccount] {
        var page: [ListedAccount] = []
        var rest = units[...]
        while page.count < limit, !rest.isEmpty {
            let some = rest.prefix(500)
            rest = rest.dropFirst(500)
            let inhabited = try Set(
                connection.rows(
                    """
                    SELECT unit.id FROM unit WHERE unit.id IN \(list: some.map(\.id))
                        AND EXISTS (SELECT 1 FROM account WHERE account.unit_id = unit.id \(filter))
                    """
                ).map { $0.integer(0) })
            for unit in some where inhabited.contains(unit.id.rawValue) && page.count < limit {
                let from = after?.unitCode == unit.code ? after : nil
                page += try accounts(of: unit, filter, after: from, limit: limit - page.count, on: connection)
            }
        }
        return page
    }

    private static func accounts(
        of unit: Unit, _ filter: SQLQuery, after: AccountListPlace?, limit: Int, on connection: any SQLConnection
    ) throws -> [ListedAccount] {
        var start: SQLQuery = ""
        if let after { start = "AND (account.system_id, account.id) > (\(after.systemID), \(after.id))" }
        return try connection.rows(
            """
            \(StoredAccount.select), person.name FROM account \(StoredAccount.joins)
            WHERE account.unit_id = \(unit.id) \(filter) \(start)
            ORDER BY account.system_id, account.id LIMIT \(limit)
            """
        ).map { row in
            let account = StoredAccount(row)
            return ListedAccount(
                values: account.values, personName: row.text(StoredAccount.columnCount),
                place: AccountListPlace(unitCode: unit.code, systemID: account.systemID, id: account.id))
        }
    }
}
