import Mustache
import People
import Phrases
import Reports

/// A sheet of slips, to be printed and cut. It answers a form: nobody can ask for the same codes again.
struct SlipsPage: Page {
    static let template = "slips"

    struct Paper: MustacheParent {
        let name: String
        let lines: [Slip.Line]
        let code: String
        let steps: [String]
        let square: Square?

        func child(named name: String) -> Any? {
            switch name {
            case "name": self.name
            case "lines": lines
            case "code": code
            case "steps": steps
            case "square": square
            default: nil
            }
        }
    }

    struct Square {
        let path: String
        let side: String
        let label: String
    }

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let section: Section? = .training
    let papers: [Paper]
    /// How many are still without a slip, where there were more than a sheet holds.
    let more: String?
    /// Says that nobody else reaches the address on the slips.
    let onlyHere: String?
    let backAddress: String
    let productTitle: String

    /// - Parameter left: people for whom there was no room.
    init(_ slips: [Slip], left: Int, filter: TrainingFilter) {
        let words = Words(filter.language)
        let phrases = words.phrases.roles.training.slips
        self.words = words
        title = slips.isEmpty ? phrases.none : phrases.title(slips.count)
        // The codes are gone in the other language: it shows the list.
        otherLanguageAddress = filter.with { $0.language = filter.language.other }.address()
        papers = slips.map { Self.paper($0, words) }
        more = left > 0 ? phrases.more(left) : nil
        let authority = slips.first?.server.flatMap { $0.split(separator: "/").last.map(String.init) }
        onlyHere = authority.flatMap(Loopback.init(authority:)).map { _ in phrases.onlyHere }
        backAddress = filter.address()
        productTitle = words.phrases.slips.title
    }

    private static func paper(_ slip: Slip, _ words: Words) -> Paper {
        let phrases = words.phrases
        let square = link(slip).flatMap(QRCode.init).map { code in
            Square(
                path: code.path, side: "\(code.side)", label: phrases.roles.training.slips.squareCode(slip.signInName))
        }
        return Paper(
            name: slip.signInName, lines: slip.lines(words).filter { $0.label != phrases.slips.code },
            code: slip.code.grouped, steps: slip.steps(words), square: square)
    }

    /// What the square code holds: the activation page with the name and the code typed in already.
    static func link(_ slip: Slip) -> String? {
        slip.address.map { $0 + QueryText([("name", slip.signInName), ("code", slip.code.grouped)]).text }
    }

    static let text = """
        {{<frame}}{{$content}}
        <h1>{{title}}</h1>
        <div class="notice noprint">
        {{^empty(papers)}}
        <p>{{phrases.roles.training.slips.print}}</p>
        <p><strong>{{phrases.roles.training.slips.onlyNow}}</strong></p>
        {{/empty(papers)}}
        {{#empty(papers)}}
        <p>{{phrases.roles.training.slips.noneHint}}</p>
        {{/empty(papers)}}
        {{#onlyHere}}
        <p><strong>{{onlyHere}}</strong></p>
        {{/onlyHere}}
        {{#more}}
        <p>{{more}}</p>
        {{/more}}
        <p><a class="button" href="{{backAddress}}">{{phrases.roles.training.slips.back}}</a></p>
        </div>
        <div class="slips">
        {{#papers}}
        <article class="slip" aria-label="{{name}}">
        <h2>{{productTitle}}</h2>
        <dl>
        {{#lines}}
        <div><dt>{{label}}</dt><dd>{{text}}</dd></div>
        {{/lines}}
        </dl>
        <p class="secret"><span>{{phrases.slips.code}}</span> <b>{{code}}</b></p>
        {{#square}}
        <figure><svg viewBox="0 0 {{side}} {{side}}" role="img" aria-label="{{label}}" shape-rendering="crispEdges">\
        <rect width="100%" height="100%" fill="#fff"/><path d="{{path}}" fill="#000"/></svg>
        <figcaption>{{phrases.slips.scan}}</figcaption></figure>
        {{/square}}
        <ol>
        {{#steps}}
        <li>{{.}}</li>
        {{/steps}}
        </ol>
        <p class="small">{{phrases.slips.caution}}</p>
        </article>
        {{/papers}}
        </div>
        {{/content}}{{/frame}}
        """
}
