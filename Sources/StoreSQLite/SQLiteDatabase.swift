import GRDB
public import Store
import Threads

/// The embedded engine: one file in write-ahead mode, one writer, as many readers as cores.
///
/// A committed transaction survives power loss: the writer's `synchronous` is FULL.
public struct SQLiteDatabase: SQLDatabase {
    public let dialect = Dialect.sqlite
    let pool: DatabasePool

    /// - Parameters:
    ///   - path: the database file; it is made where it is missing and `mayCreate` is set.
    ///   - patience: how long a write waits for another program's, in seconds.
    /// - Throws: ``StoreError``.
    public init(path: String, mayCreate: Bool = false, patience: Double = Self.patience) async throws {
        pool = try await OwnThread.run {
            try mayCreate ? SQLiteFile.makePrivate(at: path) : SQLiteFile.requireDatabase(at: path)
            do {
                let pool = try DatabasePool(path: path, configuration: Self.configuration(patience: patience))
                // The pool itself sets NORMAL on its writer after the configuration has been applied.
                try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
                return pool
            } catch {
                throw StoreError(sqlite: error)
            }
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

    /// Runs one statement that SQLite allows in no transaction, on the connection that commits.
    public func runOutsideTransaction(_ statement: String) async throws {
        do {
            try await pool.writeWithoutTransaction { try $0.execute(sql: statement) }
        } catch {
            throw StoreError(sqlite: error)
        }
    }

    public func sweep() async throws {
        // Pages are overwritten as their rows go (`secure_delete`); the log holds them as they were.
        try await runOutsideTransaction("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    public func close() async {
        // Whoever closes last folds the log into the database, and a reader may not: with the writer last, what is
        // left is one file. A reader that is still at work keeps the log beside it; nothing is lost by that.
        try? await OwnThread.run { [pool] in
            pool.invalidateReadOnlyConnections()
            try pool.close()
        }
    }

    private static func configuration(patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { database in
            // Readers leave it to the system what to keep in memory: there may be as many as cores, for days.
            if database.configuration.readonly { return try database.execute(sql: "PRAGMA cache_size = -8192") }
            // 64 MiB of pages, 32 MiB of temporary tables, and a log that is folded in every 256 MiB: an import
            // touches the pages of its index at random. What is temporary may go to a file: kept in memory, the
            // pages that a statement would have to put back alone take hundreds of MiB in a large database.
            try database.execute(
                sql: """
                    PRAGMA secure_delete = ON;
                    PRAGMA cache_size = -65536;
                    PRAGMA temp.cache_size = -32768;
                    PRAGMA wal_autocheckpoint = 65536;
                    """)
        }
        return configuration
    }
}
