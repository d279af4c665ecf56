import Adoption
import People

/// One account for each rule, as of 2026-06-30.
enum Story: String, CaseIterable {
    case revoked, exempt
    case exemptUntilFurtherNotice = "exempt-until-further-notice"
    case issueDateUnknown = "issue-date-unknown"
    case unknownNeverCovered = "unknown-never-covered"
    case unknownBeforeIssue = "unknown-before-issue"
    case unknownStale = "unknown-stale"
    case new
    case neverUsed = "never-used"
    case neverUsedAssisted = "never-used-assisted"
    case dormant, habitual, active
    case notIssuedYet = "not-issued-yet"

    static let day = date("2026-06-30")

    var story: AccountStory {
        var story = AccountStory(
            system: Example.portal, name: "hnd.mau1.01", personCode: "CB0001",
            personName: self == .neverUsedAssisted ? "" : "Nguyễn Thị Ví Dụ",
            unitPath: [Example.units[0], Example.units[1], Example.units[2]])
        story.issued = Sourced(date("2026-03-01"), Self.accountsFile(line: 12))
        story.coverage = [
            DeclaredCoverage(source: "cong", days: range("2026-01-01", "2026-05-31"), file: "su-dung-1-5.csv"),
            DeclaredCoverage(source: "cong", days: range("2026-06-01", "2026-06-28"), file: "su-dung-6.csv.gz"),
        ]
        tell(&story)
        return story
    }

    private func tell(_ story: inout AccountStory) {
        switch self {
        case .revoked:
            story.revoked = Sourced(date("2026-05-10"), .command(who: "an.nguyen", at: Self.instant))
            story.use = Self.use("2026-03-20", "2026-05-08", events: 4, recent: ["2026-05-08"])
            story.asides.afterRevocation = .init(events: 2, last: date("2026-05-12"))
        case .exempt:
            story.exemption = Self.exemption(until: date("2026-08-31"))
        case .exemptUntilFurtherNotice:
            story.exemption = Self.exemption(until: nil)
        case .issueDateUnknown:
            story.issued = nil
            story.issuer = "Văn phòng UBND tỉnh Ví Dụ"
            story.aliases = ["hnd-mau1", "mau1.hnd"]
            story.use = Self.use("2026-04-02", "2026-04-02", events: 1, recent: [])
            story.firstEvent = Self.firstEvent("2026-04-02")
        case .unknownNeverCovered:
            story.coverage = []
        case .unknownBeforeIssue:
            story.coverage = [DeclaredCoverage(source: "cong", days: range("2026-01-01", "2026-02-27"), file: "cu.csv")]
        case .unknownStale:
            story.coverage.removeLast()
            story.coverage[0] = DeclaredCoverage(
                source: "cong", days: range("2026-01-01", "2026-05-20"), file: "su-dung-1-5.csv")
            story.use = Self.use("2026-03-20", "2026-05-08", events: 4, recent: ["2026-05-08"])
        case .new:
            story.issued = Sourced(date("2026-06-12"), .command(who: "an.nguyen", at: Self.instant))
        case .neverUsed:
            story.asides.uncounted = [
                .init(
                    actionCode: "sign-in", actionName: LocalizedText(vi: "Đăng nhập", en: "Sign in"),
                    count: .init(events: 3, last: date("2026-03-03")))
            ]
            story.firstEvent = Self.firstEvent("2026-03-02")
        case .neverUsedAssisted:
            story.asides.assisted = .init(events: 5, last: date("2026-06-20"))
            story.asides.afterDay = .init(events: 1, last: date("2026-07-01"))
        case .dormant:
            story.activated = Sourced(date("2026-03-01"), Self.accountsFile(line: 12))
            story.firstEvent = Self.firstEvent("2026-02-27")
            story.use = Self.use("2026-02-27", "2026-04-15", events: 1204, recent: [])
            story.asides.beforeIssue = .init(events: 1, last: date("2026-02-27"))
        case .habitual:
            story.use = Self.use(
                "2026-03-20", "2026-06-24", events: 31,
                recent: ["2026-05-20", "2026-06-03", "2026-06-04", "2026-06-17", "2026-06-24"])
            story.firstEvent = Self.firstEvent("2026-03-20")
        case .active:
            story.use = Self.use("2026-06-30", "2026-06-30", events: 1, recent: ["2026-06-30"])
            story.coverage.append(
                DeclaredCoverage(source: "cong", days: range("2026-06-29", "2026-06-30"), file: "su-dung-6b.csv"))
        case .notIssuedYet:
            story.issued = Sourced(date("2026-07-15"), Self.accountsFile(line: 1012))
        }
    }

    /// 2026-03-02, 09:30 in Ho Chi Minh City.
    private static let instant = Instant(milliseconds: 1_772_418_600_000)

    private static func accountsFile(line: Int) -> Origin {
        .file(name: "tai-khoan.csv", line: line, at: instant)
    }

    private static func firstEvent(_ text: String) -> Sourced<Day> {
        Sourced(
            date(text), .firstUsageEvent(source: "cong", file: "su-dung-1-5.csv", at: instant))
    }

    private static func exemption(until: Day?) -> Sourced<AccountDates.Exemption> {
        Sourced(
            .init(first: date("2026-05-01"), last: until, reason: "nghỉ thai sản"), accountsFile(line: 12))
    }

    private static func use(_ first: String, _ last: String, events: Int, recent: [String]) -> CountedUse {
        CountedUse(
            first: .init(day: date(first), source: "cong", file: "su-dung-1-5.csv"),
            last: .init(day: date(last), source: "cong", file: "su-dung-6.csv.gz"), events: events,
            days: min(events, 20), recentDays: recent.map(date))
    }
}
