import Adoption
import People
import Phrases
import Reports

/// Who looked at names, the latest look first.
struct LooksPage: Page {
    /// Looks on one page.
    static let size = 100
    static let template = "looks"

    struct Row {
        let at: String
        let who: String
        let list: String
        let filter: String
        let names: String
    }

    let words: Words
    let title: String
    let lead: String
    let otherLanguageAddress: String
    let section: Section? = .administration
    let tabs: [Link]
    let rows: [Row]
    let next: Link?
    let first: Link?

    /// - Parameter looks: with one more than a page holds, where there is one.
    init(_ looks: [NamesSeenEntry], before: ID<NamesSeenEntry>?, zone: ZoneOffsets, language: Language) {
        let words = Words(language)
        let phrases = words.phrases.roles.administration
        let page = NewestFirst(
            looks, size: Self.size, id: \.id, before: before, path: .looks, words: words)
        self.words = words
        title = phrases.looks.title
        lead = phrases.looks.lead
        otherLanguageAddress = page.otherLanguageAddress
        tabs = AdministrationTab.links(current: .looks, words: words)
        rows = page.entries.map { look in
            Row(
                at: words.moment(look.at, in: zone), who: words.author(look.who),
                list: "\(words.name(of: look.list)), \(words.name(of: look.form))", filter: look.about ?? look.filter,
                names: words.count(look.names))
        }
        next = page.older
        first = page.newest
    }

    static let text = """
        {{<frame}}{{$content}}
        {{> administration}}
        {{^empty(rows)}}
        <table class="names roster" role="table">
        <caption>{{phrases.roles.administration.looks.caption}}</caption>
        <thead role="rowgroup">
        <tr role="row">
        <th scope="col" role="columnheader">{{phrases.law.looks.columns.list}}</th>
        <th scope="col" role="columnheader">{{phrases.law.looks.columns.filter}}</th>
        <th scope="col" role="columnheader">{{phrases.law.looks.columns.names}}</th>
        <th scope="col" role="columnheader">{{phrases.law.looks.columns.who}}</th>
        <th scope="col" role="columnheader">{{phrases.law.looks.columns.at}}</th>
        </tr>
        </thead>
        <tbody role="rowgroup">
        {{#rows}}
        <tr role="row">
        <th scope="row" role="rowheader">{{list}}</th>
        <td role="cell" data-label="{{phrases.law.looks.columns.filter}}"><span class="account">{{filter}}</span></td>
        <td role="cell" class="day" data-label="{{phrases.law.looks.columns.names}}">{{names}}</td>
        <td role="cell" data-label="{{phrases.law.looks.columns.who}}"><span class="account">{{who}}</span></td>
        <td role="cell" class="day" data-label="{{phrases.law.looks.columns.at}}">{{at}}</td>
        </tr>
        {{/rows}}
        </tbody>
        </table>
        {{/empty(rows)}}
        {{#empty(rows)}}
        <p>{{phrases.law.looks.none}}</p>
        {{/empty(rows)}}
        {{> pager}}
        {{/content}}{{/frame}}
        """
}
