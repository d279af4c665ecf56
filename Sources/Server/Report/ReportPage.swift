import Adoption
import People
import Phrases
import Reports
import Store

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
    let section: Section? = .report
    /// Who answers for the unit of the report; nothing where nobody is named.
    let responsible: String?
    /// How the numbers stand against an earlier day, in sentences.
    let change: [String]
    let changeHeading: String
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

    /// - Parameter contacts: who answers for which unit.
    init(
        _ report: UnusedReport, filter: ReportFilter, tree: UnitTree, systems: [SystemName],
        contacts: [ID<Unit>: String] = [:]
    ) {
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
        numbers = hasNumbers ? Numbers(report, filter: filter, contacts: contacts, words: words) : nil
        change = hasNumbers ? Self.change(report, words) : []
        changeHeading = words.phrases.roles.contacts.change.heading(report.earlierDay.map { header.asOf - $0 } ?? 0)
        let place = (header.unit ?? tree.onlyRoot).flatMap { tree.place(id: $0.id) }
        responsible = place.flatMap { UnitContacts.responsible(for: $0, in: tree, named: contacts) }.map { contact in
            contact.unit.id == place?.unit.id
                ? contact.name : words.phrases.roles.contacts.inherited(contact.name, contact.unit.displayName)
        }
        empty = hasNumbers ? nil : EmptyReport(hasUnits: !report.rows.isEmpty, words: words)
        form = FilterForm(
            filter, tree: tree, systems: systems, today: header.offsets.day(of: header.generatedAt), words: words)
        facts = Self.facts(header, words: words)
    }

    /// Never used and in use, then and now.
    private static func change(_ report: UnusedReport, _ words: Words) -> [String] {
        guard let day = report.earlierDay, let earlier = report.earlierTotal else { return [] }
        let phrases = words.phrases.roles.contacts.change
        func change(_ before: Int, _ now: Int) -> String {
            if now == before { return phrases.same }
            return now < before ? phrases.fewer(words.count(before - now)) : phrases.more(words.count(now - before))
        }
        let never = (earlier[.neverUsed], report.total[.neverUsed])
        let using = (
            earlier[.active] + earlier[.habitual], report.total[.active] + report.total[.habitual]
        )
        let sentences = [
            phrases.sentence(
                words.date(day), words.count(never.0), words.count(never.1), change(never.0, never.1)),
            phrases.using(words.count(using.0), words.count(using.1), change(using.0, using.1)),
        ]
        // Whoever could not be judged then may be judged now, and would look like a change.
        return earlier[.unknown] == 0 ? sentences : sentences + [phrases.caution(words.count(earlier[.unknown]))]
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
    init(_ report: UnusedReport, filter: ReportFilter, contacts: [ID<Unit>: String], words: Words) {
        segments = ShareBar(report.total).segments
        figures = ShareBar.Part.allCases.map { part in
            let count = part.count(report.total)
            return ReportPage.Figure(
                part: part.rawValue, label: part.name(words).sentenceCase, count: words.count(count),
                share: words.phrases.formats.share(count, of: report.total.issued),
                figureList: NamesFilter(report: filter, states: part.states).address(.names), hasList: count > 0)
        }
        table = ReportTable(report, filter: filter, contacts: contacts, words: words)
        csvAddress = filter.compared.address(.reportCSV)
        jsonAddress = filter.compared.address(.reportJSON)
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
