public import Adoption
public import People

/// All that explains the state of one account.
public struct AccountStoryStore: Sendable {
    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// - Parameter day: use after it is counted apart.
    /// - Throws: ``AccountRefusal/noSuchAccount(system:name:)``, ``AccountRefusal/severalSystems(name:systems:)``.
    public func story(_ address: AccountAddress, asOf day: Day) async throws -> AccountStory {
        try await database.read { try Self.story(address, asOf: day, on: $0) }
    }

    public static func story(
        _ address: AccountAddress, within scope: Scope = .everything, asOf day: Day,
        on connection: any SQLConnection
    ) throws -> AccountStory {
        let id = try address.find(within: scope, on: connection)
        guard let account = try StoredAccount.one(id, on: connection) else {
            throw AccountRefusal.noSuchAccount(system: address.system, name: address.name)
        }
        let values = account.values
        var story = AccountStory(
            system: try system(account.systemID, on: connection), name: values.name, personCode: values.personCode,
            personName: try personName(account.personID, on: connection),
            unitPath: try path(to: values.unitCode, within: scope, on: connection))
        story.aliases = try AccountDetails.aliases(of: id, on: connection)
        story.issuer = values.issuer
        let history = try AccountHistory(of: id, on: connection)
        story.issued = values.issued.map { Sourced($0, history.origin(of: .issued)) }
        story.activated = values.activated.map { Sourced($0, history.origin(of: .activated)) }
        story.revoked = values.revoked.map { Sourced($0, history.origin(of: .revoked)) }
        if let first = values.exemptFrom, let reason = values.exemptReason {
            let exemption = AccountDates.Exemption(first: first, last: values.exemptUntil, reason: reason)
            story.exemption = Sourced(exemption, history.latest(of: [.exemptFrom, .exemptUntil, .exemptReason]))
        }
        story.firstEvent = try firstEvent(of: id, upTo: day, on: connection)
        story.coverage = try coverage(of: account.systemID, on: connection)
        let use = try StoryUse(of: id, asOf: day, issued: values.issued, revoked: values.revoked, on: connection)
        story.use = try use.counted(on: connection)
        story.asides = use.asides
        return story
    }

    private static func system(_ id: ID<SystemDefinition>, on connection: any SQLConnection) throws -> SystemName {
        let row = try connection.row("SELECT code, name_vi, name_en FROM online_system WHERE id = \(id)")
        guard let row else { throw StoreError.failed(detail: "an account of no system") }
        return SystemName(code: row.text(0), name: LocalizedText(vi: row.text(1), en: row.textIfAny(2)))
    }

    private static func personName(_ id: Int64, on connection: any SQLConnection) throws -> String {
        try connection.row("SELECT name FROM person WHERE id = \(id)")?.text(0) ?? ""
    }

    /// From the root down; for somebody with a scope from its root down.
    private static func path(
        to code: String, within scope: Scope, on connection: any SQLConnection
    ) throws -> [Unit] {
        let isSeen = scope.condition("unit.id")
        let fields: SQLQuery = "SELECT id, code, parent_id, name, kind FROM unit"
        var path: [Unit] = []
        var next = try connection.row("\(fields) WHERE code = \(code) AND \(isSeen)")
        while let row = next {
            let unit = Unit(
                id: row.id(0), code: row.text(1), parent: row.idIfAny(2), name: row.text(3), kind: row.text(4))
            path.append(unit)
            next = try unit.parent.flatMap { try connection.row("\(fields) WHERE id = \($0) AND \(isSeen)") }
        }
        return path.reversed()
    }

    private static func firstEvent(
        of id: ID<AccountValues>, upTo day: Day, on connection: any SQLConnection
    ) throws -> Sourced<Day>? {
        let row = try connection.row(
            """
            SELECT e.day, source.code, import.file_name, e.at
            FROM usage_event e JOIN source ON source.id = e.source_id JOIN import ON import.id = e.import_id
            WHERE e.account_id = \(id) AND e.day <= \(day) ORDER BY e.day, e.at, e.id LIMIT 1
            """)
        guard let row, let day = row.day(0), let at = row.instant(3) else { return nil }
        return Sourced(day, .firstUsageEvent(source: row.text(1), file: row.text(2), at: at))
    }

    private static func coverage(
        of system: ID<SystemDefinition>, on connection: any SQLConnection
    ) throws -> [DeclaredCoverage] {
        try connection.rows(
            """
            SELECT source.code, coverage.first_day, coverage.last_day, import.file_name
            FROM coverage JOIN source ON source.id = coverage.source_id
            JOIN import ON import.id = coverage.import_id
            WHERE coverage.system_id = \(system) ORDER BY coverage.first_day, coverage.last_day, source.code
            """
        ).compactMap { row in
            guard let first = row.day(1), let last = row.day(2), let days = DayRange(first, last) else { return nil }
            return DeclaredCoverage(source: row.text(0), days: days, file: row.text(3))
        }
    }
}
