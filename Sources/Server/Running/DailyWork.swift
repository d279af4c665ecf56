import Adoption
import Logging
import People
import ServiceLifecycle
import Store

/// What the server does by itself, when it starts and every day: it ends what has been kept long enough, and declares
/// the days of the training system that are over as covered.
struct DailyWork: Service {
    /// Who the log of acts says did it.
    static let who = "congdan-server"

    let database: any SQLDatabase
    let clock: @Sendable () -> Instant
    let logger: Logger

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await cover()
                await enforce()
                try await Task.sleep(for: .seconds(86_400))
            }
        }
    }

    private func cover() async {
        do {
            try await TrainingUse.cover(in: database, at: clock())
        } catch {
            // Whoever learns declares them too; and it is tried again tomorrow.
            logger.error(
                "The days of the training system could not be declared.",
                metadata: ["error": "\(LoggedError(error))"])
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
