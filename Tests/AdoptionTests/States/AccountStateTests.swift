import Adoption
import People
import Testing

func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: .min) }

func range(_ first: String, _ last: String) -> DayRange {
    DayRange(day(first), day(last)) ?? DayRange(day(first), day(first))!
}

/// One account on Tuesday 2026-06-30, covered from the beginning of the year to that day unless a row says otherwise.
struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let state: AccountState?
    var issued: String? = "2026-01-01"
    var revoked: String?
    var exempt: (from: String, until: String?)?
    var use: [String] = []
    var covered: [(String, String)] = [("2026-01-01", "2026-06-30")]
    var thresholds = StateThresholds.standard

    init(_ description: String, _ state: AccountState?, _ change: (inout Case) -> Void = { _ in }) {
        testDescription = description
        self.state = state
        change(&self)
    }

    var found: AccountState? {
        let dates = AccountDates(
            issued: issued.map(day), revoked: revoked.map(day),
            exemption: exempt.map { .init(first: day($0.from), last: $0.until.map(day), reason: "leave") })
        return .on(
            day("2026-06-30"), dates: dates, useDays: use.map(day),
            coverage: Coverage(covered.map { range($0.0, $0.1) }), thresholds: thresholds)
    }
}

struct AccountStateTests {
    static let orderOfRules: [Case] = [
        Case("issued tomorrow: not on the roster", nil) { $0.issued = "2026-07-01" },
        Case("issued tomorrow and revoked before: not on the roster", nil) {
            $0.issued = "2026-07-01"
            $0.revoked = "2026-01-01"
        },
        Case("revoked on the day itself", .revoked) { $0.revoked = "2026-06-30" },
        Case("revoked tomorrow", .neverUsed) { $0.revoked = "2026-07-01" },
        Case("revoked and exempt", .revoked) {
            $0.revoked = "2026-06-01"
            $0.exempt = ("2026-06-01", nil)
        },
        Case("revoked with an unknown issue date", .revoked) {
            $0.issued = nil
            $0.revoked = "2026-06-01"
        },
        Case("exempt from the day itself, until further notice", .exempt) { $0.exempt = ("2026-06-30", nil) },
        Case("exempt from tomorrow", .neverUsed) { $0.exempt = ("2026-07-01", nil) },
        Case("exempt to the day itself", .exempt) { $0.exempt = ("2026-06-01", "2026-06-30") },
        Case("exempt to yesterday", .neverUsed) { $0.exempt = ("2026-06-01", "2026-06-29") },
        Case("exempt with an unknown issue date", .exempt) {
            $0.issued = nil
            $0.exempt = ("2026-06-01", nil)
        },
        Case("issue date unknown, whatever else is known", .issueDateUnknown) {
            $0.issued = nil
            $0.use = ["2026-06-29"]
            $0.covered = []
        },
    ]

    static let coverage: [Case] = [
        Case("nothing covered", .unknown) { $0.covered = [] },
        Case("only later days covered", .unknown) { $0.covered = [("2026-07-01", "2026-07-31")] },
        Case("last covered day 35 days back", .neverUsed) { $0.covered = [("2026-01-01", "2026-05-26")] },
        Case("last covered day 36 days back", .unknown) { $0.covered = [("2026-01-01", "2026-05-25")] },
        Case("36 days back with a stale threshold of 36", .neverUsed) {
            $0.covered = [("2026-01-01", "2026-05-25")]
            $0.thresholds = StateThresholds(staleDays: 36)
        },
        Case("covered up to the day before the issue day", .unknown) {
            $0.issued = "2026-06-20"
            $0.covered = [("2026-01-01", "2026-06-19")]
        },
        Case("covered up to the issue day", .new) {
            $0.issued = "2026-06-20"
            $0.covered = [("2026-01-01", "2026-06-20")]
        },
        Case("a gap in the middle does not matter", .neverUsed) {
            $0.covered = [("2026-01-01", "2026-01-31"), ("2026-06-01", "2026-06-01")]
        },
        Case("used, but its system fell silent", .unknown) {
            $0.use = ["2026-05-20"]
            $0.covered = [("2026-01-01", "2026-05-25")]
        },
        Case("covered beyond the day", .neverUsed) { $0.covered = [("2026-06-30", "2026-12-31")] },
    ]

    static let use: [Case] = [
        Case("issued 29 days ago", .new) { $0.issued = "2026-06-01" },
        Case("issued 30 days ago", .neverUsed) { $0.issued = "2026-05-31" },
        Case("issued today", .new) { $0.issued = "2026-06-30" },
        Case("issued today without any grace", .neverUsed) {
            $0.issued = "2026-06-30"
            $0.thresholds = StateThresholds(graceDays: 0)
        },
        Case("used within the grace period", .active) {
            $0.issued = "2026-06-01"
            $0.use = ["2026-06-02"]
        },
        Case("used tomorrow only", .neverUsed) { $0.use = ["2026-07-01"] },
        Case("used before the issue day only: it counts", .active) {
            $0.issued = "2026-06-01"
            $0.use = ["2026-05-20"]
        },
        Case("last used 59 days ago", .active) { $0.use = ["2026-05-02"] },
        Case("last used 60 days ago", .dormant) { $0.use = ["2026-05-01"] },
        Case("dormant after 30 days", .dormant) {
            $0.use = ["2026-05-31"]
            $0.thresholds = StateThresholds(dormantDays: 30)
        },
        Case("used today", .active) { $0.use = ["2026-06-30"] },
        Case("three of eight weeks, this week included", .habitual) {
            $0.use = ["2026-06-15", "2026-06-22", "2026-06-29"]
        },
        Case("three days of one week", .active) { $0.use = ["2026-06-22", "2026-06-23", "2026-06-24"] },
        Case("Sunday and Monday are two weeks", .active) { $0.use = ["2026-06-28", "2026-06-29"] },
        Case("Sunday, Monday and a week before: three", .habitual) {
            $0.use = ["2026-06-21", "2026-06-22", "2026-06-29"]
        },
        Case("the eighth week back begins on Monday 11 May", .habitual) {
            $0.use = ["2026-05-11", "2026-06-15", "2026-06-22"]
        },
        Case("Sunday 10 May lies before it", .active) { $0.use = ["2026-05-10", "2026-06-15", "2026-06-22"] },
        Case("many weeks of old make no habit of today", .dormant) {
            $0.use = ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26"]
        },
        Case("dormant comes before habitual", .dormant) {
            $0.use = ["2026-05-11", "2026-05-18", "2026-05-25"]
            $0.thresholds = StateThresholds(dormantDays: 30)
        },
    ]

    @Test(arguments: orderOfRules)
    func `the first rule that fits holds`(row: Case) { #expect(row.found == row.state) }

    @Test(arguments: coverage)
    func `without reports nothing is said`(row: Case) { #expect(row.found == row.state) }

    @Test(arguments: use)
    func `use makes the state`(row: Case) { #expect(row.found == row.state) }

    @Test func `on Monday the week has just begun`() {
        let use = [day("2026-06-22"), day("2026-06-15"), day("2026-05-04")].sorted()
        func state(_ text: String) -> AccountState? {
            .on(
                day(text), dates: AccountDates(issued: day("2026-01-01")), useDays: use,
                coverage: Coverage([range("2026-01-01", "2026-12-31")]))
        }
        #expect(state("2026-06-28") == .habitual)
        #expect(state("2026-06-29") == .active)
    }
}

struct CoverageTests {
    @Test func `declared days are merged where they overlap or adjoin`() {
        let coverage = Coverage([
            range("2026-02-01", "2026-02-28"), range("2026-01-01", "2026-01-31"), range("2026-01-10", "2026-01-12"),
            range("2026-03-02", "2026-03-03"),
        ])
        #expect(coverage.ranges == [range("2026-01-01", "2026-02-28"), range("2026-03-02", "2026-03-03")])
        #expect(!coverage.contains(day("2026-03-01")))
        #expect(coverage.contains(day("2026-03-02")))
    }

    @Test func `the last covered day never lies after the day asked about`() {
        let coverage = Coverage([range("2026-01-01", "2026-01-31"), range("2026-03-01", "2026-03-31")])
        #expect(coverage.lastDay(upTo: day("2025-12-31")) == nil)
        #expect(coverage.lastDay(upTo: day("2026-01-15")) == day("2026-01-15"))
        #expect(coverage.lastDay(upTo: day("2026-02-15")) == day("2026-01-31"))
        #expect(coverage.lastDay(upTo: day("2026-12-31")) == day("2026-03-31"))
        #expect(Coverage([DayRange]()).lastDay(upTo: day("2026-01-01")) == nil)
    }

    @Test func `entries keep their source and lose their seams`() {
        func entry(_ source: String, _ system: String, _ days: DayRange) -> CoverageEntry {
            CoverageEntry(sourceCode: source, systemCode: system, days: days)
        }
        let merged = CoverageEntry.merged([
            entry("b", "zalo", range("2026-01-01", "2026-01-31")),
            entry("b", "cong", range("2026-02-01", "2026-02-28")),
            entry("a", "cong", range("2026-02-01", "2026-02-02")),
            entry("b", "cong", range("2026-01-01", "2026-01-31")),
        ])
        #expect(
            merged == [
                entry("a", "cong", range("2026-02-01", "2026-02-02")),
                entry("b", "cong", range("2026-01-01", "2026-02-28")),
                entry("b", "zalo", range("2026-01-01", "2026-01-31")),
            ])
    }
}
