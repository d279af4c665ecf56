import Adoption
import People
import Testing

struct AccountExplanationTests {
    private let today = day("2026-06-30")

    private func story(_ change: (inout AccountStory) -> Void = { _ in }) -> AccountStory {
        var story = AccountStory(
            system: SystemName(code: "cong", name: LocalizedText(vi: "Cổng")), name: "a", personCode: "p",
            personName: "", unitPath: [])
        story.issued = Sourced(day("2026-01-01"), nil)
        story.coverage = [DeclaredCoverage(source: "s", days: range("2026-01-01", "2026-06-30"), file: "f")]
        change(&story)
        return story
    }

    private func used(_ days: String...) -> CountedUse {
        func mark(_ text: String) -> CountedUse.Mark { .init(day: day(text), source: "s", file: "f") }
        return CountedUse(
            first: mark(days[0]), last: mark(days[days.count - 1]), events: days.count, days: days.count,
            recentDays: days.map(day).filter { $0 >= day("2026-05-11") })
    }

    @Test func `an account that is never used stays so while reports come, and turns unknown without them`() {
        let explanation = AccountExplanation(story(), on: today)
        #expect(explanation.rule == .neverUsed(issued: day("2026-01-01"), days: 180))
        #expect(explanation.changeWithoutUse == nil)
        #expect(explanation.changeWithoutReports == .init(day: day("2026-08-05"), state: .unknown))
    }

    @Test func `a new account turns never used when its grace ends`() {
        let explanation = AccountExplanation(story { $0.issued = Sourced(day("2026-06-20"), nil) }, on: today)
        #expect(explanation.rule == .new(issued: day("2026-06-20"), days: 10))
        #expect(explanation.changeWithoutUse == .init(day: day("2026-07-20"), state: .neverUsed))
        #expect(explanation.changeWithoutReports == explanation.changeWithoutUse)
    }

    @Test func `a habit fades on the Monday on which a week falls out`() {
        let explanation = AccountExplanation(
            story { $0.use = used("2026-05-13", "2026-06-01", "2026-06-30") }, on: today)
        #expect(explanation.rule == .habitual(weeks: 3, lastUse: today, days: 0))
        #expect(explanation.changeWithoutUse == .init(day: day("2026-07-06"), state: .active))
    }

    @Test func `active turns dormant, and an exemption comes and goes`() {
        let active = AccountExplanation(story { $0.use = used("2026-06-01") }, on: today)
        #expect(active.changeWithoutUse == .init(day: day("2026-07-31"), state: .dormant))
        let leaving = AccountExplanation(
            story {
                $0.use = used("2026-06-01")
                $0.exemption = Sourced(.init(first: day("2026-07-10"), last: nil, reason: "r"), nil)
            }, on: today)
        #expect(leaving.changeWithoutUse == .init(day: day("2026-07-10"), state: .exempt))
    }

    @Test func `what is over or not known does not change by itself`() {
        let revoked = AccountExplanation(story { $0.revoked = Sourced(day("2026-06-01"), nil) }, on: today)
        #expect(revoked.changeWithoutUse == nil && revoked.changeWithoutReports == nil)
        let undated = AccountExplanation(story { $0.issued = nil }, on: today)
        #expect(undated.changeWithoutUse == nil && undated.changeWithoutReports == nil)
        #expect(undated.nextAction == .findIssueDate)
    }

    @Test func `both ways of not knowing are told apart`() {
        let never = AccountExplanation(story { $0.coverage = [] }, on: today)
        #expect(never.rule == .notCovered(issued: day("2026-01-01"), lastCovered: nil))
        let stale = AccountExplanation(
            story { $0.coverage = [.init(source: "s", days: range("2026-01-01", "2026-05-01"), file: "f")] }, on: today)
        #expect(stale.rule == .stale(lastCovered: day("2026-05-01"), days: 60))
        #expect(stale.changeWithoutUse == .init(day: today + 1, state: .neverUsed))
        #expect(stale.nextAction == .askForReport)
    }

    @Test func `activation is the first of the day given and the first event, and may be unknown`() {
        #expect(story().activation == nil)
        #expect(story { $0.activated = Sourced(day("2026-02-01"), nil) }.activation?.value == day("2026-02-01"))
        let both = story {
            $0.activated = Sourced(day("2026-02-01"), nil)
            $0.firstEvent = Sourced(day("2026-01-20"), nil)
        }
        #expect(both.activation?.value == day("2026-01-20"))
    }

    @Test func `the next action follows from what is known`() {
        func action(_ change: (inout AccountStory) -> Void) -> NextAction? {
            AccountExplanation(story(change), on: today).nextAction
        }
        #expect(action { _ in } == .handOverSlip)
        #expect(action { $0.firstEvent = Sourced(day("2026-02-01"), nil) } == .accompanyFirstDossier)
        #expect(action { $0.asides.assisted = .init(events: 1, last: day("2026-02-01")) } == .letHolderDoIt)
        #expect(action { $0.use = used("2026-02-01") } == .refresher)
        #expect(action { $0.use = used("2026-06-01") } == nil)
    }

    /// The forecast looks at a few days only; this looks at every one.
    @Test func `the day of change is the first on which the rules say something else`() {
        var generator = Seeded(20_260_630)
        func random(_ days: ClosedRange<Int>) -> Day { today + Int.random(in: days, using: &generator) }
        for _ in 0..<400 {
            let story = story { story in
                story.issued = Bool.random(using: &generator) ? Sourced(random(-100...40), nil) : story.issued
                if Bool.random(using: &generator) { story.revoked = Sourced(random(-20...90), nil) }
                if Bool.random(using: &generator) {
                    let first = random(-60...60)
                    story.exemption = Sourced(
                        .init(first: first, last: Bool.random(using: &generator) ? first + 30 : nil, reason: ""), nil)
                }
                let days = (0..<Int.random(in: 0...5, using: &generator)).map { _ in random(-80...0) }.sorted()
                if !days.isEmpty { story.use = used(days) }
                let last = random(-50...20)
                story.coverage = [DeclaredCoverage(source: "s", days: DayRange(last - 30, last)!, file: "f")]
            }
            let explanation = AccountExplanation(story, on: today)
            let declared = Coverage(story.coverage.map(\.days))
            let endless = Coverage(declared.ranges + [DayRange(today + 1, today + 2000)!])
            #expect(explanation.changeWithoutReports == firstChange(story, coverage: declared))
            #expect(explanation.changeWithoutUse == firstChange(story, coverage: endless))
        }
    }

    private func used(_ days: [Day]) -> CountedUse {
        CountedUse(
            first: .init(day: days[0], source: "s", file: "f"),
            last: .init(day: days[days.count - 1], source: "s", file: "f"), events: days.count, days: Set(days).count,
            recentDays: days.filter { $0.week > today.week - 8 })
    }

    private func firstChange(_ story: AccountStory, coverage: Coverage) -> AccountExplanation.Change? {
        let use = story.use.map { Set($0.recentDays).union([$0.first.day, $0.last.day]).sorted() } ?? []
        func state(_ day: Day) -> AccountState? {
            .on(day, dates: story.dates, useDays: use, coverage: coverage)
        }
        let now = state(today)
        for offset in 1...400 {
            if let then = state(today + offset), then != now { return .init(day: today + offset, state: then) }
        }
        return nil
    }
}
