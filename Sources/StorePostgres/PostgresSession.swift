import Dispatch
import Store

/// One connection and the thread of its own on which libpq may block.
final class PostgresSession: Sendable {
    /// Confined to `queue`: it is touched only inside `perform`.
    private struct Confined: @unchecked Sendable {
        let connection: PostgresConnection
    }

    private let queue: DispatchQueue
    private let confined: Confined

    init(url: String) async throws {
        let queue = DispatchQueue(label: "congdan.postgres")
        self.queue = queue
        confined = try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(with: Result { Confined(connection: try PostgresConnection(url: url)) })
            }
        }
    }

    /// Runs `body` on this session's thread.
    func perform<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { [confined] in
                continuation.resume(with: Result { try body(confined.connection) })
            }
        }
    }

    /// Whether the connection still stands and no transaction is left open on it.
    var isUsable: Bool {
        get async {
            await withCheckedContinuation { continuation in
                queue.async { [confined] in continuation.resume(returning: confined.connection.isIdle) }
            }
        }
    }
}
