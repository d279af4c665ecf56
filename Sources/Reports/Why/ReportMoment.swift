public import People
import Phrases

/// When something is said, and in which time zone its days were cut.
public struct ReportMoment: Hashable, Sendable {
    public let now: Instant
    /// The identifier of the database's time zone.
    public let timeZone: String
    /// The same time zone as values.
    public let offsets: ZoneOffsets

    public init(now: Instant, timeZone: String, offsets: ZoneOffsets) {
        self.now = now
        self.timeZone = timeZone
        self.offsets = offsets
    }
}

extension Words {
    /// "Made at … on …, time zone …".
    func generated(_ moment: ReportMoment) -> String {
        phrases.report.generated(
            time(moment.now, in: moment.offsets), date(moment.offsets.day(of: moment.now)), moment.timeZone)
    }
}
