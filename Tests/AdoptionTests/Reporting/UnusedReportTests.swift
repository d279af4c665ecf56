import Adoption
import People
import Testing

struct UnusedReportTests {
    /// A ─ a1 ─ x; A ─ a2; B.
    private let tree = UnitTree([
        Unit(id: ID(1), code: "A", parent: nil, name: "A"), Unit(id: ID(2), code: "a1", parent: ID(1), name: "a1"),
        Unit(id: ID(3), code: "a2", parent: ID(1), name: "a2"), Unit(id: ID(4), code: "x", parent: ID(2), name: "x"),
        Unit(id: ID(5), code: "B", parent: nil, name: "B"),
    ])
    private let own: [ID<Unit>: StateCounts] = [
        ID(1): StateCounts([.active: 1]), ID(2): StateCounts([.neverUsed: 2]), ID(3): StateCounts([.neverUsed: 40]),
        ID(4): StateCounts([.neverUsed: 38, .dormant: 3]), ID(5): StateCounts([.unknown: 5]),
    ]

    private func report(_ top: String? = nil, depth: Int? = nil, coverage: [CoverageEntry] = []) -> UnusedReport {
        let header = UnusedReportHeader(
            asOf: day("2026-06-30"), thresholds: .standard, timeZone: "UTC", offsets: .utc,
            generatedAt: Instant(milliseconds: 0), coverage: coverage)
        return UnusedReport(header: header, tree: tree, own: own, top: top.flatMap(tree.place(code:)), depth: depth)
    }

    private func rows(_ report: UnusedReport) -> [String] {
        report.rows.map { "\($0.depth) \($0.unit.code) \($0.counts.issued)" }
    }

    @Test func `each row holds its unit and all below it`() {
        #expect(rows(report()) == ["0 A 84", "1 a1 43", "2 x 41", "1 a2 40", "0 B 5"])
        #expect(report().total == StateCounts([.active: 1, .neverUsed: 80, .dormant: 3, .unknown: 5]))
    }

    @Test func `depth counts from the unit asked for and changes no number`() {
        #expect(rows(report("A", depth: 0)) == ["0 A 84"])
        #expect(rows(report("a1")) == ["0 a1 43", "1 x 41"])
        #expect(rows(report(depth: 0)) == ["0 A 84", "0 B 5"])
        #expect(rows(report(depth: 1)) == ["0 A 84", "1 a1 43", "1 a2 40", "0 B 5"])
        #expect(report("a1", depth: 0).total == report("a1").total)
    }

    @Test func `a comparison rolls the earlier day up the same tree, and changes no number of today`() {
        let earlier = UnusedReport.Earlier(
            day: day("2026-05-31"), own: [ID(3): StateCounts([.neverUsed: 41]), ID(4): StateCounts([.new: 3])])
        let compared = UnusedReport(header: report().header, tree: tree, own: own, earlier: earlier)
        #expect(compared.rows.map(\.counts) == report().rows.map(\.counts))
        #expect(compared.rows.map { $0.earlier?.issued } == [44, 3, 3, 41, 0])
        #expect(compared.earlierTotal == StateCounts([.neverUsed: 41, .new: 3]))
        #expect(compared.earlierDay == day("2026-05-31"))
        #expect(report().rows.allSatisfy { $0.earlier == nil })
        #expect(report().earlierTotal == nil)
    }

    @Test func `a report on nothing is empty`() {
        let header = report().header
        let empty = UnusedReport(header: header, tree: UnitTree([]), own: [:])
        #expect(empty.rows.isEmpty)
        #expect(empty.total == StateCounts())
        #expect(empty.sentence.neverUsedShare == nil)
        #expect(UnusedReport(header: header, tree: tree, own: [:]).rows.count == 5)
    }

    @Test func `the sentence names the unit directly below with most never used, however deep the rows go`() {
        #expect(report("A", depth: 0).sentence.worst?.unit.code == "a1")
        #expect(report("A").sentence.worst?.neverUsed == 40)
        #expect(report().sentence.worst?.unit.code == "A")
        #expect(report("B").sentence.worst == nil)
        #expect(report("x").sentence.worst == nil)
        #expect(report("A").sentence.neverUsedShare == 80.0 / 84)
    }

    @Test func `the sentence knows up to which day all systems are reported`() {
        func entry(_ system: String, _ last: String) -> CoverageEntry {
            CoverageEntry(sourceCode: "s", systemCode: system, days: range("2026-01-01", last))
        }
        #expect(report().sentence.coveredUpTo == nil)
        #expect(report(coverage: [entry("a", "2026-12-31")]).sentence.coveredUpTo == day("2026-06-30"))
        let two = report(coverage: [entry("a", "2026-12-31"), entry("b", "2026-05-31")])
        #expect(two.sentence.coveredUpTo == day("2026-05-31"))
    }

    @Test func `rolling up sums what stands below, on random trees`() {
        var generator = Seeded(7)
        for _ in 0..<50 {
            let units = (0..<Int64(40)).map { id -> Unit in
                let parent = id == 0 || .random(in: 0..<6, using: &generator) == 0 ? nil : Int64.random(in: 0..<id)
                return Unit(id: ID(id), code: "\(id)", parent: parent.map { ID($0) }, name: "")
            }
            let tree = UnitTree(units)
            let own = Dictionary(
                uniqueKeysWithValues: units.map { ($0.id, StateCounts([.new: .random(in: 0..<9, using: &generator)])) })
            let report = UnusedReport(header: report().header, tree: tree, own: own)
            for (row, place) in zip(report.rows, tree.places) {
                let sum = tree.subtree(of: place).reduce(0) { $0 + (own[$1.unit.id]?.issued ?? 0) }
                #expect(row.counts.issued == sum)
            }
            #expect(report.total.issued == own.values.reduce(0) { $0 + $1.issued })
        }
    }
}
