import Adoption
public import People

/// How far somebody has come in opening their account of the training system.
public enum TrainingAccess: Int, CaseIterable, Hashable, Sendable {
    /// Nobody has issued them an account there.
    case noAccount
    /// Issued, and no code that opens it.
    case noSlip
    /// A code is out that opens it.
    case slipOut
    /// The code that is out came of age.
    case slipExpired
    /// Too many failures have locked it.
    case locked
    /// A password is set.
    case opened
    case revoked
    /// The account was issued for a unit that the asker does not see.
    case elsewhere
}

/// Somebody in the list of those who are to sign in, with an account there or without.
public struct TrainingPerson: Hashable, Sendable {
    public let code: String
    /// Empty where nobody has given it.
    public let name: String
    public let unitCode: String
    public let unitName: String
    /// What they sign in with; nothing without an account that the asker sees.
    public let signInName: String?
    public let access: TrainingAccess
    /// Until when the code that is out opens the account.
    public let slipExpires: Instant?
}

/// The people of units, and how far each has come in opening their account of the training system. The people are the
/// left side: whoever has no account is in the list too.
public struct TrainingRoster: Sendable {
    /// The place after which the next page begins.
    public struct Cursor: Hashable, Sendable {
        public let unitCode: String
        public let personCode: String

        public init(unitCode: String, personCode: String) {
            self.unitCode = unitCode
            self.personCode = personCode
        }

        public init(after person: TrainingPerson) {
            self.init(unitCode: person.unitCode, personCode: person.code)
        }
    }

    /// A page of the list, and how many people of the unit have come how far.
    public struct Page: Hashable, Sendable {
        public let people: [TrainingPerson]
        public let counts: [TrainingAccess: Int]

        public init(people: [TrainingPerson], counts: [TrainingAccess: Int] = [:]) {
            self.people = people
            self.counts = counts
        }
    }

    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// The people whose home unit is in `scope`, by units in tree order and by code.
    ///
    /// - Parameters:
    ///   - unit: a unit's code, for it and all below; nothing for all.
    ///   - access: only those; empty for all.
    ///   - limit: people at most.
    /// - Throws: ``Adoption/ReportRefusal/unknownUnit(code:)``, ``Adoption/ReportRefusal/placeGone(unit:system:)``.
    public func page(
        of unit: String?, access: Set<TrainingAccess> = [], after: Cursor? = nil, limit: Int, within scope: Scope,
        at now: Instant
    ) async throws -> Page {
        try await database.read { connection in
            let places = try Self.places(of: unit, within: scope, on: connection)
            let shown = access.isEmpty ? Set(TrainingAccess.allCases) : access
            var rest = places
            var start = after
            if let after {
                guard let index = places.firstIndex(where: { $0.unit.code == after.unitCode }) else {
                    throw ReportRefusal.placeGone(unit: after.unitCode, system: TrainingSystem.code)
                }
                rest = places[index...]
            }
            let counts = try Self.counts(scope, at: now, on: connection)
            var people: [TrainingPerson] = []
            for place in rest where people.count < limit {
                defer { start = nil }
                guard shown.contains(where: { counts[place.unit.id]?[$0] ?? 0 > 0 }) else { continue }
                people += try Self.people(
                    of: place.unit, access: shown, after: start?.personCode, limit: limit - people.count,
                    within: scope, at: now, on: connection)
            }
            let total = places.reduce(into: [TrainingAccess: Int]()) { sum, place in
                sum.merge(counts[place.unit.id] ?? [:], uniquingKeysWith: +)
            }
            return Page(people: people, counts: total)
        }
    }

    /// Those of `codes` who are in `scope`, by unit and code.
    public func people(
        withCodes codes: [String], within scope: Scope, at now: Instant
    ) async throws -> [TrainingPerson] {
        try await database.read { try Self.people(withCodes: codes, within: scope, at: now, on: $0) }
    }

    /// The first people by code whose code and name hold each of `words`, marks and capitals aside; by unit and code.
    ///
    /// - Parameter unit: a unit's code, for it and all below; nothing for all.
    /// - Throws: ``Adoption/ReportRefusal/unknownUnit(code:)``.
    public func people(
        matching words: String, of unit: String?, limit: Int, within scope: Scope, at now: Instant
    ) async throws -> [TrainingPerson] {
        try await database.read { connection in
            let places = try Self.places(of: unit, within: scope, on: connection)
            let place = unit == nil ? scope : .below(Set(places.prefix(1).map(\.unit.id)))
            let codes = try NameSearch(words).codes(
                where: "p.unit_id IS NOT NULL AND \(place.condition("p.unit_id"))", limit: limit, on: connection)
            return try Self.people(withCodes: codes, within: scope, at: now, on: connection)
        }
    }

    private static func people(
        withCodes codes: [String], within scope: Scope, at now: Instant, on connection: any SQLConnection
    ) throws -> [TrainingPerson] {
        let list = try list(
            where: "p.code IN \(list: codes) AND \(scope.condition("p.unit_id"))", within: scope, at: now,
            on: connection)
        return try connection.rows(
            """
            SELECT r.code, r.name, r.sign_in_name, r.access, r.expires_at, u.code, u.name
            FROM (\(list)) r JOIN unit u ON u.id = r.unit_id ORDER BY u.code, r.code
            """
        ).compactMap { person($0, unitCode: $0.text(5), unitName: $0.text(6)) }
    }

    private static func person(_ row: SQLRow, unitCode: String, unitName: String) -> TrainingPerson? {
        TrainingAccess(rawValue: row.int(3)).map { access in
            TrainingPerson(
                code: row.text(0), name: row.text(1), unitCode: unitCode, unitName: unitName,
                signInName: access == .elsewhere ? nil : row.textIfAny(2), access: access,
                slipExpires: row.instant(4))
        }
    }

    private static func places(
        of unit: String?, within scope: Scope, on connection: any SQLConnection
    ) throws -> ArraySlice<UnitTree.Place> {
        let tree = try UnitStore.tree(within: scope, on: connection)
        guard let unit else { return tree.places[...] }
        guard let place = tree.place(code: unit) else { throw ReportRefusal.unknownUnit(code: unit) }
        return tree.subtree(of: place)
    }

    private static func counts(
        _ scope: Scope, at now: Instant, on connection: any SQLConnection
    ) throws -> [ID<Unit>: [TrainingAccess: Int]] {
        var counts: [ID<Unit>: [TrainingAccess: Int]] = [:]
        let list = try list(where: scope.condition("p.unit_id"), within: scope, at: now, on: connection)
        try connection.forEachRow("SELECT r.unit_id, r.access, count(*) FROM (\(list)) r GROUP BY r.unit_id, r.access")
        {
            if let access = TrainingAccess(rawValue: $0.int(1)) { counts[$0.id(0), default: [:]][access] = $0.int(2) }
        }
        return counts
    }

    private static func people(
        of unit: Unit, access: Set<TrainingAccess>, after code: String?, limit: Int, within scope: Scope,
        at now: Instant, on connection: any SQLConnection
    ) throws -> [TrainingPerson] {
        let start: SQLQuery = code.map { "AND p.code > \($0)" } ?? ""
        let list = try list(where: "p.unit_id = \(unit.id) \(start)", within: scope, at: now, on: connection)
        return try connection.rows(
            """
            SELECT r.code, r.name, r.sign_in_name, r.access, r.expires_at FROM (\(list)) r
            WHERE r.access IN \(list: access.map(\.rawValue).sorted()) ORDER BY r.code LIMIT \(limit)
            """
        ).compactMap { person($0, unitCode: unit.code, unitName: unit.name) }
    }

    /// The account there of the person `p` with the credential `c`: the one that they sign in with, else the newest that
    /// is not revoked on `today`, else the newest.
    static func theirAccount(on today: Day) -> SQLQuery {
        func newest(_ filter: SQLQuery) -> SQLQuery {
            """
            (SELECT max(x.id) FROM account x
             WHERE x.person_id = p.id AND \(AccountSystem.isOn(TrainingSystem.code, "x")) \(filter))
            """
        }
        let standing: SQLQuery = "AND (x.revoked_day IS NULL OR x.revoked_day > \(today))"
        return "coalesce(c.account_id, \(newest(standing)), \(newest("")))"
    }

    /// People with their account there.
    private static func list(
        where condition: SQLQuery, within scope: Scope, at now: Instant, on connection: any SQLConnection
    ) throws -> SQLQuery {
        let today = try Settings.today(at: now, on: connection)
        return """
            SELECT p.id, p.code, p.name, p.unit_id, a.name AS sign_in_name, k.expires_at, CASE
                WHEN a.id IS NULL THEN \(TrainingAccess.noAccount.rawValue)
                WHEN NOT (\(scope.condition("a.unit_id"))) THEN \(TrainingAccess.elsewhere.rawValue)
                WHEN a.revoked_day <= \(today) THEN \(TrainingAccess.revoked.rawValue)
                WHEN c.locked_at IS NOT NULL THEN \(TrainingAccess.locked.rawValue)
                WHEN c.password_hash IS NOT NULL THEN \(TrainingAccess.opened.rawValue)
                WHEN k.expires_at IS NULL THEN \(TrainingAccess.noSlip.rawValue)
                WHEN k.expires_at <= \(now) THEN \(TrainingAccess.slipExpired.rawValue)
                ELSE \(TrainingAccess.slipOut.rawValue) END AS access
            FROM person p LEFT JOIN credential c ON c.person_id = p.id
            LEFT JOIN account a ON a.id = \(theirAccount(on: today))
            LEFT JOIN activation_code k ON k.credential_id = c.id AND k.closed_at IS NULL
            WHERE p.unit_id IS NOT NULL AND \(condition)
            """
    }
}
