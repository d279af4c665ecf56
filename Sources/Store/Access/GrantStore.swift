import Adoption
public import People

/// Which roles people hold, and where. A role that ended stays written down.
public struct GrantStore: Sendable {
    let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Everything that is held now, by person.
    public func all() async throws -> [HeldRole] {
        try await database.read { try Self.held(where: "1 = 1", on: $0) }
    }

    /// What these people hold now, by person, role and unit.
    static func held(by codes: [String], on connection: any SQLConnection) throws -> [HeldRole] {
        try held(where: "p.code IN \(list: codes)", on: connection)
    }

    private static func held(where condition: SQLQuery, on connection: any SQLConnection) throws -> [HeldRole] {
        try connection.rows(
            """
            SELECT p.code, p.name, g.role, u.code, g.made_at, g.made_by
            FROM role_grant g JOIN person p ON p.id = g.person_id LEFT JOIN unit u ON u.id = g.unit_id
            WHERE g.ended_at IS NULL AND \(condition) ORDER BY p.code, g.role, u.code
            """
        ).compactMap { row in
            Role(rawValue: row.text(2)).map {
                HeldRole(
                    personCode: row.text(0), personName: row.text(1), role: $0, unitCode: row.textIfAny(3),
                    since: Instant(milliseconds: row.integer(4)), by: row.text(5))
            }
        }
    }

    /// Gives a role. One that is held already changes nothing.
    ///
    /// A code that somebody else made for the person opens nothing from then on: whoever has that slip would get the
    /// role with it.
    ///
    /// - Returns: whether there was such a code, so that a new one is needed.
    /// - Throws: ``AccessRefusal``.
    @discardableResult
    public func give(_ role: Role, unit: String?, to person: String, by author: Author) async throws -> Bool {
        try await database.write { connection in
            try connection.holdRecords()
            let (id, grant) = try Self.resolve(role, unit, person, on: connection)
            if try Self.grants(of: id, on: connection).contains(grant) { return false }
            try Self.add(grant, to: id, by: author, on: connection)
            try Audit.record(
                .roleGiven, about: id, subject: person, detail: Self.text(role, unit), by: author, on: connection)
            return try CredentialStore.closeCodes(of: id, notMadeBy: author, on: connection)
        }
    }

    /// Takes a role away.
    ///
    /// - Throws: ``AccessRefusal``: the last administrator stays.
    public func take(_ role: Role, unit: String?, from person: String, by author: Author) async throws {
        try await database.write { connection in
            try connection.holdRecords()
            let (id, grant) = try Self.resolve(role, unit, person, on: connection)
            if role == .administrator { try CredentialStore.checkNotLast(id, at: author.at, on: connection) }
            let place: SQLQuery = grant.unit.map { "= \($0)" } ?? "IS NULL"
            let ended = try connection.execute(
                """
                UPDATE role_grant SET ended_at = \(author.at), ended_by = \(author.who)
                WHERE person_id = \(id) AND role = \(role.rawValue) AND unit_id \(place) AND ended_at IS NULL
                """)
            guard ended > 0 else { throw AccessRefusal.noSuchGrant }
            try Audit.record(
                .roleTaken, about: id, subject: person, detail: Self.text(role, unit), by: author, on: connection)
        }
    }

    private static func text(_ role: Role, _ unit: String?) -> String {
        role.rawValue + (unit.map { " \($0)" } ?? "")
    }

    private static func resolve(
        _ role: Role, _ unit: String?, _ person: String, on connection: any SQLConnection
    ) throws -> (ID<Person>, Grant) {
        guard let row = try connection.row("SELECT id FROM person WHERE code = \(person)") else {
            throw AccessRefusal.noSuchPerson(code: person)
        }
        let place: ID<Unit>? = try unit.map { code in
            guard let row = try connection.row("SELECT id FROM unit WHERE code = \(code)") else {
                throw AccessRefusal.noSuchUnit(code: code)
            }
            return row.id(0)
        }
        guard role != .learner, let grant = Grant(role, unit: place) else {
            throw role.isForUnit ? AccessRefusal.unitNeeded(role) : AccessRefusal.unitNotNeeded(role)
        }
        return (row.id(0), grant)
    }

    static func add(
        _ grant: Grant, to person: ID<Person>, by author: Author, on connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            INSERT INTO role_grant (person_id, role, unit_id, made_at, made_by)
            VALUES (\(person), \(grant.role.rawValue), \(grant.unit), \(author.at), \(author.who))
            """)
    }

    public static func grants(of person: ID<Person>, on connection: any SQLConnection) throws -> Set<Grant> {
        let rows = try connection.rows(
            "SELECT role, unit_id FROM role_grant WHERE person_id = \(person) AND ended_at IS NULL")
        return Set(rows.compactMap { row in Role(rawValue: row.text(0)).flatMap { Grant($0, unit: row.idIfAny(1)) } })
    }
}
