import Synchronization
import Threads

/// How a connection behaves.
public struct ConnectionSettings: Sendable {
    /// A file of certificates (PEM) to trust instead of the system's.
    public var certificates: String?
    /// How long a server may take to be there.
    public var connectPatience: Duration = .seconds(10)
    /// How long nothing may move.
    public var stallPatience: Duration = .seconds(60)
    /// Bytes of an answer that are still taken.
    public var mostBytes = 256 << 20
    public var retries = RetryRule()
    /// Past any proxy that the environment names, as to this machine itself.
    public var isDirect = false
    /// Waits between two attempts.
    public var pause: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

    public init() {}
}

/// The way to servers: one request at a time, each on a thread that may wait, over a connection that is kept open.
public final class Connection: Sendable {
    private let settings: ConnectionSettings
    // The thread takes the handle out while it works with it, so that no two ever share one.
    private let idle = Mutex<[Idle]>([])

    /// A handle that nobody works with.
    private struct Idle: @unchecked Sendable {
        // Confined: taken out of the list by the one thread that works with it, and put back when it is done.
        let handle: CurlHandle
    }

    public init(_ settings: ConnectionSettings = ConnectionSettings()) {
        self.settings = settings
    }

    /// Sends `request`, again and again where the rule allows it, and gives back what the server answered, whatever
    /// its status. Ends soon where the task is cancelled.
    ///
    /// - Throws: ``NetworkFailure``.
    public func send(_ request: Request) async throws -> Reply {
        var attempt = 1
        while true {
            let result = await once(request)
            guard let delay = settings.retries.delay(after: attempt, request, result) else { return try result.get() }
            do {
                try await settings.pause(delay)
            } catch {
                throw NetworkFailure(.stopped, detail: "cancelled")
            }
            attempt += 1
        }
    }

    private func once(_ request: Request) async -> Result<Reply, NetworkFailure> {
        let stop = Flag()
        let settings = settings
        let result: Result<Reply, any Error> = await withTaskCancellationHandler {
            do {
                return .success(
                    try await OwnThread.run {
                        let mine = try self.idle.withLock { $0.popLast() } ?? Idle(handle: CurlHandle(settings))
                        defer { self.idle.withLock { $0.append(mine) } }
                        return try mine.handle.perform(request, isStopped: { stop.isRaised })
                    })
            } catch {
                return .failure(error)
            }
        } onCancel: {
            stop.raise()
        }
        return result.mapError { $0 as? NetworkFailure ?? NetworkFailure(.unusable, detail: "\($0)") }
    }

    private final class Flag: Sendable {
        private let raised = Atomic(false)
        var isRaised: Bool { raised.load(ordering: .relaxed) }
        func raise() { raised.store(true, ordering: .relaxed) }
    }
}
