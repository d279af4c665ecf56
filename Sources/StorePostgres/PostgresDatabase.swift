import CLibPQ
public import Store

/// The engine for more than one machine: PostgreSQL 15 or later through libpq.
///
/// Each transaction has a connection of its own from a small pool; connections are made when they are needed.
public struct PostgresDatabase: SQLDatabase {
    public let dialect = Dialect.postgres
    private let pool: PostgresPool
    private let beginWriting: String

    /// - Parameters:
    ///   - url: what libpq understands: `postgresql://user@host/database?…`.
    ///   - connections: how many transactions may run at once.
    ///   - patience: how long a write waits for another program's, in seconds.
    /// - Throws: ``StoreError/unreachable(detail:)`` where no connection can be made now.
    public init(url: String, connections: Int = 8, patience: Double = Self.patience) async throws {
        // To PostgreSQL 0 means to wait without an end.
        let milliseconds = max(1, Int(patience * 1000))
        beginWriting = "BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = \(milliseconds)"
        pool = PostgresPool(url: url, limit: connections)
        try await pool.return(pool.borrow())
    }

    /// Whether libpq can take `url` apart. What it says of one that it cannot may repeat a password, so it is dropped.
    public static func understands(_ url: String) -> Bool {
        var message: UnsafeMutablePointer<CChar>?
        let options = PQconninfoParse(url, &message)
        defer {
            PQconninfoFree(options)
            PQfreemem(message)
        }
        return options != nil
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await transaction(beginWriting, body)
    }

    /// Runs one statement that PostgreSQL allows in no transaction, such as `CREATE DATABASE`.
    public func runOutsideTransaction(_ statement: String) async throws {
        try await withSession { try $0.command(statement) }
    }

    public func sweep() async throws {
        try await runOutsideTransaction("VACUUM")
    }

    public func close() async {
        await pool.close()
    }

    private func transaction<Value: Sendable>(
        _ begin: String, _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await withSession { connection in
            try connection.command(begin)
            do {
                let value = try body(connection)
                try connection.command("COMMIT")
                return value
            } catch {
                // Where the connection is gone the server has rolled back by itself.
                try? connection.command("ROLLBACK")
                throw error
            }
        }
    }

    private func withSession<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws -> Value {
        let session = try await pool.borrow()
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await session.perform(body))
        } catch {
            outcome = .failure(error)
        }
        await pool.return(session)
        return try outcome.get()
    }
}
