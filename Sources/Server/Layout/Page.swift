import Mustache
import People
import Phrases
import Reports
import Store

/// The values of one page. Its template (`text`) names its stored properties and decides nothing.
protocol Page {
    /// Names the template among the others.
    static var template: String { get }
    static var text: String { get }
    var words: Words { get }
    /// For the browser's window and the printer.
    var title: String { get }
    /// The same page in the other language.
    var otherLanguageAddress: String { get }
    /// The part of the site that it belongs to; nothing for pages that stand outside.
    var section: Section? { get }
}

extension Page {
    var section: Section? { nil }
}

/// A page with what surrounds it, as one value for the templates.
struct FramedPage: MustacheParent {
    private let page: any Page
    private let values: PageValues
    private let phrases: PageValues
    private let visitor: Visitor?

    /// - Parameter phrases: of the page's language, all the way down.
    init(page: any Page, phrases: PageValues, visitor: Visitor?) {
        self.page = page
        self.phrases = phrases
        self.visitor = visitor
        values = PageValues(of: page)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "frameWords": page.words.phrases.pages.frame
        case "phrases": phrases
        case "language": page.words.language.rawValue
        case "otherLanguage": page.words.language.other.rawValue
        case "otherLanguageAddress": page.otherLanguageAddress
        case "homeAddress": "/" + QueryText(page.words.language.query).text
        case "navigation":
            visitor.map { Section.links(for: $0.person, current: page.section, words: page.words) } ?? []
        case "formKey": visitor?.formKey ?? ""
        case "visitor": visitor.map { VisitorMark($0, language: page.words.language) }
        case "styleAddress": Style.sheet.address
        case "iconAddress": Style.icon.address
        default: values.child(named: name)
        }
    }

    static let frame = """
        <!DOCTYPE html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{title}} · {{frameWords.product}}</title>
        <link rel="stylesheet" href="{{styleAddress}}">
        <link rel="icon" type="image/svg+xml" href="{{iconAddress}}">
        </head>
        <body>
        <a class="skip" href="#main">{{frameWords.skip}}</a>
        <header class="masthead">
        <a class="brand" href="{{homeAddress}}">{{frameWords.product}}</a>
        <span class="purpose">{{frameWords.purpose}}</span>
        {{#visitor}}
        <div class="visitor"><a href="{{passwordAddress}}">{{name}}</a>
        <form class="inline" method="post" action="{{signOutAddress}}">
        <input type="hidden" name="form-key" value="{{formKey}}"><button>{{signOut}}</button></form></div>
        {{/visitor}}
        <nav aria-label="{{frameWords.languages}}">
        <a href="{{otherLanguageAddress}}" hreflang="{{otherLanguage}}" lang="{{otherLanguage}}">\
        {{frameWords.otherLanguage}}</a>
        </nav>
        </header>
        {{^empty(navigation)}}
        <nav class="sections" aria-label="{{phrases.roles.navigation.label}}">
        {{#navigation}}
        {{> link}}
        {{/navigation}}
        </nav>
        {{/empty(navigation)}}
        <main id="main">
        {{$content}}{{/content}}
        </main>
        <footer class="foot"><p>{{frameWords.rules}}</p></footer>
        </body>
        </html>

        """
}

extension Language {
    var other: Language { self == .vietnamese ? .english : .vietnamese }
}

/// Whoever is signed in, at the head of every page.
struct VisitorMark {
    let name: String
    let formKey: String
    let passwordAddress: String
    let signOutAddress: String
    let signOut: String

    init(_ visitor: Visitor, language: Language) {
        let address = SignInAddress(next: "/", language: language)
        name = visitor.person.personName.isEmpty ? visitor.person.name : visitor.person.personName
        formKey = visitor.formKey
        passwordAddress = address.address(.password)
        signOutAddress = address.address(.signOut)
        signOut = Words(language).phrases.pages.signIn.signOut
    }
}
