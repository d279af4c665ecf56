import Console
import People
import Reports
import Store
import Synchronization

/// Says how far the copying of a database is, once it has taken a second, and ends it on Ctrl-C.
final class CopyLine: Sendable {
    private let file: String
    private let words: Words
    private let line: Mutex<PacedLine>

    /// - Parameter body: calls what it is given between two pieces of its work.
    /// - Throws: ``BackupRefusal/stopped(_:)``, or what `body` throws.
    static func shown<Value>(
        file: String, words: Words,
        _ body: (@escaping @Sendable (CopyProgress) throws -> Void) async throws -> Value
    ) async throws -> Value {
        let line = CopyLine(file: file, words: words)
        defer { line.line.withLock { $0.clear() } }
        return try await StopFlag.raisedBySignals { stop in
            try await body { progress in
                if stop.isRaised { throw BackupRefusal.stopped(file) }
                line.show(progress)
            }
        }
    }

    private init(file: String, words: Words) {
        self.file = file
        self.words = words
        line = Mutex(PacedLine())
    }

    private func show(_ progress: CopyProgress) {
        line.withLock { line in
            line.show { _ in words.copied(file: file, bytes: progress.bytes, of: progress.totalBytes) }
        }
    }
}
