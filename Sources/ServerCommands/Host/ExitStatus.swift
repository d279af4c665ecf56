import ArgumentParser

/// The exit codes of both programs.
enum ExitStatus: Int32 {
    case done = 0
    case doneWithRejectedRows = 1
    case wrongUse = 2
    /// Refused by a rule, or not found.
    case refused = 3
    case unreachable = 4
    case storage = 5

    /// Done, and something was found that somebody has to see to.
    static let needsAttention = doneWithRejectedRows

    var code: ExitCode { ExitCode(rawValue) }
}
