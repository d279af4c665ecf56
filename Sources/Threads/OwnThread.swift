import Dispatch

/// A thread for work that blocks, such as reading a file: those of Swift's own pool are as many as cores, and
/// everything else waits while they are blocked.
public enum OwnThread {
    public static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            // A queue of its own may have a thread of its own; the shared queues have as few as Swift's pool.
            start { continuation.resume(with: Result { try body() }) }
        }
    }

    /// Begins `body`, which nobody waits for.
    public static func start(_ body: @escaping @Sendable () -> Void) {
        DispatchQueue(label: "congdan.blocking").async(execute: body)
    }
}
