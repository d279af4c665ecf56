import Adoption
import Logging
import People
import ServiceLifecycle
import Store

/// Ends what has been kept long enough: when the server starts, and every day.
struct RetentionKeeping: Service {
    /// Who the log of acts says did it.
    static let who = "congdan-server"

    let database: any SQLDatabase
    let clock: @Sendable () -> Instant
    let logger: Logger

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await enforce()
                try await Task.sleep(for: .seconds(86_400))
            }
        }
    }

    private func enforce() async {
        do {
            let store = RetentionStore(database: database)
            let gone = try await store.enforce(by: Author(who: Self.who, at: clock()))
            guard !gone.isEmpty else { return }
            let kinds = gone.map { "\($0.key.rawValue)=\($0.value)" }.sorted().joined(separator: " ")
            logger.notice("Old data was deleted.", metadata: ["rows": "\(kinds)"])
        } catch {
            // It is tried again tomorrow; the server goes on.
            logger.error("Old data could not be deleted.", metadata: ["error": "\(LoggedError(error))"])
        }
    }
}

/// An error as the log may have it: an engine's own words can repeat what somebody typed.
struct LoggedError: CustomStringConvertible {
    let description: String

    init(_ error: any Error) {
        description =
            switch error {
            case StoreError.constraint: "constraint"
            case StoreError.failed: "failed"
            case let error as StoreError: "\(error)"
            default: "\(type(of: error))"
            }
    }
}
