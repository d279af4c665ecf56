import People

/// One line about how far something is: redrawn in place on a terminal, a new one every ten seconds elsewhere, and
/// nothing about what is done within a second.
public struct PacedLine: Sendable {
    private static let quiet: Int64 = 1000
    private static let betweenRedraws: Int64 = 250
    private static let betweenLines: Int64 = 10_000

    private let host: Host
    private let started: Instant
    private var shown: Instant
    private var isDrawn = false

    public init(host: Host = .current) {
        self.host = host
        started = host.now()
        shown = started
    }

    /// - Parameter text: makes the line of the milliseconds since the beginning; called only where it is time for one.
    public mutating func show(_ text: (_ elapsed: Int64) -> String) {
        let now = host.now()
        let elapsed = now.milliseconds - started.milliseconds
        let pause = host.isInteractive ? Self.betweenRedraws : Self.betweenLines
        guard elapsed >= Self.quiet, now.milliseconds - shown.milliseconds >= pause else { return }
        shown = now
        host.errors(host.isInteractive ? "\r\u{1B}[K" + text(elapsed) : text(elapsed) + "\n")
        isDrawn = host.isInteractive
    }

    /// Takes the line away, so that something else can be written.
    public mutating func clear() {
        if isDrawn { host.errors("\r\u{1B}[K") }
        isDrawn = false
    }
}
