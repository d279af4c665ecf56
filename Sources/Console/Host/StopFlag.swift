import Dispatch
import Foundation
import Synchronization

/// Raised when somebody wants the program to stop: work ends at the next place where nothing is lost.
public final class StopFlag: Sendable {
    private let raised = Mutex(false)

    public init() {}

    public var isRaised: Bool { raised.withLock { $0 } }

    public func raise() { raised.withLock { $0 = true } }

    /// A flag that Ctrl-C and `kill` raise, for as long as `body` runs; the second of them ends the program at once.
    ///
    /// - Parameter onRaise: called at the first, on a thread of its own.
    public static func raisedBySignals<Value>(
        onRaise: @escaping @Sendable () -> Void = {}, _ body: (StopFlag) async throws -> Value
    ) async rethrows -> Value {
        let flag = StopFlag()
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler {
                if flag.isRaised { endProgram(by: number) }
                flag.raise()
                onRaise()
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

    /// As if nobody had ever listened for the signal, so that a shell sees what ended the program.
    private static func endProgram(by number: Int32) {
        signal(number, SIG_DFL)
        var own = sigset_t()
        sigemptyset(&own)
        sigaddset(&own, number)
        // The threads of Dispatch hold signals back.
        pthread_sigmask(SIG_UNBLOCK, &own, nil)
        Glibc.raise(number)
    }
}
