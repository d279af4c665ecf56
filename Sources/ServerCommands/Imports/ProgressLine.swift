import People
import Reports

/// Says how far a long import is: redrawn in place on a terminal, a line every ten seconds elsewhere.
struct ProgressLine {
    private static let quiet: Int64 = 1000
    private static let betweenRedraws: Int64 = 250
    private static let betweenLines: Int64 = 10_000

    private let host = Host.current
    private let words: Words
    private let file: String
    private let totalBytes: Int64
    private let startBytes: Int64
    private let started: Instant
    private var shown: Instant
    private var isDrawn = false
    private var rows = 0

    /// - Parameter startBytes: what an earlier, stopped import had read already.
    init(words: Words, file: String, totalBytes: Int64, startBytes: Int64) {
        self.words = words
        self.file = file
        self.totalBytes = totalBytes
        self.startBytes = startBytes
        started = host.now()
        shown = started
    }

    mutating func advance(rows more: Int, bytesRead: Int64) {
        rows += more
        let now = host.now()
        let elapsed = now.milliseconds - started.milliseconds
        let pause = host.isInteractive ? Self.betweenRedraws : Self.betweenLines
        guard elapsed >= Self.quiet, now.milliseconds - shown.milliseconds >= pause else { return }
        shown = now
        let done = bytesRead - startBytes
        let left = done > 0 ? elapsed * (totalBytes - bytesRead) / done / 1000 : nil
        let text = words.progress(
            file: file, rows: rows, rowsPerSecond: rows * 1000 / Int(elapsed), secondsLeft: left.map { Int($0) })
        host.errors(host.isInteractive ? "\r\u{1B}[K" + text : text + "\n")
        isDrawn = host.isInteractive
    }

    /// Takes the line away, so that something else can be written.
    mutating func clear() {
        if isDrawn { host.errors("\r\u{1B}[K") }
        isDrawn = false
    }
}
