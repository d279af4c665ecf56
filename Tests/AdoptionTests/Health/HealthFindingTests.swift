import Adoption
import People
import Testing

struct HealthFindingTests {
    private static let gibibyte: Int64 = 1 << 30

    @Test(arguments: [
        (gibibyte, 0, false), (gibibyte - 1, 0, true), (2 * gibibyte, 2 * gibibyte, false),
        (2 * gibibyte - 1, 2 * gibibyte, true),
    ])
    func `room is little below a gibibyte, and below what the database takes`(
        free: Int64, database: Int64, isLittle: Bool
    ) {
        #expect((HealthFinding.room(path: "/srv", free: free, database: database) != nil) == isLittle)
    }

    @Test func `a clock is wrong before the newest import and before the program's year`() {
        let newYear = Instant(milliseconds: 1_767_225_600_000)  // 2026-01-01T00:00:00Z
        let before = Instant(milliseconds: newYear.milliseconds - 1)
        #expect(HealthFinding.clock(now: newYear, newestImport: nil, builtIn: 2026) == nil)
        #expect(HealthFinding.clock(now: newYear, newestImport: newYear, builtIn: 2026) == nil)
        #expect(
            HealthFinding.clock(now: before, newestImport: nil, builtIn: 2026)
                == .clockBehindProgram(now: before, year: 2026))
        #expect(
            HealthFinding.clock(now: before, newestImport: newYear, builtIn: 2025)
                == .clockBehindImport(now: before, imported: newYear))
    }

    @Test func `a source is silent when its last covered day is too long ago, or there is none`() {
        let today = Day(number: 20_000)
        func finding(_ accounts: Int, last: Day?) -> HealthFinding? {
            SystemCoverage(systemCode: "cong", accounts: accounts, last: last).finding(today: today, staleDays: 35)
        }
        #expect(finding(3, last: nil) == .neverCovered(system: "cong", accounts: 3))
        #expect(finding(3, last: today - 35) == nil)
        #expect(finding(3, last: today - 36) == .silent(system: "cong", accounts: 3, last: today - 36, days: 36))
        #expect(finding(0, last: nil) == nil)
        #expect(finding(0, last: today - 400) == nil)
        // The training system is covered by itself, from the first day that is over.
        for last in [nil, today - 400] {
            let own = SystemCoverage(systemCode: TrainingSystem.code, accounts: 3, last: last)
            #expect(own.finding(today: today, staleDays: 35) == nil)
        }
    }
}
