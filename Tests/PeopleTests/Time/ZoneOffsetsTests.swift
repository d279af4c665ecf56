import Foundation
import People
import Testing

/// Central European Time around 2026, whose clocks were set forward on 29 March and back on 25 October.
private let berlin = ZoneOffsets(
    first: 3600,
    transitions: [
        .init(since: instant("2026-10-25T01:00:00Z"), seconds: 3600),
        .init(since: instant("2026-03-29T01:00:00Z"), seconds: 7200),
    ])

private func instant(_ text: String) -> Instant {
    let date = try? Date(text, strategy: .iso8601)
    return Instant(milliseconds: Int64((date ?? .distantPast).timeIntervalSince1970 * 1000))
}

private func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: .min) }

struct ZoneOffsetsTests {
    @Test func `an event at local midnight belongs to the day that begins there`() {
        let hanoi = ZoneOffsets(first: 7 * 3600)
        let midnight = instant("2026-03-01T17:00:00Z")
        #expect(hanoi.day(of: midnight) == day("2026-03-02"))
        #expect(hanoi.day(of: Instant(milliseconds: midnight.milliseconds - 1)) == day("2026-03-01"))
        #expect(hanoi.instant(of: day("2026-03-02")) == midnight)
    }

    @Test(arguments: [
        (-1, "1969-12-31"), (0, "1970-01-01"), (-86_400_000, "1969-12-31"), (-86_400_001, "1969-12-30"),
        (86_399_999, "1970-01-01"),
    ])
    func `days before 1970 are cut at midnight as well`(milliseconds: Int, text: String) {
        #expect(ZoneOffsets.utc.day(of: Instant(milliseconds: Int64(milliseconds))).iso == text)
    }

    @Test func `an offset holds from its transition on`() {
        #expect(berlin.offset(at: instant("2026-03-29T00:59:59Z")) == 3600)
        #expect(berlin.offset(at: instant("2026-03-29T01:00:00Z")) == 7200)
        #expect(berlin.offset(at: instant("2026-10-25T00:59:59Z")) == 7200)
        #expect(berlin.offset(at: instant("2026-10-25T01:00:00Z")) == 3600)
    }

    @Test(arguments: [
        ("2026-03-29", 90, "2026-03-29T00:30:00Z"),  // Before the gap.
        ("2026-03-29", 150, "2026-03-29T01:30:00Z"),  // 02:30 does not exist: as much later as the clock jumped.
        ("2026-03-29", 180, "2026-03-29T01:00:00Z"),  // After the gap.
        ("2026-10-25", 150, "2026-10-25T00:30:00Z"),  // 02:30 comes twice: the earlier one.
        ("2026-10-25", 180, "2026-10-25T02:00:00Z"), ("2026-10-25", 119, "2026-10-24T23:59:00Z"),
    ])
    func `a wall clock time where the clock was set is a real instant`(date: String, minutes: Int, expected: String) {
        let found = berlin.instant(of: day(date), millisecondOfDay: Int64(minutes) * 60_000)
        #expect(found == instant(expected))
    }

    @Test func `a day can have 23 or 25 hours`() {
        func hours(_ date: String) -> Int64 {
            (berlin.instant(of: day(date) + 1).milliseconds - berlin.instant(of: day(date)).milliseconds) / 3_600_000
        }
        #expect([hours("2026-03-28"), hours("2026-03-29"), hours("2026-10-25")] == [24, 23, 25])
    }

    @Test(arguments: ["Asia/Ho_Chi_Minh", "Europe/Berlin", "America/New_York", "Pacific/Apia", "Australia/Lord_Howe"])
    func `days are cut as Foundation cuts them`(identifier: String) throws {
        let zone = try #require(TimeZone(identifier: identifier))
        let start = Date(timeIntervalSince1970: 0)
        var transitions: [ZoneOffsets.Transition] = []
        var next = zone.nextDaylightSavingTimeTransition(after: start)
        while let date = next, date.timeIntervalSince1970 < 2_000_000_000 {
            transitions.append(
                .init(
                    since: Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1000)),
                    seconds: zone.secondsFromGMT(for: date)))
            next = zone.nextDaylightSavingTimeTransition(after: date)
        }
        let offsets = ZoneOffsets(first: zone.secondsFromGMT(for: start), transitions: transitions)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        // A step that hits all times of day and both sides of every change of the clock.
        for seconds in stride(from: 157_766_400.0, to: 1_893_456_000, by: 26_000 * 7) {
            let date = Date(timeIntervalSince1970: seconds)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let civil = offsets.day(of: Instant(milliseconds: Int64(seconds * 1000))).civil
            guard civil.year == parts.year, civil.month == parts.month, civil.day == parts.day else {
                Issue.record("\(identifier) at \(seconds): \(civil) against \(parts)")
                return
            }
        }
    }

    @Test func `an instant comes back as its own day and time`() {
        let hanoi = ZoneOffsets(first: 7 * 3600)
        let wrong = stride(from: -5_000_000_000_000 as Int64, to: 5_000_000_000_000, by: 777_777_777).filter {
            let instant = Instant(milliseconds: $0)
            let day = hanoi.day(of: instant)
            let rest = $0 - hanoi.instant(of: day).milliseconds
            return !(0..<86_400_000).contains(rest) || hanoi.instant(of: day, millisecondOfDay: rest) != instant
        }
        #expect(wrong.isEmpty)
    }
}
