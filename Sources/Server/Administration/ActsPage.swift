import Adoption
import People
import Phrases
import Reports

/// Who did what, the newest act first.
struct ActsPage: Page {
    /// Acts on one page.
    static let size = 100
    static let template = "acts"

    struct Row {
        let at: String
        let who: String
        let act: String
        let detail: String
        let subject: String
    }

    struct Choice {
        let value: String
        let name: String
        let isChosen: Bool
    }

    let words: Words
    let title: String
    let lead: String
    let otherLanguageAddress: String
    let section: Section? = .administration
    let tabs: [Link]
    let path = PagePath.acts.rawValue
    let language: String
    let kinds: [Choice]
    let rows: [Row]
    let next: Link?
    let first: Link?

    /// - Parameters:
    ///   - acts: with one more than a page holds, where there is one.
    ///   - kind: the only kind of act that is shown; nothing for all.
    init(_ acts: [AuditEntry], kind: AuditKind?, before: ID<AuditEntry>?, zone: ZoneOffsets, language: Language) {
        let words = Words(language)
        let phrases = words.phrases.roles.administration
        let filter: [(name: String, value: String)] = kind.map { [("kind", $0.rawValue)] } ?? []
        let page = NewestFirst(
            acts, size: Self.size, id: \.id, before: before, path: .acts, filter: filter, words: words)
        self.words = words
        self.language = language.rawValue
        title = phrases.acts.title
        lead = phrases.acts.lead
        otherLanguageAddress = page.otherLanguageAddress
        tabs = AdministrationTab.links(current: .acts, words: words)
        kinds = AuditKind.allCases.map {
            Choice(value: $0.rawValue, name: words.name(of: $0), isChosen: $0 == kind)
        }
        rows = page.entries.map { act in
            Row(
                at: words.moment(act.at, in: zone), who: words.author(act.who), act: words.name(of: act.kind),
                detail: act.detail, subject: act.subject)
        }
        next = page.older
        first = page.newest
    }

    static let text = """
        {{<frame}}{{$content}}
        {{> administration}}
        <form class="chooser" method="get" action="{{path}}">
        <label>{{phrases.roles.administration.acts.kind}}
        <select name="kind">
        <option value="">{{phrases.roles.administration.acts.all}}</option>
        {{#kinds}}
        {{> choice}}
        {{/kinds}}
        </select></label>
        <input type="hidden" name="lang" value="{{language}}">
        <button>{{phrases.roles.administration.acts.show}}</button>
        </form>
        {{^empty(rows)}}
        <table class="names roster" role="table">
        <caption>{{phrases.roles.administration.acts.caption}}</caption>
        <thead role="rowgroup">
        <tr role="row">
        <th scope="col" role="columnheader">{{phrases.law.acts.columns.what}}</th>
        <th scope="col" role="columnheader">{{phrases.law.acts.columns.subject}}</th>
        <th scope="col" role="columnheader">{{phrases.law.acts.columns.who}}</th>
        <th scope="col" role="columnheader">{{phrases.law.acts.columns.at}}</th>
        </tr>
        </thead>
        <tbody role="rowgroup">
        {{#rows}}
        <tr role="row">
        <th scope="row" role="rowheader"><span class="account">{{act}} <span class="code">{{detail}}</span></span></th>
        <td role="cell" data-label="{{phrases.law.acts.columns.subject}}"><span class="account">{{subject}}</span></td>
        <td role="cell" data-label="{{phrases.law.acts.columns.who}}"><span class="account">{{who}}</span></td>
        <td role="cell" class="day" data-label="{{phrases.law.acts.columns.at}}">{{at}}</td>
        </tr>
        {{/rows}}
        </tbody>
        </table>
        {{/empty(rows)}}
        {{#empty(rows)}}
        <p>{{phrases.law.acts.none}}</p>
        {{/empty(rows)}}
        {{> pager}}
        {{/content}}{{/frame}}
        """
}
