import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `The story of an account` {
    private static let imported = Instant(milliseconds: 1_782_864_000_000)

    @Test(arguments: Engine.available)
    func `names for each date the file or the command that gave it last`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let first = AccountRecord.new("a1", person: "P1") {
            $0.issued = .set(.on("2026-01-10"))
            $0.activated = .set(.on("2026-01-12"))
            $0.aliases = ["z", "b"]
        }
        try await database.take([first])
        try await database.take([.row("a1") { $0.activated = .set(.on("2026-01-13")) }], from: "second.csv")
        let accounts = AccountStore(database: database)
        let leave = AccountDates.Exemption(first: .on("2026-02-01"), last: .on("2026-02-10"), reason: "nghỉ phép")
        try await accounts.exempt(.portal("a1"), leave, by: .clerk(1))
        try await accounts.revoke(.portal("a1"), on: .on("2026-06-01"), by: .clerk(2))
        let story = try await AccountStoryStore(database: database).story(.portal("b"), asOf: .on("2026-06-30"))
        #expect(story.system == SystemName(code: "portal", name: SystemDefinition.portal.name))
        #expect(story.name == "a1")
        #expect(story.aliases == ["b", "z"])
        #expect(story.unitPath.map(\.code) == ["T", "T.1"])
        #expect(story.issued == Sourced(.on("2026-01-10"), .file(name: "accounts.csv", line: 2, at: Self.imported)))
        #expect(story.activated == Sourced(.on("2026-01-13"), .file(name: "second.csv", line: 2, at: Self.imported)))
        #expect(story.exemption == Sourced(leave, .command(who: "canbo", at: Author.clerk(1).at)))
        #expect(story.revoked == Sourced(.on("2026-06-01"), .command(who: "canbo", at: Author.clerk(2).at)))
        #expect(story.firstEvent == nil)
        #expect(story.use == nil)
        #expect(story.asides == UsageAsides())
    }

    @Test(arguments: Engine.available)
    func `goes back to the earlier origin once a change is undone`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let accounts = AccountStore(database: database)
        try await accounts.issue(.new("a1", person: "P1") { $0.issued = .set(.on("2026-01-10")) }, by: .clerk(0))
        try await accounts.edit(.portal("a1"), .row("a1") { $0.issued = .set(.on("2026-01-20")) }, by: .clerk(1))
        _ = try await accounts.undo(.portal("a1"), by: .clerk(2))
        let story = try await AccountStoryStore(database: database).story(.portal("a1"), asOf: .on("2026-06-30"))
        #expect(story.issued == Sourced(.on("2026-01-10"), .command(who: "canbo", at: Author.clerk(0).at)))
    }

    @Test(arguments: Engine.available)
    func `tells use from what was left out, and why`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take([
            .new("a1", person: "P1") {
                $0.issued = .set(.on("2026-02-01"))
                $0.revoked = .set(.on("2026-06-01"))
            }
        ])
        try await database.takeUsage(
            [
                ("e1", "a1", "submit", "2026-01-15"), ("e2", "a1", "submit", "2026-02-05"),
                ("e3", "a1", "submit", "2026-05-05"), ("e4", "a1", "submit", "2026-05-05"),
                ("e5", "a1", "sign-in", "2026-01-10"), ("e6", "a1", "sign-in", "2026-05-20"),
                ("e7", "a1", "submit", "2026-06-01"), ("e8", "a1", "submit", "2026-06-15"),
                ("e9", "a1", "sign-in", "2026-06-16"),
            ], from: "own.csv", covers: DayRange(.on("2026-01-01"), .on("2026-06-30")))
        try await database.takeUsage(
            [
                ("f1", "a1", "submit", "2026-03-01"), ("f2", "a1", "sign-in", "2026-03-02"),
                ("f3", "a1", "submit", "2026-06-12"), ("f4", "a1", "sign-in", "2026-06-17"),
            ], from: "assisted.csv", assisted: true)
        let story = try await AccountStoryStore(database: database).story(.portal("a1"), asOf: .on("2026-06-10"))
        let noon = Instant(milliseconds: Int64(Day.on("2026-01-10").number) * 86_400_000 + 43_200_000)
        #expect(
            story.firstEvent
                == Sourced(.on("2026-01-10"), .firstUsageEvent(source: "nguon", file: "own.csv", at: noon)))
        #expect(
            story.coverage == [
                DeclaredCoverage(
                    source: "nguon", days: try #require(DayRange(.on("2026-01-01"), .on("2026-06-30"))),
                    file: "own.csv")
            ])
        #expect(
            story.use
                == CountedUse(
                    first: .init(day: .on("2026-01-15"), source: "nguon", file: "own.csv"),
                    last: .init(day: .on("2026-05-05"), source: "nguon", file: "own.csv"), events: 4, days: 3,
                    recentDays: [.on("2026-05-05")]))
        #expect(story.asides.assisted == .init(events: 1, last: .on("2026-03-01")))
        #expect(story.asides.beforeIssue == .init(events: 1, last: .on("2026-01-15")))
        #expect(story.asides.afterRevocation == .init(events: 1, last: .on("2026-06-01")))
        #expect(story.asides.afterDay == .init(events: 4, last: .on("2026-06-17")))
        #expect(
            story.asides.uncounted == [
                .init(
                    actionCode: "sign-in", actionName: LocalizedText(vi: "Đăng nhập"),
                    count: .init(events: 3, last: .on("2026-05-20")))
            ])
        // Nothing of the thirteen events is passed over in silence.
        let asides = story.asides
        let apart = [asides.assisted, asides.afterRevocation, asides.afterDay].reduce(0) { $0 + ($1?.events ?? 0) }
        #expect((story.use?.events ?? 0) + apart + asides.uncounted.reduce(0) { $0 + $1.count.events } == 13)
        #expect(AccountExplanation(story, on: .on("2026-06-10")).state == .revoked)
    }
}
