import Adoption
import People
import Phrases
import Reports

/// Why one account is in its state: the rule, the dates with their sources, and what to do next.
struct WhyPage: Page {
    static let template = "why"

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let crumbs: [Link]
    /// The holder's name, or the account's where nobody has given one.
    let heading: String
    let explanation: ExplanationWords
    /// The class of the state's sign.
    let kind: String
    let sameUnit: Link?
    let jsonAddress: String
    let section: Section? = .report
    let care: AccountCare

    init(_ explanation: AccountExplanation, at moment: ReportMoment, filter: WhyFilter, care: AccountCare) {
        let language = filter.report.language
        let words = Words(language)
        let story = explanation.story
        // From here on the account is called by its own name, however the address called it.
        let filter = WhyFilter(system: story.system.code, name: story.name, report: filter.report)
        self.words = words
        self.care = care
        self.explanation = explanation.words(in: language, at: moment)
        title = self.explanation.account
        heading = story.personName.isEmpty ? title : story.personName
        kind = explanation.state?.rawValue ?? "not_issued_yet"
        otherLanguageAddress =
            WhyFilter(
                system: story.system.code, name: story.name,
                report: filter.report.with { $0.language = language.other }
            ).address(.why)
        crumbs = story.unitPath.map { unit in
            Link(text: unit.displayName, address: filter.report.with { $0.unit = unit.code }.address(.report))
        }
        sameUnit = explanation.state.flatMap { state in
            story.unitPath.last.map { unit in
                let list = NamesFilter(report: filter.report.with { $0.unit = unit.code }, states: [state])
                return Link(text: words.phrases.pages.reason.sameUnit, address: list.address(.names))
            }
        }
        jsonAddress = filter.address(.whyJSON)
    }

    static let text = """
        {{<frame}}{{$content}}
        {{> crumbs}}
        <h1>{{heading}}</h1>
        {{#explanation}}
        <p class="subheading">{{account}}</p>
        <p class="verdict {{kind}}">{{state}}</p>
        {{#reason}}
        <section class="reason"><h2>{{heading}}</h2>
        {{#texts}}
        <p>{{.}}</p>
        {{/texts}}
        </section>
        {{/reason}}
        {{#action}}
        <section class="action"><h2>{{heading}}</h2>
        {{#texts}}
        <p>{{.}}</p>
        {{/texts}}
        </section>
        {{/action}}
        {{#care}}
        {{> care}}
        {{/care}}
        <section><h2>{{phrases.pages.reason.account}}</h2>
        <dl class="entries">
        {{#identity}}
        <div><dt>{{label}}</dt><dd>{{text}}</dd></div>
        {{/identity}}
        </dl></section>
        <section><h2>{{datesHeading}}</h2>
        <dl class="entries">
        {{#dates}}
        <div><dt>{{label}}</dt><dd>{{text}}</dd></div>
        {{/dates}}
        </dl></section>
        {{#evidence}}
        <section><h2>{{heading}}</h2>
        <ul>
        {{#texts}}
        <li>{{.}}</li>
        {{/texts}}
        </ul></section>
        {{/evidence}}
        <p class="made">{{generated}}.</p>
        {{/explanation}}
        <nav class="pager" aria-label="{{title}}">
        {{#sameUnit}}
        {{> link}}
        {{/sameUnit}}
        <a href="{{jsonAddress}}" download>{{phrases.pages.table.json}}</a>
        </nav>
        {{/content}}{{/frame}}
        """
}
