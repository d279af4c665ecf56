import Adoption
import People
import Phrases
import Reports

/// The names that events came for and that no account bears.
struct UnmatchedPage: Page {
    /// Names on one page.
    static let size = 100
    static let template = "unmatched"

    struct Row {
        let name: String
        let system: String
        let events: String
        let firstDay: String
        let lastDay: String
    }

    /// The last name of the page before.
    struct Cursor {
        let systemCode: String
        let name: String

        var query: [(name: String, value: String)] { [("after-system", systemCode), ("after-name", name)] }
    }

    let words: Words
    let title: String
    let lead: String
    let otherLanguageAddress: String
    let section: Section? = .administration
    let tabs: [Link]
    let total: String
    let toDo: String?
    let caption: String
    let rows: [Row]
    let next: Link?
    let first: Link?

    /// - Parameter names: with one more than a page holds, where there is one.
    init(_ names: [UnmatchedName], of total: (names: Int, events: Int), after: Cursor?, language: Language) {
        let words = Words(language)
        let phrases = words.phrases.roles.administration
        let shown = names.prefix(Self.size)
        self.words = words
        title = phrases.unmatched.title
        lead = phrases.unmatched.lead
        otherLanguageAddress = PagePath.unmatched.address(after?.query ?? [], language.other)
        tabs = AdministrationTab.links(current: .unmatched, words: words)
        self.total =
            total.names == 0
            ? words.phrases.usage.noUnmatched : words.phrases.usage.unmatchedTitle(total.names, total.events)
        toDo = total.names == 0 ? nil : phrases.unmatched.toDo
        caption = phrases.unmatched.caption(shown.count, total.names)
        rows = shown.map { name in
            Row(
                name: name.name, system: name.systemCode, events: words.count(name.events),
                firstDay: words.date(name.first), lastDay: words.date(name.last))
        }
        next =
            names.count > Self.size
            ? shown.last.map { last in
                let place = Cursor(systemCode: last.systemCode, name: last.name)
                return Link(text: phrases.next, address: PagePath.unmatched.address(place.query, language))
            } : nil
        first = after.map { _ in Link(text: phrases.first, address: PagePath.unmatched.address([], language)) }
    }

    static let text = """
        {{<frame}}{{$content}}
        {{> administration}}
        <p><strong>{{total}}</strong></p>
        {{#toDo}}
        <p>{{toDo}}</p>
        {{/toDo}}
        {{^empty(rows)}}
        <table class="names roster" role="table">
        <caption>{{caption}}</caption>
        <thead role="rowgroup">
        <tr role="row">
        <th scope="col" role="columnheader">{{phrases.roles.administration.unmatched.columns.name}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.unmatched.columns.system}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.unmatched.columns.events}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.unmatched.columns.first}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.unmatched.columns.last}}</th>
        </tr>
        </thead>
        <tbody role="rowgroup">
        {{#rows}}
        <tr role="row">
        <th scope="row" role="rowheader"><span class="account">{{name}}</span></th>
        <td role="cell" data-label="{{phrases.roles.administration.unmatched.columns.system}}">{{system}}</td>
        <td role="cell" class="day" data-label="{{phrases.roles.administration.unmatched.columns.events}}">{{events}}</td>
        <td role="cell" class="day" data-label="{{phrases.roles.administration.unmatched.columns.first}}">\
        {{firstDay}}</td>
        <td role="cell" class="day" data-label="{{phrases.roles.administration.unmatched.columns.last}}">{{lastDay}}</td>
        </tr>
        {{/rows}}
        </tbody>
        </table>
        {{/empty(rows)}}
        {{> pager}}
        {{/content}}{{/frame}}
        """
}
