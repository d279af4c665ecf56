import Adoption
import Mustache
import People
import Phrases
import Reports
import Store

/// The courses, each with how many people of the asker's units stand in which state.
struct BoardsPage: Page {
    static let template = "boards"

    struct Card: MustacheParent {
        let courseTitle: String
        let era: String
        let parts: [Link]

        func child(named name: String) -> Any? {
            switch name {
            case "courseTitle": courseTitle
            case "era": era
            case "parts": parts
            default: nil
            }
        }
    }

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let section: Section? = .board
    let cards: [Card]

    init(_ boards: [(BoardCourse, TrainingBoard)], language: Language) {
        let words = Words(language)
        let phrases = words.phrases.roles.board
        self.words = words
        title = phrases.title
        otherLanguageAddress = PagePath.board.rawValue + QueryText(language.other.query).text
        cards = boards.map { course, board in
            let path = PagePath.board.rawValue + "/" + course.id
            let filter = BoardFilter().with { $0.language = language }
            let parts = [TrainingColumn.needsHelp, .notStarted, .started, .finished].map { column in
                Link(
                    text: column.name(phrases), address: filter.with { $0.part = .column(column) }.address(path),
                    count: words.count(board.counts[column] ?? 0))
            }
            let below = Link(
                text: phrases.notEnrolled, address: filter.with { $0.part = .notEnrolled }.address(path),
                count: words.count(board.notEnrolled))
            let all = Link(text: phrases.all, address: filter.address(path))
            return Card(courseTitle: course.title[language], era: phrases.era(course.era), parts: parts + [below, all])
        }
    }

    static let text = """
        {{<frame}}{{$content}}
        <h1>{{title}}</h1>
        {{^empty(cards)}}
        <p class="lead">{{phrases.roles.board.lead}}</p>
        {{/empty(cards)}}
        {{#empty(cards)}}
        <p>{{phrases.roles.board.noCourses}}</p>
        {{/empty(cards)}}
        {{#cards}}
        <article class="card"><h2>{{courseTitle}}</h2>
        <p class="code">{{era}}</p>
        <nav class="choices" aria-label="{{courseTitle}}">
        {{#parts}}
        {{> link}}
        {{/parts}}
        </nav></article>
        {{/cards}}
        {{/content}}{{/frame}}
        """
}
