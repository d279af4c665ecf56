import Adoption
import People
import Store

extension SQLDatabase {
    /// Events on the portal at noon UTC, done by the holders, from the source `nguon`.
    func takeUsage(
        _ events: [(id: String, account: String, action: String, day: String)], from file: String = "usage.csv",
        covers: DayRange? = nil, assisted: Bool = false
    ) async throws {
        let records = events.enumerated().map { offset, event in
            let day = Day.on(event.day)
            return Located(
                line: offset + 2,
                record: UsageRecord(
                    sourceCode: "nguon", eventID: event.id, systemCode: "portal", accountName: event.account,
                    actionCode: event.action, channel: .portal,
                    time: Instant(milliseconds: Int64(day.number) * 86_400_000 + 43_200_000), day: day,
                    isAssisted: assisted))
        }
        let usage = UsageImport(database: self)
        let run = try await usage.begin(.test(file))
        let chunk = UsageChunk(records: records, start: 0, end: 1, line: records.count + 1, rejected: 0)
        let coverage = covers.map { [CoverageEntry(sourceCode: "nguon", systemCode: "portal", days: $0)] } ?? []
        _ = try await usage.finish(chunk, of: run.id, coverage: coverage, at: .init(milliseconds: 1_782_864_000_000))
    }
}
