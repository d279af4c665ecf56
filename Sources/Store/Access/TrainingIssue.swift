import Adoption
public import People

/// Issues accounts of the training system to people who have none, many at once.
public struct TrainingIssue: Sendable {
    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Why nobody is added.
    public enum Refusal: Error, Hashable, Sendable {
        /// The code is somebody's already; whose is not said, because they may be out of scope.
        case codeTaken
        /// A key of twelve digits.
        case identityNumber
    }

    /// Issues an account to each of `people` who has none that is in force. Those out of scope do not exist.
    ///
    /// The account is issued for the person's home unit, today; its name is the person's code in small letters, with a
    /// number after it where that is taken.
    /// - Parameter people: codes.
    /// - Returns: how many were issued.
    @discardableResult
    public func issue(to people: [String], within scope: Scope, by author: Author) async throws -> Int {
        try await database.write { connection in
            try connection.holdRecords()
            return try Self.issue(where: "p.code IN \(list: people)", within: scope, by: author, on: connection)
        }
    }

    /// Issues an account to everybody of a unit and all below it who never had one.
    ///
    /// - Throws: ``Adoption/ReportRefusal/unknownUnit(code:)``.
    @discardableResult
    public func issueToAll(of unit: String?, within scope: Scope, by author: Author) async throws -> Int {
        try await database.write { connection in
            try connection.holdRecords()
            let tree = try UnitStore.tree(within: scope, on: connection)
            var place: SQLQuery = "1 = 1"
            if let unit {
                guard let found = tree.place(code: unit) else { throw ReportRefusal.unknownUnit(code: unit) }
                place = Scope.below([found.unit.id]).condition("p.unit_id")
            }
            let never: SQLQuery = """
                \(place) AND NOT EXISTS (
                    SELECT 1 FROM account x
                    WHERE x.person_id = p.id AND \(AccountSystem.isOn(TrainingSystem.code, "x"))
                )
                """
            return try Self.issue(where: never, within: scope, by: author, on: connection)
        }
    }

    /// Makes a person known and issues an account to them.
    ///
    /// - Parameters:
    ///   - code: checked as a key that says who somebody is.
    ///   - name: checked as words.
    /// - Throws: ``Refusal``, ``Adoption/ReportRefusal/unknownUnit(code:)``.
    public func add(
        code: String, name: String, unit: String, within scope: Scope, by author: Author
    ) async throws {
        if looksLikeNationalIdentityNumber(code) { throw Refusal.identityNumber }
        try await database.write { connection in
            try connection.holdRecords()
            let place = try UnitStore.tree(within: scope, on: connection).place(code: unit)
            guard let place else { throw ReportRefusal.unknownUnit(code: unit) }
            if try connection.row("SELECT 1 FROM person WHERE code = \(code)") != nil { throw Refusal.codeTaken }
            try connection.execute(
                "INSERT INTO person (code, name, unit_id) VALUES (\(code), \(name), \(place.unit.id))")
            let added = try connection.row("SELECT id FROM person WHERE code = \(code)")
            try Audit.record(.personAdded, about: added?.idIfAny(0), subject: code, by: author, on: connection)
            _ = try Self.issue(where: "p.code = \(code)", within: scope, by: author, on: connection)
        }
    }

    private static func issue(
        where condition: SQLQuery, within scope: Scope, by author: Author, on connection: any SQLConnection
    ) throws -> Int {
        let system = try TrainingSystemStore.ensure(on: connection)
        let day = try Settings.read(on: connection).zone().day(of: author.at)
        let found = try connection.rows(
            """
            SELECT p.code, u.code, p.id FROM person p JOIN unit u ON u.id = p.unit_id
            WHERE \(condition) AND \(scope.condition("p.unit_id")) AND NOT EXISTS (
                SELECT 1 FROM account x WHERE x.person_id = p.id AND x.system_id = \(system)
                    AND (x.revoked_day IS NULL OR x.revoked_day > \(day))
            ) ORDER BY p.code
            """)
        let people = try found.filter { try !CredentialStore.holdsMore($0.id(2), than: scope, on: connection) }
        for person in people {
            let name = try freeName(for: person.text(0), on: system, connection)
            var record = AccountRecord(systemCode: TrainingSystem.code, name: name)
            record.personCode = .set(person.text(0))
            record.unitCode = .set(person.text(1))
            record.issued = .set(day)
            record.issuer = .set(author.who)
            _ = try AccountStore.issue(record, by: author, on: connection)
        }
        guard !people.isEmpty else { return 0 }
        try UnmatchedUsage.match(on: connection)
        try connection.bumpDataVersion()
        return people.count
    }

    private static func freeName(
        for code: String, on system: ID<SystemDefinition>, _ connection: any SQLConnection
    ) throws -> String {
        let base = code.lowercased()
        var name = base
        var number = 1
        while try isTaken(name, on: system, connection) {
            number += 1
            name = "\(base)-\(number)"
        }
        return name
    }

    private static func isTaken(
        _ name: String, on system: ID<SystemDefinition>, _ connection: any SQLConnection
    ) throws -> Bool {
        let account = try connection.row("SELECT 1 FROM account_name WHERE system_id = \(system) AND name = \(name)")
        if account != nil { return true }
        // An administrator without an account signs in with a name of their own.
        return try connection.row("SELECT 1 FROM credential WHERE sign_in_name = \(name)") != nil
    }
}
