import Foundation
public import People

extension ZoneOffsets {
    /// The offsets of an IANA time zone as this machine knows them, 1900...2200.
    public init?(identifier: String) {
        guard let zone = TimeZone(identifier: identifier), !identifier.isEmpty else { return nil }
        var moment = Date(timeIntervalSince1970: -2_208_988_800)
        let last = Date(timeIntervalSince1970: 7_258_118_400)
        let first = zone.secondsFromGMT(for: moment)
        var transitions: [Transition] = []
        while let next = zone.nextDaylightSavingTimeTransition(after: moment), next > moment, next < last {
            let since = Instant(milliseconds: Int64(next.timeIntervalSince1970 * 1000))
            transitions.append(Transition(since: since, seconds: zone.secondsFromGMT(for: next)))
            moment = next
        }
        self.init(first: first, transitions: transitions)
    }
}
