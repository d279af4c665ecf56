/// What an account is on one day. The raw value is its name in rows, JSON and CSV.
///
/// The cases stand in the order in which the rules are tried: the first that fits holds.
public enum AccountState: String, CaseIterable, Sendable {
    /// Revoked on that day or earlier.
    case revoked
    /// Excused with a reason: leave, transfer, retired.
    case exempt
    /// Nobody knows when it was issued, so it is left out of durations.
    case issueDateUnknown = "issue_date_unknown"
    /// No source has told enough about its system to say anything.
    case unknown
    /// Not used yet and issued less than the grace period ago.
    case new
    /// Not used although the grace period is over.
    case neverUsed = "never_used"
    /// Used once, not lately.
    case dormant
    /// Used in at least 3 of the last 8 calendar weeks.
    case habitual
    /// Used lately, not yet a habit.
    case active
}
