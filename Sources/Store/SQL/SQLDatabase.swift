/// A database of either engine: asynchronous outside, synchronous inside one transaction.
public protocol SQLDatabase: Sendable {
    var dialect: Dialect { get }

    /// Runs `body` in one read-only transaction that sees one state of the database.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value

    /// Runs `body` in one transaction: all of it is kept, durably, or nothing where it throws.
    func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value

    /// Takes what was deleted out of the places where the engine leaves it until it is overwritten: its log, its pages.
    /// Where others are at work with the database right now, some of it goes later, by the engine's own rules.
    func sweep() async throws

    /// Ends all connections. Nothing may be asked of the database afterwards.
    func close() async
}

extension SQLDatabase {
    /// How long a write waits for another program's, in seconds, before it is ``StoreError/locked``.
    public static var patience: Double { 10 }

    /// Runs `body` like ``write(_:)`` and keeps nothing of it: what a dry run is.
    public func rehearse<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        do {
            return try await write { connection -> Value in throw Rehearsed(value: try body(connection)) }
        } catch let rehearsed as Rehearsed<Value> {
            return rehearsed.value
        }
    }
}

/// Carries the value of a rehearsal out of the transaction that it rolls back.
private struct Rehearsed<Value: Sendable>: Error {
    let value: Value
}

/// One connection, inside one transaction; never used outside the closure that received it.
public protocol SQLConnection {
    var dialect: Dialect { get }

    /// Calls `row` with every row of the answer, without holding them all.
    func forEachRow(_ query: SQLQuery, _ row: (SQLRow) throws -> Void) throws

    /// - Returns: how many rows were inserted, changed or deleted.
    @discardableResult
    func execute(_ query: SQLQuery) throws -> Int

    /// Runs several statements without values: migrations.
    func run(script: String) throws

    /// Inserts many rows as fast as the engine can: prepared statements, or `COPY`.
    ///
    /// - Parameter rows: each as long as `columns`.
    func load(_ table: String, columns: [String], rows: some Sequence<[SQLValue]>) throws
}

extension SQLConnection {
    public func rows(_ query: SQLQuery) throws -> [SQLRow] {
        var all: [SQLRow] = []
        try forEachRow(query) { all.append($0) }
        return all
    }

    public func row(_ query: SQLQuery) throws -> SQLRow? { try rows(query).first }
}
