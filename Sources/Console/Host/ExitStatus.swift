public import ArgumentParser

/// The exit codes of both programs.
public enum ExitStatus: Int32, Sendable {
    case done = 0
    case doneWithRejectedRows = 1
    case wrongUse = 2
    /// Refused by a rule, or not found.
    case refused = 3
    case unreachable = 4
    case storage = 5

    /// Done, and something was found that somebody has to see to.
    public static let needsAttention = doneWithRejectedRows

    public var code: ExitCode { ExitCode(rawValue) }
}
