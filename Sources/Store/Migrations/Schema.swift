public import People

/// The database's own shape: making it, opening it, bringing it up to date.
public struct Schema: Sendable {
    /// The newest version that this program knows.
    public static var newestVersion: Int { migrations.count }

    private static let migrations: [@Sendable (Dialect) -> String] = [
        Migration1.script, Migration2.script, Migration3.script, Migration4.script,
    ]

    private let database: any SQLDatabase

    public init(of database: any SQLDatabase) {
        self.database = database
    }

    /// Makes the tables in an empty database and fixes its time zone for good.
    ///
    /// - Parameter timeZone: an IANA identifier that ``ZoneOffsets/init(identifier:)`` knows.
    /// - Throws: ``StoreError/alreadyInitialised``.
    public func create(timeZone: String, at now: Instant) async throws {
        try await database.write { connection in
            guard try Self.version(on: connection) == nil else { throw StoreError.alreadyInitialised }
            try connection.run(
                script: """
                    CREATE TABLE schema_migration (
                        version \(connection.dialect.integer) PRIMARY KEY,
                        applied_at \(connection.dialect.integer) NOT NULL
                    );
                    """)
            try Self.apply(after: 0, upTo: Self.newestVersion, at: now, on: connection)
            try connection.execute(
                "INSERT INTO settings (id, time_zone, data_version) VALUES (1, \(timeZone), 1)")
        }
    }

    /// Makes sure that the database is one of ours and as new as this program.
    ///
    /// - Throws: ``StoreError/notInitialised``, ``StoreError/olderSchema(found:known:)``,
    ///   ``StoreError/newerSchema(found:known:)``.
    public func check() async throws {
        let found = try await version()
        if found > Self.newestVersion { throw StoreError.newerSchema(found: found, known: Self.newestVersion) }
        if found < Self.newestVersion { throw StoreError.olderSchema(found: found, known: Self.newestVersion) }
    }

    /// Applies what is missing, each migration with its mark in one transaction for all, and makes the summaries of
    /// learning anew: what they say and how they are read from the facts may have changed with the program.
    ///
    /// - Returns: the version before.
    public func migrate(at now: Instant) async throws -> Int {
        try await database.write { connection in
            guard let found = try Self.version(on: connection) else { throw StoreError.notInitialised }
            guard found <= Self.newestVersion else {
                throw StoreError.newerSchema(found: found, known: Self.newestVersion)
            }
            try Self.apply(after: found, upTo: Self.newestVersion, at: now, on: connection)
            if found < Self.newestVersion { try LearningSummaries.rebuild(on: connection) }
            return found
        }
    }

    /// The version of the tables that are there.
    public func version() async throws -> Int {
        guard let version = try await database.read({ try Self.version(on: $0) }) else {
            throw StoreError.notInitialised
        }
        return version
    }

    /// Tables by which a database of ours, or a part of one, is known.
    public static let marks: Set = ["schema_migration", "settings", "account"]

    /// The names of all tables that are there, ours or not.
    public static func tables(on connection: any SQLConnection) throws -> Set<String> {
        Set(try connection.rows(connection.dialect.tables).map { $0.text(0) })
    }

    /// Takes all tables away but `kept`: those that were there before something was put there.
    public static func dropTables(besides kept: Set<String>, on connection: any SQLConnection) throws {
        for table in try tables(on: connection).subtracting(kept).sorted() {
            let name = table.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            try connection.run(script: "DROP TABLE IF EXISTS \"\(name)\"\(connection.dialect.withDependents)")
        }
    }

    private static func version(on connection: any SQLConnection) throws -> Int? {
        guard try connection.row(connection.dialect.hasTable("schema_migration")) != nil else { return nil }
        return try connection.row("SELECT max(version) FROM schema_migration")?.integerIfAny(0).map(Int.init)
    }

    private static func apply(
        after found: Int, upTo last: Int, at now: Instant, on connection: any SQLConnection
    ) throws {
        for version in found..<max(found, last) {
            try connection.run(script: migrations[version](connection.dialect))
            try connection.execute(
                "INSERT INTO schema_migration (version, applied_at) VALUES (\(version + 1), \(now))")
        }
    }
}
