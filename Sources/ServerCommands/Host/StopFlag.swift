import Dispatch
import Foundation
import Synchronization

/// Raised when somebody wants the program to stop: work ends at the next place where nothing is lost.
public final class StopFlag: Sendable {
    private let raised = Mutex(false)

    public init() {}

    public var isRaised: Bool { raised.withLock { $0 } }

    public func raise() { raised.withLock { $0 = true } }

    /// A flag that Ctrl-C and `kill` raise, for as long as `body` runs; a second Ctrl-C ends the program at once.
    static func raisedBySignals<Value>(_ body: (StopFlag) async throws -> Value) async rethrows -> Value {
        let flag = StopFlag()
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler {
                if flag.isRaised { signal(number, SIG_DFL) }
                flag.raise()
            }
            source.resume()
            return source
        }
        defer {
            for source in sources { source.cancel() }
            for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
        }
        return try await body(flag)
    }
}
