/// How long whoever fails to sign in has to wait before the next try is looked at.
///
/// The first failures cost nothing: fingers slip. Then the wait doubles; what is counted is forgotten after a day
/// without a failure. A name is slowed sooner than an address, behind which a whole office may sit: an address counts
/// the names that have failed there, not how often.
public enum SignInThrottle {
    public enum Subject: Hashable, Sendable {
        case name, address

        /// Failures that cost nothing.
        var free: Int { self == .name ? 5 : 30 }
    }

    /// After so long without a failure, in milliseconds, nothing is held against anybody.
    public static let memory: Int64 = 24 * 3_600_000
    /// Failures in one row after which a name is locked until somebody who answers for its holder unlocks it.
    public static let lockAfter = 20
    private static let shortest: Int64 = 30_000
    private static let longest: Int64 = 3_600_000

    /// Whether so many failures cost the next try some time.
    public static func isSlowed(_ subject: Subject, failures: Int) -> Bool { failures >= subject.free }

    /// - Parameters:
    ///   - failures: so far, one after the other.
    ///   - last: when the last of them was.
    /// - Returns: from when on the next try is looked at; not later than `now` where it may be at once.
    public static func nextTry(_ subject: Subject, failures: Int, last: Instant) -> Instant {
        guard isSlowed(subject, failures: failures) else { return last }
        let doublings = min(failures - subject.free, 7)
        return Instant(milliseconds: last.milliseconds + min(shortest << Int64(doublings), longest))
    }
}
