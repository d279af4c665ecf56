import Foundation
import People
import Testing

struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-21", 20_778), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896),
    ])
    func `a civil date has its number, and back`(text: String, number: Int) {
        #expect(Day(iso: text) == Day(number: number))
        #expect(Day(number: number).iso == text)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-3", "2026/04/03", " 2026-04-03",
        "2026-04-03 ", "20260403", "", "０026-04-03", "-026-04-03", "0000-01-01",
    ])
    func `what is no date of the calendar is none`(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func `every day from 1900 to 2200 is the one that Foundation knows`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        let first = try #require(Day(year: 1900, month: 1, day: 1))
        let last = try #require(Day(year: 2200, month: 12, day: 31))
        var wrong: [Int] = []
        for number in first.number...last.number {
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            let day = Day(number: number)
            // Foundation counts weekdays from Sunday, which is 1.
            let fromMonday = ((parts.weekday ?? 0) + 5) % 7
            let agrees =
                day.civil.year == parts.year && day.civil.month == parts.month && day.civil.day == parts.day
                && day - day.monday == fromMonday
                && Day(year: day.civil.year, month: day.civil.month, day: day.civil.day) == day
            if !agrees { wrong.append(number) }
        }
        #expect(wrong.isEmpty)
    }

    @Test func `weeks go from Monday to Sunday, before 1970 too`() throws {
        let monday = try #require(Day(iso: "1969-12-22"))
        #expect((0..<7).allSatisfy { (monday + $0).week == monday.week && (monday + $0).monday == monday })
        #expect((monday - 1).week == monday.week - 1)
        #expect((monday + 7).week == monday.week + 1)
    }

    @Test func `ranges hold both their ends and never run backwards`() throws {
        let first = Day(number: -1)
        let range = try #require(DayRange(first, first + 2))
        #expect(range.count == 3)
        #expect([-2, -1, 1, 2].map { range.contains(Day(number: $0)) } == [false, true, true, false])
        #expect(DayRange(first, first)?.count == 1)
        #expect(DayRange(first, first - 1) == nil)
    }
}
