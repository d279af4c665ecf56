import GRDB
public import Store

/// The embedded engine: one file in write-ahead mode, one writer, as many readers as cores.
///
/// A committed transaction survives power loss: the writer's `synchronous` is FULL.
public struct SQLiteDatabase: SQLDatabase {
    /// How long to wait for another program that is writing, in seconds.
    public static let patience = 10.0

    public let dialect = Dialect.sqlite
    private let pool: DatabasePool

    /// - Parameters:
    ///   - path: the database file; it is made where it is missing and `mayCreate` is set.
    ///   - patience: how long a write waits for another program's, in seconds.
    /// - Throws: ``StoreError``.
    public init(path: String, mayCreate: Bool = false, patience: Double = Self.patience) throws {
        if !mayCreate { try SQLiteFile.requireDatabase(at: path) }
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration(patience: patience))
            // The pool itself sets NORMAL on its writer after the configuration has been applied.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        } catch {
            throw StoreError(sqlite: error)
        }
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        do {
            return try await pool.read { try body(SQLiteConnection(database: $0)) }
        } catch let error as DatabaseError {
            throw StoreError(sqlite: error)
        }
    }

    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        do {
            return try await pool.write { try body(SQLiteConnection(database: $0)) }
        } catch let error as DatabaseError {
            throw StoreError(sqlite: error)
        }
    }

    public func close() async {
        // A reader that is still at work keeps the file open until it is done; nothing is lost by that.
        try? pool.close()
    }

    private static func configuration(patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { database in
            // 64 MiB of pages, temporary tables in memory, and a log that is folded in every 256 MiB:
            // an import touches the pages of its index at random.
            try database.execute(
                sql: """
                    PRAGMA cache_size = -65536;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA wal_autocheckpoint = 65536;
                    """)
        }
        return configuration
    }
}
