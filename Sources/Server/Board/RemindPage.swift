import Adoption
import Mustache
import People
import Phrases
import Reports
import Store

/// Whom to remind of a course, each with a message to send or to say.
struct RemindPage: Page {
    static let template = "remind"

    struct Entry: MustacheParent {
        let person: String
        let code: String
        let state: String
        let kind: String
        let more: [String]
        let due: String
        let message: String

        func child(named name: String) -> Any? {
            switch name {
            case "person": person
            case "code": code
            case "state": state
            case "kind": kind
            case "more": more
            case "due": due
            case "message": message
            default: nil
            }
        }
    }

    struct Group {
        let unit: String
        let groupCode: String
        let entries: [Entry]
    }

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let section: Section? = .board
    let crumbs: [Link]
    let caption: String
    let groups: [Group]
    let next: Link?
    let first: Link?

    /// - Parameters:
    ///   - board: whom to remind, with one more than a page holds, where there is one.
    ///   - address: where learners reach the server.
    init(
        _ board: TrainingBoard, course: BoardCourse, filter: BoardFilter, zone: ZoneOffsets,
        address: String
    ) {
        let words = Words(filter.language)
        let phrases = words.phrases.roles.board
        let path = PagePath.board.rawValue + "/" + course.id
        let name = course.title[filter.language]
        self.words = words
        title = phrases.remind.title(name)
        otherLanguageAddress = filter.with { $0.language = filter.language.other }.address(path + "/nhac")
        let shown = Array(board.learners.prefix(BoardPage.size))
        caption = phrases.caption(shown.count, board.count(of: .toRemind))
        let start = filter.start
        next =
            board.learners.count > BoardPage.size
            ? shown.last.map { last in
                Link(
                    text: words.phrases.roles.training.next,
                    address: start.with { $0.after = .init(after: last) }.address(path + "/nhac"))
            } : nil
        first = filter.after.map { _ in
            Link(text: words.phrases.roles.training.first, address: start.address(path + "/nhac"))
        }
        crumbs = [
            Link(text: phrases.title, address: PagePath.board.rawValue + QueryText(filter.language.query).text),
            Link(text: name, address: filter.start.address(path)),
        ]
        let writer = BoardWriter(course: course, zone: zone, words: words)
        groups = shown.chunked { $0.unitCode == $1.unitCode }.map { learners in
            Group(
                unit: learners[0].unitName.isEmpty ? learners[0].unitCode : learners[0].unitName,
                groupCode: learners[0].unitCode,
                entries: learners.map { learner in
                    let entry = writer.entry(learner)
                    return Entry(
                        person: entry.person, code: entry.code, state: entry.state, kind: entry.kind, more: entry.more,
                        due: entry.due,
                        message: phrases.remind.message(
                            learner.name.isEmpty ? learner.code : learner.name, name,
                            entry.due.isEmpty ? nil : entry.due, address))
                })
        }
    }

    static let text = """
        {{<frame}}{{$content}}
        {{> crumbs}}
        <h1>{{title}}</h1>
        {{^empty(groups)}}
        <p class="lead">{{phrases.roles.board.remind.lead}}</p>
        <p class="caution">{{phrases.pages.list.confidential}}</p>
        <p>{{caption}}</p>
        {{/empty(groups)}}
        {{#empty(groups)}}
        <p>{{phrases.roles.board.remind.nobody}}</p>
        {{/empty(groups)}}
        {{#groups}}
        <section class="wide"><h2>{{unit}} <span class="code">{{groupCode}}</span></h2>
        <div class="cards">
        {{#entries}}
        <article class="card"><h3>{{person}} <span class="code">{{code}}</span></h3>
        <p><span class="state {{kind}}">{{state}}</span>{{#more}}<small class="more">{{.}}</small>{{/more}}</p>
        <p class="message">{{message}}</p>
        </article>
        {{/entries}}
        </div></section>
        {{/groups}}
        {{> pager}}
        {{/content}}{{/frame}}
        """
}
