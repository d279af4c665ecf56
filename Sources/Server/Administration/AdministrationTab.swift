import Hummingbird
import People
import Phrases
import Reports

/// The administrator's pages, in the order in which links to them stand on each.
enum AdministrationTab: CaseIterable {
    case imports, coverage, unmatched, people, acts, looks

    var path: PagePath {
        switch self {
        case .imports: .imports
        case .coverage: .coverage
        case .unmatched: .unmatched
        case .people: .people
        case .acts: .acts
        case .looks: .looks
        }
    }

    func title(_ words: Words) -> String {
        let phrases = words.phrases.roles.administration
        return switch self {
        case .imports: phrases.imports.title
        case .coverage: phrases.coverage.title
        case .unmatched: phrases.unmatched.title
        case .people: phrases.people.title
        case .acts: phrases.acts.title
        case .looks: phrases.looks.title
        }
    }

    static func links(current: AdministrationTab, words: Words) -> [Link] {
        allCases.map { tab in
            Link(
                text: tab.title(words), address: tab.path.rawValue + QueryText(words.language.query).text,
                isCurrent: tab == current)
        }
    }

    /// What stands at the head of each of them.
    static let headText = """
        <nav class="choices states" aria-label="{{phrases.roles.administration.pages}}">
        {{#tabs}}
        {{> link}}
        {{/tabs}}
        </nav>
        <h1>{{title}}</h1>
        <p class="lead">{{lead}}</p>

        """
}

/// What the address of one of the administrator's pages says.
struct AdministrationQuery {
    let language: Language
    private let query: QueryText

    /// - Parameter known: what the page understands, besides the language.
    /// - Throws: ``PageRefusal``.
    init(_ request: Request, _ known: [String] = []) throws(PageRefusal) {
        query = try QueryText(request.uri.query)
        try query.requireOnly(known + ["lang"])
        language = try ReportFilter(query).language
    }

    subscript(name: String) -> String? { query[name] }

    /// A number of ours: whatever is none names nothing that exists.
    ///
    /// - Throws: ``PageRefusal/noSuchPage``.
    func id<Subject>(_ name: String) throws(PageRefusal) -> ID<Subject>? {
        try number(name).map { ID(Int64($0)) }
    }

    /// - Throws: ``PageRefusal/noSuchPage``.
    func number(_ name: String) throws(PageRefusal) -> Int? {
        guard let text = query[name] else { return nil }
        guard let number = Int(text), number > 0 else { throw .noSuchPage }
        return number
    }
}

extension PagePath {
    /// The address of a page in a language, with what it is asked for.
    func address(_ pairs: [(name: String, value: String)] = [], _ language: Language) -> String {
        rawValue + QueryText(pairs + language.query).text
    }
}
