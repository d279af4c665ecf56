public import Adoption
public import People

/// The organisation as it is stored.
public struct UnitStore: Sendable {
    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Takes one file of units in one transaction. Parents may come after their children.
    ///
    /// - Parameter dryRun: says what would happen and keeps nothing.
    public func importRecords(
        _ origin: ImportOrigin, dryRun: Bool = false, batches: @escaping RecordBatches<UnitRecord>
    ) async throws -> ImportOutcome {
        try await database.importing(.units, origin, dryRun: dryRun) { _, connection in
            try Self.take(batches, on: connection)
        }
    }

    static func take(
        _ batches: () throws -> [Located<UnitRecord>]?, on connection: any SQLConnection
    ) throws -> ImportOutcome {
        var rows: [Located<UnitRecord>] = []
        while let batch = try batches() { rows += batch }
        return try UnitImport.run(rows, on: connection)
    }

    /// - Parameter scope: units outside it are not there; those whose parent is outside become roots.
    public func tree(within scope: Scope = .everything) async throws -> UnitTree {
        try await database.read { try Self.tree(within: scope, on: $0) }
    }

    public static func tree(within scope: Scope = .everything, on connection: any SQLConnection) throws -> UnitTree {
        UnitTree(try units(within: scope, on: connection))
    }

    /// Hands out all units as a file of ours would hold them, parents before children.
    public func export(_ body: @escaping @Sendable (UnitRecord) throws -> Void) async throws {
        let tree = try await tree()
        for place in tree.places {
            let parent = place.unit.parent.flatMap { tree.place(id: $0) }
            try body(
                UnitRecord(
                    code: place.unit.code, parentCode: .stored(parent?.unit.code), name: .stored(place.unit.name),
                    kind: .stored(place.unit.kind)))
        }
    }

    static func ids(on connection: any SQLConnection) throws -> [String: ID<Unit>] {
        let rows = try connection.rows("SELECT code, id FROM unit")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.text(0), $0.id(1)) })
    }

    /// In order of their codes.
    static func units(within scope: Scope = .everything, on connection: any SQLConnection) throws -> [Unit] {
        try connection.rows(
            """
            SELECT id, code, parent_id, name, kind FROM unit WHERE \(scope.condition("unit.id")) ORDER BY code
            """
        ).map {
            Unit(id: $0.id(0), code: $0.text(1), parent: $0.idIfAny(2), name: $0.text(3), kind: $0.text(4))
        }
    }
}

extension Edit<String> {
    /// What an export says of a stored text: nothing where it is empty, so that reading it back leaves it empty.
    static func stored(_ text: String?) -> Edit {
        guard let text, !text.isEmpty else { return .keep }
        return .set(text)
    }
}

extension Edit<Day> {
    static func stored(_ day: Day?) -> Edit { day.map { .set($0) } ?? .keep }
}
