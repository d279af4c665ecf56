import Adoption
import ImportFiles
import People
import Testing

struct TimeTests {
    private static let midnight = Instant(milliseconds: 1_782_838_800_000)  // 2026-07-01 in Vietnam.

    @Test(arguments: [
        ("2026-07-01", 0), ("2026-07-01T00:00", 0), ("2026-07-01 00:00:00", 0), ("2026-07-01T00:00:00+07:00", 0),
        ("2026-07-01T00:00:00+0700", 0), ("2026-07-01T00:00:00 +07", 0), ("2026-06-30T17:00:00Z", 0),
        ("2026-06-30t17:00z", 0), ("2026-06-30T12:00:00-05:00", 0), ("  2026-07-01  ", 0),
        ("2026-07-01T08:30:15.25", 30_615_250), ("2026-07-01 08:30:15.123456789Z", 55_815_123),
        ("\"2026-07-01T08:30:15,5\"", 30_615_500),
    ])
    func `a time is read as ISO 8601, local where it says nothing else`(cell: String, after: Int64) throws {
        let found = try time(cell)
        #expect(found?.0 == Instant(milliseconds: Self.midnight.milliseconds + after))
        #expect(found?.1 == Day(iso: "2026-07-01"))
    }

    @Test(arguments: [
        "2026-7-1", "01/07/2026", "2026-02-29", "2026-13-01", "2026-07-01T24:00", "2026-07-01T10", "2026-07-01T10:60",
        "2026-07-01T10:00:60", "2026-07-01T10:00+7", "2026-07-01T10:00+19:00", "2026-07-01T10:00:00.", "20260701",
        "2026-07-01 10:00 x", "hôm qua", "2026-07-01T", "1782838800",
    ])
    func `what is no time is refused with what it says`(cell: String) throws {
        let text = "source,event_id,system,account,action,time\ns,1,p,a,submit,\(cell)\n"
        #expect(try usage(text).problems == [Found(2, "time", .badTime(cell, patterns: []))])
    }

    @Test(arguments: [("1899-12-31", 1899), ("2201-01-01", 2201), ("0001-01-01T00:00:00Z", 1), ("9999-12-31", 9999)])
    func `a year in which nobody lives is refused`(cell: String, year: Int) throws {
        let text = "source,event_id,system,account,action,time\ns,1,p,a,submit,\(cell)\n"
        #expect(try usage(text).problems == [Found(2, "time", .implausibleYear(year))])
    }

    @Test func `a time that is missing is missing, also as a dash`() throws {
        let text = "source,event_id,system,account,action,time\ns,1,p,a,submit,\ns,2,p,a,submit,-\n"
        #expect(try usage(text).problems == [Found(2, "time", .valueMissing), Found(3, "time", .valueMissing)])
    }

    @Test func `days are cut in the zone of the database`() throws {
        #expect(try time("2026-06-30T23:59:59Z", zone: .utc)?.1 == Day(iso: "2026-06-30"))
        #expect(try time("2026-06-30T23:59:59Z")?.1 == Day(iso: "2026-07-01"))
        // New York springs forward on 8 March 2026 at 2 o'clock.
        let change = Instant(milliseconds: 1_772_953_200_000)
        let newYork = ZoneOffsets(first: -5 * 3600, transitions: [.init(since: change, seconds: -4 * 3600)])
        #expect(try time("2026-03-08", zone: newYork)?.0 == Instant(milliseconds: 1_772_946_000_000))
        #expect(try time("2026-03-09", zone: newYork)?.0 == Instant(milliseconds: 1_773_028_800_000))
    }

    @Test func `a column of days takes a time as its local day, empty as keep and a dash as clear`() throws {
        let found = try accounts(
            """
            system,name,issued_on,activated_on,revoked_on,exempt_from
            p,a,2026-07-01,2026-06-30T20:00:00Z,-,
            p,b,2026-07-01 23:59:59,2026-07-01T00:00:00+09:00,2026-02-30,x
            """)
        let record = try #require(found.records.first?.record)
        #expect(record.issued == .set(try #require(Day(iso: "2026-07-01"))))
        #expect(record.activated == .set(try #require(Day(iso: "2026-07-01"))))
        #expect(record.revoked == .clear)
        #expect(record.exemptFrom == .keep)
        #expect(record.exemptUntil == .keep)
        #expect(
            found.problems == [
                Found(3, "revoked_on", .badDay("2026-02-30", patterns: [])),
                Found(3, "exempt_from", .badDay("x", patterns: [])),
            ])
        #expect(found.rejected == 1)
    }

    @Test(arguments: [
        ("dd/MM/yyyy", "01/07/2026", 0), ("d/M/yyyy", "1/7/2026", 0), ("d.M.yyyy", "01.07.2026", 0),
        ("yyyy-MM-dd HH:mm:ss", "2026-07-01 08:30:15", 30_615_000), ("dd/MM/yyyy H:mm", "01/07/2026 8:30", 30_600_000),
        ("yyyy-MM-dd'T'HH:mm:ss.SSSZ", "2026-07-01T00:00:01.5+07:00", 1500),
        ("yyyyMMdd", "20260701", 0), ("HH:mm 'ngày' dd/MM/yyyy", "08:30 ngày 01/07/2026", 30_600_000),
        ("yyyy-MM-ddTHH:mm:ssZ", "2026-06-30T17:00:00Z", 0),
    ])
    func `a mapping says how times are written`(pattern: String, cell: String, after: Int64) throws {
        let found = try time(cell, mapping: "dates: \"\(pattern)\"")
        #expect(found?.0 == Instant(milliseconds: Self.midnight.milliseconds + after))
    }

    @Test func `the first pattern that fits is taken, and no other form`() throws {
        let mapping = "dates: [dd/MM/yyyy, MM/dd/yyyy]"
        #expect(try time("07/01/2026", mapping: mapping)?.1 == Day(iso: "2026-01-07"))
        let text = "source,event_id,system,account,action,time\ns,1,p,a,submit,2026-07-01\n"
        let found = try usage(text, mapping: Mapping(yaml: mapping, file: "m", kind: .usage))
        let patterns = ["dd/MM/yyyy", "MM/dd/yyyy"]
        #expect(found.problems == [Found(2, "time", .badTime("2026-07-01", patterns: patterns))])
    }
}
