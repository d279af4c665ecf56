import Adoption
public import People

/// Who answers for a unit's accounts.
public struct UnitContact: Hashable, Sendable {
    public let name: String
    /// The unit for which somebody said so: the unit itself, or one above it.
    public let unit: Unit

    public init(name: String, unit: Unit) {
        self.name = name
        self.unit = unit
    }
}

/// The names of those who answer for units; where nobody was named, whoever answers for the unit above.
public struct UnitContacts: Sendable {
    /// Characters of a name at most.
    public static let nameLimit = 120

    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Those who were named, by unit.
    public func all() async throws -> [ID<Unit>: String] {
        try await database.read { connection in
            let rows = try connection.rows("SELECT unit_id, name FROM unit_contact")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0.id(0), $0.text(1)) })
        }
    }

    /// Names who answers for a unit; an empty name leaves it to the unit above again.
    ///
    /// - Throws: ``Adoption/ReportRefusal/unknownUnit(code:)`` for a unit that is not there, or not in `scope`.
    public func set(_ name: String, of code: String, within scope: Scope, by author: Author) async throws {
        try await database.write { connection in
            let query: SQLQuery = "SELECT id FROM unit WHERE code = \(code) AND \(scope.condition("id"))"
            guard let row = try connection.row(query) else { throw ReportRefusal.unknownUnit(code: code) }
            let unit: ID<Unit> = row.id(0)
            try connection.execute("DELETE FROM unit_contact WHERE unit_id = \(unit)")
            // Whose name it is stays out of the log: it is in the table.
            try Audit.record(.contactSet, subject: code, by: author, on: connection)
            guard !name.isEmpty else { return }
            try connection.execute(
                """
                INSERT INTO unit_contact (unit_id, name, set_at, set_by)
                VALUES (\(unit), \(name), \(author.at), \(author.who))
                """)
        }
    }

    /// Who answers for `place`, by the nearest name at or above it.
    public static func responsible(
        for place: UnitTree.Place, in tree: UnitTree, named names: [ID<Unit>: String]
    ) -> UnitContact? {
        let upwards = [place.unit] + tree.ancestors(of: place).reversed()
        return upwards.lazy.compactMap { unit in
            names[unit.id].map { UnitContact(name: $0, unit: unit) }
        }.first
    }
}
