import Adoption
import People
import Phrases
import Reports

/// The days that sources declared to have delivered whole, system by system.
struct CoveragePage: Page {
    static let template = "coverage"

    struct Group {
        let system: String
        let systemCode: String
        let lastDay: String
        let lastKind: String
        let entries: [Entry]
    }

    struct Entry {
        let days: String
        let source: String
        let state: String
        let stateKind: String
        let file: String
        let declared: String
    }

    let words: Words
    let title: String
    let lead: String
    let otherLanguageAddress: String
    let section: Section? = .administration
    let tabs: [Link]
    let groups: [Group]

    /// - Parameters:
    ///   - systems: all of them, those without any coverage too.
    ///   - periods: what was ever declared.
    init(
        _ systems: [SystemDefinition], _ periods: [DeclaredPeriod], today: Day, zone: ZoneOffsets, language: Language
    ) {
        let words = Words(language)
        let phrases = words.phrases.roles.administration.coverage
        self.words = words
        title = phrases.title
        lead = phrases.lead
        otherLanguageAddress = PagePath.coverage.address([], language.other)
        tabs = AdministrationTab.links(current: .coverage, words: words)
        let bySystem = Dictionary(grouping: periods, by: \.entry.systemCode)
        groups = systems.map { system in
            let own = bySystem[system.code] ?? []
            let covered = Coverage(own.filter { $0.withdrawn == nil }.map(\.entry.days)).lastDay(upTo: today)
            return Group(
                system: system.name[language], systemCode: system.code,
                lastDay: covered.map { phrases.lastDay(words.date($0), today.number - $0.number) } ?? phrases.never,
                lastKind: covered == nil ? "never_used" : "active",
                entries: own.map { Self.entry($0, zone: zone, words: words) })
        }
    }

    private static func entry(_ period: DeclaredPeriod, zone: ZoneOffsets, words: Words) -> Entry {
        let phrases = words.phrases.roles.administration.coverage
        func act(_ act: DeclaredPeriod.Act) -> (who: String, date: String) {
            (words.author(act.who), words.date(zone.day(of: act.at)))
        }
        let (days, declared) = (period.entry.days, act(period.declared))
        let gone = period.withdrawn.map(act)
        return Entry(
            days: "\(words.date(days.first))–\(words.date(days.last))", source: period.entry.sourceCode,
            state: gone.map { phrases.withdrawn($0.who, $0.date) } ?? phrases.stands,
            stateKind: gone == nil ? "active" : "revoked", file: period.file,
            declared: "\(declared.who), \(declared.date)")
    }

    static let text = """
        {{<frame}}{{$content}}
        {{> administration}}
        {{^empty(groups)}}
        <table class="names roster" role="table">
        <caption>{{phrases.roles.administration.coverage.caption}}</caption>
        <thead role="rowgroup">
        <tr role="row">
        <th scope="col" role="columnheader">{{phrases.roles.administration.coverage.columns.days}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.coverage.columns.source}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.coverage.columns.state}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.coverage.columns.file}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.coverage.columns.declared}}</th>
        </tr>
        </thead>
        {{#groups}}
        <tbody role="rowgroup">
        <tr role="row" class="group"><th colspan="5" scope="rowgroup" role="rowheader">{{system}} \
        <span class="code">{{systemCode}}</span> <span class="state {{lastKind}}">{{lastDay}}</span></th></tr>
        {{#entries}}
        <tr role="row">
        <th scope="row" role="rowheader" class="day">{{days}}</th>
        <td role="cell" data-label="{{phrases.roles.administration.coverage.columns.source}}">{{source}}</td>
        <td role="cell" data-label="{{phrases.roles.administration.coverage.columns.state}}">\
        <span class="state {{stateKind}}">{{state}}</span></td>
        <td role="cell" data-label="{{phrases.roles.administration.coverage.columns.file}}">\
        <span class="account">{{file}}</span></td>
        <td role="cell" data-label="{{phrases.roles.administration.coverage.columns.declared}}">{{declared}}</td>
        </tr>
        {{/entries}}
        </tbody>
        {{/groups}}
        </table>
        {{/empty(groups)}}
        {{#empty(groups)}}
        <p>{{phrases.roles.administration.coverage.none}}</p>
        {{/empty(groups)}}
        <p class="made">{{phrases.roles.administration.coverage.withdraw}}</p>
        {{/content}}{{/frame}}
        """
}
