import CSodium
import Dispatch
import Synchronization

/// Hashes passwords with argon2id: 19 MiB and two passes, about 15 ms, the least that OWASP's cheat sheet of 2024 allows.
///
/// The work has two threads of its own and a short queue before them: a storm of sign-ins must not slow what else goes
/// on, and whoever comes when the queue is full is told to come again.
public final class PasswordHashing: Sendable {
    /// Too many are waiting already.
    public struct Busy: Error, Hashable, Sendable {}

    private static let operations: UInt64 = 2
    private static let memory = 19 << 20
    private static let width = 2

    private let capacity: Int
    private let waiting = Mutex(0)
    private let queues: [DispatchQueue]
    private let turn = Mutex(0)

    /// - Parameter capacity: how many may be hashed or wait for it at once.
    public init(capacity: Int = 64) {
        self.capacity = capacity
        queues = (0..<Self.width).map { DispatchQueue(label: "password-\($0)") }
    }

    /// - Returns: the hash with its salt and its costs, as text.
    public func hash(_ password: String) async throws -> String {
        try await run {
            var hash = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
            let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
            let status = crypto_pwhash_str_alg(
                &hash, bytes, UInt64(bytes.count), Self.operations, Self.memory, crypto_pwhash_ALG_ARGON2ID13)
            // It fails where 19 MiB cannot be had: then somebody should come again.
            guard status == 0 else { return nil }
            return String(decoding: hash.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    /// - Parameter hash: nothing where nobody has that name; it takes as long, so that the answer's time says nothing.
    public func verify(_ password: String, against hash: String?) async throws -> Bool {
        guard let hash else {
            _ = try await self.hash(password)
            return false
        }
        return try await run {
            let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
            return crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0
        }
    }

    private func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value?) async throws -> Value {
        let isFull = waiting.withLock { count in
            guard count < capacity else { return true }
            count += 1
            return false
        }
        if isFull { throw Busy() }
        let queue = turn.withLock { turn in
            turn = (turn + 1) % queues.count
            return queues[turn]
        }
        let value = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: body()) }
        }
        waiting.withLock { $0 -= 1 }
        guard let value else { throw Busy() }
        return value
    }
}
