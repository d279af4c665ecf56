import Console
import People
import Reports
import Store
import Synchronization
import Testing

@testable import ServerCommands

struct `Progress of a backup` {
    /// Two looks at a copy, some milliseconds apart.
    private func said(after milliseconds: Int64, isInteractive: Bool) async throws -> String {
        let said = Mutex("")
        let time = Mutex(Int64(0))
        let host = Host(
            output: { _ in }, errors: { text in said.withLock { $0 += text } },
            now: { Instant(milliseconds: time.withLock { $0 }) }, who: "", environment: [:],
            isInteractive: isInteractive)
        try await Host.$current.withValue(host) {
            try await CopyLine.shown(file: "b", words: Words(.english)) { step in
                time.withLock { $0 += milliseconds }
                try step(CopyProgress(bytes: 2_000_000, totalBytes: 9_000_000))
                time.withLock { $0 += milliseconds }
                try step(CopyProgress(bytes: 4_000_000, totalBytes: nil))
            }
        }
        return said.withLock { $0 }
    }

    @Test func `is not told within the first second`() async throws {
        #expect(try await said(after: 499, isInteractive: true) == "")
        #expect(try await said(after: 4_999, isInteractive: false) == "")
    }

    @Test func `is one line on a terminal, taken away at the end`() async throws {
        let clear = "\r\u{1B}[K"
        #expect(
            try await said(after: 1000, isInteractive: true)
                == "\(clear)b: 2 MB of 9 MB\(clear)b: 4 MB written\(clear)")
    }

    @Test func `is a line now and then elsewhere`() async throws {
        #expect(try await said(after: 10_000, isInteractive: false) == "b: 2 MB of 9 MB\nb: 4 MB written\n")
    }
}
