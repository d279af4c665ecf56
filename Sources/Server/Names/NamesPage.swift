import Adoption
import Mustache
import People
import Phrases
import Reports
import Store

/// The accounts behind one number of the report, a page at a time.
struct NamesPage: Page {
    /// Names on one page.
    static let size = 100
    static let template = "names"

    /// One account.
    struct Entry: MustacheParent {
        let holder: String
        let person: String
        let account: String
        let system: String
        let state: String
        let kind: String
        let issued: String
        let lastUse: String
        let activated: String
        let whyAddress: String

        func child(named name: String) -> Any? {
            switch name {
            case "holder": holder
            case "person": person
            case "account": account
            case "system": system
            case "state": state
            case "kind": kind
            case "issued": issued
            case "lastUse": lastUse
            case "activated": activated
            case "whyAddress": whyAddress
            default: nil
            }
        }
    }

    /// The accounts of one unit, in the order of the list.
    struct Group {
        let unit: String
        let code: String
        let unitAddress: String
        let entries: [Entry]
    }

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let crumbs: [Link]
    let section: Section? = .report
    let heading: String
    let subheading: String
    let caption: String
    let states: [Link]
    let shown: String
    let groups: [Group]
    let next: Link?
    let first: Link?
    let back: Link
    let csvAddress: String
    let jsonAddress: String
    let facts: [ReportPage.Fact]

    /// - Parameter report: with one name more than a page holds, where there is one.
    init(_ report: UnusedReport, filter: NamesFilter, tree: UnitTree) {
        let words = Words(filter.report.language)
        let phrases = words.phrases.pages.list
        let header = report.header
        let unit = ReportPage.name(of: header.unit, in: tree, words: words)
        let names = report.names ?? []
        let page = names.prefix(Self.size)
        let start = filter.with { $0.after = nil }
        self.words = words
        heading = phrases.title(unit)
        title = "\(heading) – \(words.date(header.asOf))"
        otherLanguageAddress = filter.with { $0.report.language = filter.report.language.other }.address(.names)
        let onPath = ReportPage.crumbs(filter.report, tree: tree, words: words)
        crumbs = onPath + [Link(text: unit, address: filter.report.address(.report))]
        let asked = filter.states.isEmpty ? AccountState.allCases : filter.states
        let chosen = filter.states.isEmpty ? phrases.allStates : filter.states.map(words.name).joined(separator: " + ")
        subheading = "\(words.phrases.report.asOf(words.date(header.asOf))). \(phrases.states): \(chosen)."
        caption = phrases.caption(unit)
        states = Self.states(report.total, filter: start, words: words)
        let total = asked.reduce(0) { $0 + report.total[$1] }
        shown = total == 0 ? words.phrases.names.none : phrases.shown(page.count, total)
        groups = Self.groups(Array(page), filter: filter.report, words: words)
        next =
            names.count > Self.size
            ? page.last.map { last in
                Link(text: phrases.next, address: filter.with { $0.after = .init(after: last) }.address(.names))
            } : nil
        first = filter.after.map { _ in Link(text: phrases.first, address: start.address(.names)) }
        back = Link(text: phrases.back, address: filter.report.address(.report))
        csvAddress = start.address(.namesCSV)
        jsonAddress = start.address(.namesJSON)
        facts = ReportPage.facts(header, words: words)
    }

    /// A list for each state that anybody is in, and one for all.
    private static func states(_ total: StateCounts, filter: NamesFilter, words: Words) -> [Link] {
        func link(_ text: String, _ count: Int, _ states: [AccountState]) -> Link {
            Link(
                text: text, address: filter.with { $0.states = states }.address(.names),
                isCurrent: filter.states == states, count: words.count(count))
        }
        var links = AccountState.shown.filter { total[$0] > 0 }.map { link(words.name(of: $0), total[$0], [$0]) }
        if filter.states.count > 1 {
            let name = filter.states.map(words.name).joined(separator: " + ")
            links.append(link(name, filter.states.reduce(0) { $0 + total[$1] }, filter.states))
        }
        return links + [link(words.phrases.pages.list.allStates, total.issued, [])]
    }

    private static func groups(_ names: [NamedAccount], filter: ReportFilter, words: Words) -> [Group] {
        names.chunked { $0.unitCode == $1.unitCode }.map { accounts in
            Group(
                unit: accounts[0].unitName.isEmpty ? accounts[0].unitCode : accounts[0].unitName,
                code: accounts[0].unitCode,
                unitAddress: filter.with { $0.unit = accounts[0].unitCode }.address(.report),
                entries: accounts.map { entry($0, filter: filter, words: words) })
        }
    }

    private static func entry(_ account: NamedAccount, filter: ReportFilter, words: Words) -> Entry {
        let phrases = words.phrases.pages.list
        return Entry(
            holder: account.personName.isEmpty ? words.phrases.names.unnamed : account.personName,
            person: account.personCode, account: account.name, system: account.systemCode,
            state: words.name(of: account.state), kind: account.state.rawValue,
            issued: account.issued.map(words.date) ?? phrases.notKnown,
            lastUse: account.lastUse.map(words.date) ?? phrases.never,
            activated: account.activated.map(words.date) ?? phrases.notKnown,
            whyAddress: WhyFilter(system: account.systemCode, name: account.name, report: filter).address(.why))
    }
}

extension AccountState {
    /// In the order in which pages show them: what needs attention first.
    static let shown: [AccountState] = [
        .neverUsed, .dormant, .active, .habitual, .new, .unknown, .issueDateUnknown, .exempt, .revoked,
    ]
}

extension Array {
    /// Neighbours that belong together, in order.
    func chunked(by belong: (Element, Element) -> Bool) -> [[Element]] {
        reduce(into: []) { chunks, element in
            if let last = chunks.last?.last, belong(last, element) {
                chunks[chunks.count - 1].append(element)
            } else {
                chunks.append([element])
            }
        }
    }
}
