import API
import Adoption
import Foundation
import People
import Phrases
import Reports
import Testing

struct UnusedReportTests {
    static let whole = UnusedReport(header: Example.header(), tree: Example.tree, own: Example.own)

    @Test(arguments: Language.allCases, [80, 40])
    func `the table fits the terminal and says what it merged`(language: Language, columns: Int) throws {
        let text = Self.whole.text(in: language, columns: columns)
        try Golden.expect(text, matches: "unused/whole-\(columns).\(language.rawValue).txt", columns: columns)
    }

    @Test(arguments: Language.allCases)
    func `names stand below their units`(language: Language) throws {
        let report = UnusedReport(
            header: Example.header(unit: Example.units[1], system: Example.portal), tree: Example.tree,
            own: Example.own, top: Example.tree.place(code: "T00-01"), depth: 0, names: Example.names)
        let text = report.text(in: language)
        try Golden.expect(text, matches: "unused/names.\(language.rawValue).txt", columns: 80)
        try Golden.expect(report.json(), matches: "unused/names.json")
        try Golden.expect(report.csv(), matches: "unused/names.csv")
        let narrow = report.text(in: language, columns: 40)
        try Golden.expect(narrow, matches: "unused/names-40.\(language.rawValue).txt", columns: 40)
    }

    @Test func `CSV and JSON hold the rows of the table`() throws {
        try Golden.expect(Self.whole.csv(), matches: "unused/whole.csv")
        try Golden.expect(Self.whole.json(), matches: "unused/whole.json")
    }

    @Test func `CSV and JSON of a comparison hold both days of every row`() throws {
        let earlier = UnusedReport.Earlier(
            day: date("2026-05-31"), own: [ID(3): StateCounts([.neverUsed: 1200]), ID(6): StateCounts([.new: 40])])
        let report = UnusedReport(
            header: Example.header(), tree: Example.tree, own: Example.own, depth: 1, earlier: earlier)
        try Golden.expect(report.csv(), matches: "unused/compared.csv")
        try Golden.expect(report.json(), matches: "unused/compared.json")
    }

    @Test(arguments: [40, 56, 80, 200])
    func `units of names that begin alike, or are the same, are told apart`(columns: Int) throws {
        let province = Unit(id: ID(1), code: "T", parent: nil, name: "Tỉnh Ví Dụ", kind: "")
        let lastWords = ["Alpha", "Beta", "Gamma"]
        let names = lastWords.map { "Ủy ban Mặt trận Tổ quốc Việt Nam xã Mẫu \($0)" } + ["Hội", "Hội"]
        let units = names.enumerated().map {
            Unit(id: ID(Int64($0 + 2)), code: "T-\($0)", parent: ID(1), name: $1, kind: "")
        }
        let report = UnusedReport(
            header: Example.header(), tree: UnitTree([province] + units),
            own: Dictionary(uniqueKeysWithValues: units.map { ($0.id, StateCounts([.neverUsed: 7_000_000])) }))
        let text = report.text(in: .vietnamese, columns: columns)
        #expect(!text.contains("…"))
        for word in lastWords { #expect(text.contains(word)) }
        #expect(text.contains("Hội (T-3)") && text.contains("Hội (T-4)"))
        for line in text.split(separator: "\n") { #expect(terminalColumns(line) <= columns, "\(line)") }
    }

    @Test(arguments: Language.allCases)
    func `several roots get a total`(language: Language) throws {
        let tree = UnitTree(Array(Example.units.dropFirst()))
        let report = UnusedReport(header: Example.header(), tree: tree, own: Example.own, depth: 0)
        let text = report.text(in: language)
        try Golden.expect(text, matches: "unused/several-roots.\(language.rawValue).txt", columns: 80)
    }

    @Test(arguments: Language.allCases)
    func `nothing to show is said in words`(language: Language) throws {
        let header = Example.header(coverage: [])
        let unknown = StateCounts([.unknown: 30])
        let texts = [
            UnusedReport(header: header, tree: UnitTree([]), own: [:], names: []).text(in: language),
            UnusedReport(header: header, tree: Example.tree, own: [:]).text(in: language),
            UnusedReport(header: header, tree: Example.tree, own: [ID(2): unknown], depth: 1).text(in: language),
        ]
        let text = texts.joined(separator: "\n----\n\n")
        try Golden.expect(text, matches: "unused/empty.\(language.rawValue).txt", columns: 80)
    }

    @Test func `an empty report as JSON and CSV has its facts and no rows`() throws {
        let report = UnusedReport(header: Example.header(coverage: []), tree: UnitTree([]), own: [:])
        try Golden.expect(report.json(), matches: "unused/empty.json")
        try Golden.expect(report.csv(), matches: "unused/empty.csv")
    }

    @Test func `JSON reads back into the same document`() throws {
        let document = Self.whole.document
        let read = try JSONDecoder().decode(UnusedReportDocument.self, from: Data(OrderedJSON.text(document).utf8))
        #expect(read == document)
        #expect(read.rows.first?.counts == read.total)
    }

    @Test(arguments: Language.allCases)
    func `the leader's sentence fits what there is to say`(language: Language) throws {
        let cases: [StateCounts] = [
            StateCounts(), StateCounts([.neverUsed: 1]), StateCounts([.active: 1]), StateCounts([.unknown: 1]),
            StateCounts([.neverUsed: 1, .active: 1999]), StateCounts([.neverUsed: 1999, .active: 1, .dormant: 1]),
            StateCounts([.dormant: 2, .active: 8]), StateCounts([.neverUsed: 5, .unknown: 1]),
        ]
        let lines = cases.flatMap { counts in
            ["2026-06-15", "2026-06-30"].map { last in
                let entry = CoverageEntry(
                    sourceCode: "cong", systemCode: "cong-dvc", days: range("2026-01-01", last))
                let report = UnusedReport(
                    header: Example.header(coverage: [entry]), tree: Example.tree, own: [ID(2): counts])
                return report.sentence.text(in: language, asOf: report.header.asOf)
            }
        }
        try Golden.expect(lines.joined(separator: "\n") + "\n", matches: "unused/sentences.\(language.rawValue).txt")
    }
}
