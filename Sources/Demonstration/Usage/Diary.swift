import Adoption
import People

/// What was done on one system, in the source's own words.
struct Diary: Sendable {
    /// An event before it has its id.
    private struct Entry {
        let time: Instant
        let account: String
        let action: String
        let channel: UsageRecord.Channel?
        let isAssisted: Bool
        let order: Int
    }

    private let system: OnlineSystem
    private let zone: ZoneOffsets
    private var entries: [Entry] = []

    init(of system: OnlineSystem, in zone: ZoneOffsets) {
        self.system = system
        self.zone = zone
    }

    /// - Parameter second: of the local day.
    mutating func write(
        _ action: String, by account: String, on day: Day, second: Int, channel: UsageRecord.Channel?,
        isAssisted: Bool = false
    ) {
        entries.append(
            Entry(
                time: zone.instant(of: day, millisecondOfDay: Int64(second) * 1000), account: account, action: action,
                channel: channel, isAssisted: isAssisted, order: entries.count))
    }

    /// Everything up to `last`, in order of time, with ids as this system gives them.
    func events(upTo last: Day, with chance: inout Chance) -> [UsageRecord] {
        let ordered = entries.filter { zone.day(of: $0.time) <= last }
            .sorted { ($0.time, $0.order) < ($1.time, $1.order) }
        return ordered.enumerated().map { position, entry in
            UsageRecord(
                sourceCode: system.sourceCode, eventID: eventID(position + 1, with: &chance),
                systemCode: system.rawValue, accountName: entry.account, actionCode: entry.action,
                channel: entry.channel, time: entry.time, day: zone.day(of: entry.time), isAssisted: entry.isAssisted)
        }
    }

    private func eventID(_ number: Int, with chance: inout Chance) -> String {
        switch system {
        case .portal: chance.uuid()
        case .zalo: "ZL-\(padded(number, 6))"
        case .desk: "MC-\(padded(number, 6))"
        case .petitions: "DT/\(number)"
        }
    }
}
