public import Adoption
public import People

/// Lists of accounts with names, from an index, a page at a time.
public enum NamedAccounts {
    /// The place after which the next page begins.
    public struct Cursor: Hashable, Sendable {
        public let unitCode: String
        public let systemCode: String
        public let name: String

        public init(unitCode: String, systemCode: String, name: String) {
            self.unitCode = unitCode
            self.systemCode = systemCode
            self.name = name
        }

        public init(after account: NamedAccount) {
            self.init(unitCode: account.unitCode, systemCode: account.systemCode, name: account.name)
        }
    }

    /// Accounts in tree order of their units, within a unit by system and name.
    ///
    /// - Parameters:
    ///   - states: only accounts in one of these.
    ///   - places: the units to list, in tree order.
    ///   - counts: as ``StateCountsStore`` gives them; units that have none in these states are not asked.
    ///   - after: the last account of the page before. The account itself may be gone by now.
    /// - Throws: ``Adoption/ReportRefusal/placeGone(unit:system:)`` where its unit or system is.
    public static func list(
        _ question: StateQuestion, states: Set<AccountState>, places: ArraySlice<UnitTree.Place>, counts: OwnCounts,
        after: Cursor? = nil, limit: Int, on connection: any SQLConnection
    ) throws -> [NamedAccount] {
        var found: [NamedAccount] = []
        var rest = places
        var start: Start?
        if let after {
            let system = try connection.row("SELECT id FROM online_system WHERE code = \(after.systemCode)")
            guard let system, let index = places.firstIndex(where: { $0.unit.code == after.unitCode }) else {
                throw ReportRefusal.placeGone(unit: after.unitCode, system: after.systemCode)
            }
            rest = places[index...]
            start = Start(systemID: system.id(0), name: after.name)
        }
        for place in rest where found.count < limit {
            // Only the first unit is entered in its middle.
            defer { start = nil }
            guard states.contains(where: { counts[place.unit.id]?[$0] ?? 0 > 0 }) else { continue }
            found += try page(
                question, states: states, unit: place.unit, after: start, limit: limit - found.count, on: connection)
        }
        return found
    }

    /// The place in a unit after which its list goes on.
    private struct Start {
        let systemID: ID<SystemDefinition>
        let name: String
    }

    /// Use on or after the revocation day is no last use: only where there was some has another day to be sought.
    private static func lastUse(upTo day: Day) -> SQLQuery {
        "CASE WHEN s.used >= s.revoked_day THEN (\(LastUse.seek("s", upTo: day))) ELSE s.used END"
    }

    private static func page(
        _ question: StateQuestion, states: Set<AccountState>, unit: Unit, after: Start?, limit: Int,
        on connection: any SQLConnection
    ) throws -> [NamedAccount] {
        let start: SQLQuery = after.map { "AND (a.system_id, a.name) > (\($0.systemID), \($0.name))" } ?? ""
        let accounts = StateSQL(question: question).accounts(where: "AND a.unit_id = \(unit.id) \(start)")
        return try connection.rows(
            """
            SELECT y.code, s.name, p.code, p.name, s.state, s.issued_day, \(lastUse(upTo: question.asOf)), s.activated_day,
                CASE WHEN s.first_event_day <= \(question.asOf) THEN s.first_event_day END
            FROM (\(accounts)) s
            JOIN online_system y ON y.id = s.system_id
            JOIN person p ON p.id = s.person_id
            WHERE s.state IN \(list: states.map(\.number).sorted())
            ORDER BY s.system_id, s.name LIMIT \(limit)
            """
        ).map { row in
            NamedAccount(
                unitCode: unit.code, unitName: unit.name, systemCode: row.text(0), name: row.text(1),
                personCode: row.text(2), personName: row.text(3), state: AccountState(number: row.int(4)),
                issued: row.day(5), lastUse: row.day(6), activated: [row.day(7), row.day(8)].compactMap(\.self).min())
        }
    }
}
