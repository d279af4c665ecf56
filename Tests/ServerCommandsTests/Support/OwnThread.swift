import Dispatch

/// A thread for what blocks: the threads of Swift's own pool are as many as cores, and other tests need them.
enum OwnThread {
    static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue(label: "congdan.test").async { continuation.resume(with: Result { try body() }) }
        }
    }
}
