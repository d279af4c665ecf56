import Foundation
import Store
import Tutorial

/// Progress as one reads it who goes through all lines of a course, with nothing kept between them: what the stored
/// one is compared with.
struct PlainProgress {
    let values: [SQLValue]

    /// - Parameter lines: content and moment of arrival, in the order in which they arrived.
    init?(_ course: String, _ lines: [(content: String, receivedAt: Int64)]) {
        var record = JournalRecord()
        var failures: [String: Int] = [:]
        var times: [Int64] = []
        var stepTimes: [Int64] = []
        var (stepsAll, passed) = (Int64(0), Int64?.none)
        for (content, receivedAt) in lines {
            guard let line = try? JSONDecoder().decode(JournalLine.self, from: Data(content.utf8)),
                line.event.flatMap(TutorialEvent.init(words:)) != nil
            else { continue }
            record.take(line)
            let at = min(max(line.at, 0), receivedAt)
            times.append(at)
            if stepTimes.isEmpty { stepTimes.append(at) }
            if line.marks?.values.contains(where: { !$0.isEmpty }) == true { stepTimes.append(at) }
            stepsAll = line.steps.map(Int64.init) ?? stepsAll
            if line.failed == true, let step = line.spot?.dropFirst().first { failures[step, default: 0] += 1 }
            if line.isOver == true { passed = passed ?? at }
        }
        guard let known = record.courses[course], let first = times.min(), let last = times.max(),
            let lastStep = stepTimes.max()
        else { return nil }
        let open = failures.filter { known.marks[$0.key] != .own }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let place = known.stay?.spot ?? []
        values = [
            place.first.sqlValue, place.dropFirst().first.sqlValue, .integer(Int64(known.marks.count)),
            .integer(stepsAll), .integer(Int64(open.first?.value ?? 0)), (open.first?.key).sqlValue, .integer(first),
            .integer(lastStep), .integer(last), passed.sqlValue,
        ]
    }
}
