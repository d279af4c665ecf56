import Adoption
import People

/// The day of the last use that counts: an own event of a counted action, up to a day, and before the revocation – use
/// on or after that day is an anomaly. ``StoryUse`` finds the same day among the events themselves.
enum LastUse {
    /// - Parameters:
    ///   - account: what the query calls its accounts, with `id` and `revoked_day`.
    ///   - limit: later days have not come yet.
    static func seek(_ account: String, upTo limit: Day) -> SQLQuery {
        """
        SELECT max(d.day) FROM use_day d
        WHERE d.account_id = \(raw: account).id AND d.own > 0 AND d.day <= \(limit)
            AND (\(raw: account).revoked_day IS NULL OR d.day < \(raw: account).revoked_day)
        """
    }
}
