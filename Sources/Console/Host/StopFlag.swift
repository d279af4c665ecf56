import CSignals
import Foundation
import Synchronization
import Threads

/// Raised when somebody wants the program to stop: work ends at the next place where nothing is lost.
public final class StopFlag: Sendable {
    private let raised = Mutex(false)

    public init() {}

    public var isRaised: Bool { raised.withLock { $0 } }

    public func raise() { raised.withLock { $0 = true } }

    /// A flag that Ctrl-C and `kill` raise, for as long as `body` runs; the second of them ends the program at once.
    ///
    /// A handler of our own writes signals down: Dispatch loses one that the main thread happens to be given.
    ///
    /// - Parameter onRaise: called at the first, on a thread of its own.
    public static func raisedBySignals<Value>(
        onRaise: @escaping @Sendable () -> Void = {}, _ body: (StopFlag) async throws -> Value
    ) async rethrows -> Value {
        let flag = StopFlag()
        let signals = cs_listen()
        OwnThread.start {
            while let number = next(from: signals) {
                if flag.isRaised { cs_end(number) }
                flag.raise()
                onRaise()
            }
            close(signals)
        }
        defer { cs_leave() }
        return try await body(flag)
    }

    /// The number of the next signal; nothing once nobody listens any more.
    private static func next(from descriptor: CInt) -> CInt? {
        var byte: UInt8 = 0
        return read(descriptor, &byte, 1) == 1 ? CInt(byte) : nil
    }
}
