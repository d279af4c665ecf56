import People
import Phrases
import Reports
import Testing

struct WordsTests {
    @Test(arguments: [
        (0, 800, "0,0%"), (1, 800, "0,1%"), (1, 2001, "dưới 0,1%"), (612, 800, "76,5%"), (1, 3, "33,3%"),
        (2, 3, "66,7%"), (1999, 2000, "trên 99,9%"), (998, 1000, "99,8%"), (5, 5, "100,0%"),
    ])
    func `a share has one decimal and never rounds to none or all`(part: Int, whole: Int, text: String) {
        #expect(Phrases.vietnamese.formats.share(part, of: whole) == text)
    }

    @Test(arguments: [
        (0, "0", "0"), (999, "999", "999"), (1000, "1.000", "1,000"), (-1_234_567, "-1.234.567", "-1,234,567"),
    ])
    func `numbers are grouped as the language does`(value: Int, vietnamese: String, english: String) {
        #expect(Words(.vietnamese).count(value) == vietnamese)
        #expect(Words(.english).count(value) == english)
    }

    @Test func `times are those of the zone, across midnight too`() {
        let words = Words(.vietnamese)
        let zone = ZoneOffsets(first: 7 * 3600)
        #expect(words.time(Instant(milliseconds: 0), in: zone) == "07:00")
        #expect(words.time(Instant(milliseconds: -60_000), in: .utc) == "23:59")
        #expect(words.date(zone.day(of: Instant(milliseconds: 17 * 3_600_000))) == "02/01/1970")
    }

    @Test(arguments: [
        ("Xã Mẫu", 6), ("e\u{302}\u{301}", 1), ("日本", 4), ("한글", 4), ("\u{200B}", 0), ("👍🏽", 2), ("❤️", 2), ("…", 1),
    ])
    func `text is measured in terminal columns`(text: String, columns: Int) {
        #expect(terminalColumns(text) == columns)
    }
}
