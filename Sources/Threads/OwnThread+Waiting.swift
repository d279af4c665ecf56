import Dispatch
import Synchronization

extension OwnThread {
    /// Waits on this thread for work that is asynchronous: for the first thread of a program, which is none of those
    /// that the work needs.
    public static func wait<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) throws -> Value {
        let done = DispatchSemaphore(value: 0)
        let result = Outcome<Value>()
        // Not a structured task, because nothing asynchronous is around it; whoever waits here is its parent.
        Task {
            do { result.set(.success(try await body())) } catch { result.set(.failure(error)) }
            done.signal()
        }
        done.wait()
        return try result.get()
    }

    private final class Outcome<Value: Sendable>: Sendable {
        private let value = Mutex<Result<Value, any Error>?>(nil)
        func set(_ result: Result<Value, any Error>) { value.withLock { $0 = result } }
        /// Called after it was set: the semaphore sees to that.
        func get() throws -> Value { try value.withLock { $0! }.get() }
    }
}
