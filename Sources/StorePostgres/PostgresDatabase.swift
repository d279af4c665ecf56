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
        try await pool.return(pool.borrow().session)
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
        try await withSession(begin) { connection in
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

    /// A connection that broke while nobody used it is found out by the first command; nothing has been done by then,
    /// so the next connection is tried, at last a new one. A server that was away does not refuse once for each
    /// connection that it had.
    ///
    /// - Parameter first: the command that comes before `body`, and does nothing by itself.
    private func withSession<Value: Sendable>(
        _ first: String = "", _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws -> Value {
        while true {
            let (session, isNew) = try await pool.borrow()
            let outcome: Result<Value, any Error>
            do {
                outcome = .success(
                    try await session.perform { connection in
                        do {
                            if !first.isEmpty { try connection.command(first) }
                        } catch StoreError.connectionLost where !isNew {
                            // libpq may take it for open still, and find out at the next command.
                            throw BrokenMeanwhile()
                        }
                        return try body(connection)
                    })
            } catch {
                outcome = .failure(error)
            }
            await pool.return(session)
            if case .failure(let error) = outcome, error is BrokenMeanwhile { continue }
            return try outcome.get()
        }
    }

    /// The connection had been lost before it was asked anything.
    private struct BrokenMeanwhile: Error {}
}
