import Adoption
import People
import Phrases
import Reports

/// The report of one unit and all below it: one sentence, one table, one click to the names.
struct ReportPage: Page {
    /// A part of the whole with its number, as the legend of the large bar.
    struct Figure {
        let part: String
        let label: String
        let count: String
        let share: String
        let figureList: String
        /// Whether anybody is in it; an empty part has no list.
        let hasList: Bool
    }

    struct Fact {
        let label: String
        let texts: [String]
    }

    static let template = "report"

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let crumbs: [Link]
    let heading: String
    let subheading: String
    let made: String
    let sentence: String
    /// Nothing where there is nothing to count.
    let numbers: Numbers?
    let empty: EmptyReport?
    let form: FilterForm
    let facts: [Fact]

    struct Numbers {
        let segments: [ShareBar.Segment]
        let figures: [Figure]
        let table: ReportTable
        let csvAddress: String
        let jsonAddress: String
    }

    init(_ report: UnusedReport, filter: ReportFilter, tree: UnitTree, systems: [SystemName]) {
        let words = Words(filter.language)
        let header = report.header
        self.words = words
        heading = Self.name(of: header.unit, in: tree, words: words)
        title = "\(words.phrases.report.title) – \(heading) – \(words.date(header.asOf))"
        otherLanguageAddress = filter.with { $0.language = filter.language.other }.address(.report)
        crumbs = Self.crumbs(filter, tree: tree, words: words)
        subheading =
            [
                words.phrases.report.title, words.phrases.report.asOf(words.date(header.asOf)),
                Self.system(header, words),
            ].joined(separator: ". ") + "."
        made = Self.made(header, words)
        sentence = report.sentence.text(in: filter.language, asOf: header.asOf)
        let hasNumbers = report.total.issued > 0
        numbers = hasNumbers ? Numbers(report, filter: filter, words: words) : nil
        empty = hasNumbers ? nil : EmptyReport(hasUnits: !report.rows.isEmpty, words: words)
        form = FilterForm(
            filter, tree: tree, systems: systems, today: header.offsets.day(of: header.generatedAt), words: words)
        facts = Self.facts(header, words: words)
    }

    /// From the whole organisation down to the unit above the one shown.
    static func crumbs(_ filter: ReportFilter, tree: UnitTree, words: Words) -> [Link] {
        guard let place = filter.unit.flatMap({ tree.place(code: $0) }) else { return [] }
        func link(_ text: String, _ code: String?) -> Link {
            Link(text: text, address: filter.with { $0.unit = code }.address(.report))
        }
        // One root stands for everything, and its report is the whole one.
        let all = tree.onlyRoot == nil ? [link(words.phrases.pages.frame.allUnits, nil)] : []
        return all + tree.ancestors(of: place).map { link($0.displayName, $0 == tree.onlyRoot ? nil : $0.code) }
    }

    /// What the unit of a report is called; nothing is the whole organisation.
    static func name(of unit: Unit?, in tree: UnitTree, words: Words) -> String {
        (unit ?? tree.onlyRoot)?.displayName ?? words.phrases.pages.frame.allUnits
    }

    /// Time, filter, thresholds, time zone and coverage.
    static func facts(_ header: UnusedReportHeader, words: Words) -> [Fact] {
        let phrases = words.phrases.report
        let table = words.phrases.pages.table
        let coverage = header.coverage.map {
            phrases.covered($0.systemCode, $0.sourceCode, words.date($0.days.first), words.date($0.days.last))
        }
        let thresholds = header.thresholds
        return [
            Fact(
                label: table.scope,
                texts: [
                    header.unit.map { phrases.unit($0.displayName, $0.code) } ?? phrases.allUnits,
                    system(header, words), phrases.unitsOfToday,
                ]),
            Fact(
                label: table.thresholds,
                texts: [
                    phrases.thresholdList(thresholds.graceDays, thresholds.dormantDays, thresholds.staleDays)
                        .sentenceCase + "."
                ]),
            Fact(label: table.coverage, texts: coverage.isEmpty ? [phrases.nothingCovered] : coverage),
            Fact(label: table.made, texts: [made(header, words)]),
        ]
    }

    private static func system(_ header: UnusedReportHeader, _ words: Words) -> String {
        let phrases = words.phrases.report
        return header.system.map { phrases.system($0.name[words.language], $0.code) } ?? phrases.allSystems
    }

    private static func made(_ header: UnusedReportHeader, _ words: Words) -> String {
        words.phrases.report.generated(
            words.time(header.generatedAt, in: header.offsets),
            words.date(header.offsets.day(of: header.generatedAt)), header.timeZone)
    }
}

extension ReportPage.Numbers {
    init(_ report: UnusedReport, filter: ReportFilter, words: Words) {
        segments = ShareBar(report.total).segments
        figures = ShareBar.Part.allCases.map { part in
            let count = part.count(report.total)
            return ReportPage.Figure(
                part: part.rawValue, label: part.name(words).sentenceCase, count: words.count(count),
                share: words.phrases.formats.share(count, of: report.total.issued),
                figureList: NamesFilter(report: filter, states: part.states).address(.names), hasList: count > 0)
        }
        table = ReportTable(report, filter: filter, words: words)
        csvAddress = filter.address(.reportCSV)
        jsonAddress = filter.address(.reportJSON)
    }
}

/// What stands in the place of the numbers while there are none.
struct EmptyReport {
    let emptyTitle: String
    let introduction: String
    let steps: [Phrases.Pages.Empty.Step]

    init(hasUnits: Bool, words: Words) {
        let phrases = words.phrases.pages.empty
        emptyTitle = hasUnits ? words.phrases.report.noAccounts : phrases.title
        introduction = hasUnits ? phrases.noAccounts : phrases.introduction
        steps = hasUnits ? phrases.steps.filter { $0.command.contains("accounts") } : phrases.steps
    }
}
