import People
import Phrases
import Reports

/// What a reader sees instead of the page that was asked for.
struct RefusalPage: Page {
    struct Choice {
        let name: String
        let address: String
    }

    static let template = "refusal"

    let words: Words
    let title: String
    let remedy: String
    let choices: [Choice]
    let homeText: String
    let otherLanguageAddress: String

    init(_ refusal: Refusal, words: Words) {
        let filter = ReportFilter().with { $0.language = words.language }
        self.words = words
        title = refusal.text.title
        remedy = refusal.text.remedy
        homeText = words.phrases.pages.refusals.home
        otherLanguageAddress = filter.with { $0.language = words.language.other }.address(.report)
        choices = refusal.choices.map { name in
            let query = QueryText([("account", name)] + filter.query)
            return Choice(name: name, address: PagePath.why.rawValue + query.text)
        }
    }

    static let text = """
        {{<frame}}{{$content}}
        <div class="notice">
        <h1>{{title}}</h1>
        <p>{{remedy}}</p>
        {{^empty(choices)}}
        <ul>
        {{#choices}}
        <li><a href="{{address}}">{{name}}</a></li>
        {{/choices}}
        </ul>
        {{/empty(choices)}}
        <p><a class="button" href="{{homeAddress}}">{{homeText}}</a></p>
        </div>
        {{/content}}{{/frame}}
        """
}
