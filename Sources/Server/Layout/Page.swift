import Mustache
import People
import Phrases
import Reports

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
}

/// A page with what surrounds it, as one value for the templates.
struct FramedPage: MustacheParent {
    let page: any Page

    func child(named name: String) -> Any? {
        switch name {
        case "frameWords": page.words.phrases.pages.frame
        case "phrases": page.words.phrases
        case "language": page.words.language.rawValue
        case "otherLanguage": page.words.language.other.rawValue
        case "otherLanguageAddress": page.otherLanguageAddress
        case "homeAddress": ReportFilter().with { $0.language = page.words.language }.address(.report)
        case "styleAddress": Style.sheet.address
        case "iconAddress": Style.icon.address
        default: Mirror(reflecting: page).children.first { $0.label == name }.flatMap { Self.unwrapped($0.value) }
        }
    }

    private static func unwrapped(_ value: Any) -> Any? {
        let mirror = Mirror(reflecting: value)
        return mirror.displayStyle == .optional ? mirror.children.first?.value : value
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
        <nav aria-label="{{frameWords.languages}}">
        <a href="{{otherLanguageAddress}}" hreflang="{{otherLanguage}}" lang="{{otherLanguage}}">\
        {{frameWords.otherLanguage}}</a>
        </nav>
        </header>
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
