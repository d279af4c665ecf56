import Adoption
import Mustache
import People
import Phrases
import Reports
import Store

/// The board of one course: the roster on the left, and how far each has come.
struct BoardPage: Page {
    /// People on one page.
    static let size = 100
    static let template = "board"

    struct Entry: MustacheParent {
        let person: String
        let code: String
        let state: String
        let kind: String
        let more: [String]
        let place: String
        let steps: String
        let activity: String
        let score: String
        let real: String
        let due: String

        func child(named name: String) -> Any? {
            switch name {
            case "person": person
            case "code": code
            case "state": state
            case "kind": kind
            case "more": more
            case "place": place
            case "steps": steps
            case "activity": activity
            case "score": score
            case "real": real
            case "due": due
            default: nil
            }
        }
    }

    struct Group {
        let unit: String
        let groupCode: String
        let entries: [Entry]
    }

    /// What was typed into a form that is shown again.
    struct Entered: Sendable {
        var due = ""
        var reason = ""
        var trouble: Phrases.Pages.Refusals.Text?
    }

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let section: Section? = .board
    let crumbs: [Link]
    let era: String
    let path: String
    let actionPath: String
    let unitCode: String
    let language: String
    let units: [UnitChoice]
    let parts: [Link]
    let caption: String
    let groups: [Group]
    let notice: String?
    let trouble: Phrases.Pages.Refusals.Text?
    let due: String
    let reason: String
    let mayAct: Bool
    let remindAddress: String
    let next: Link?
    let first: Link?

    /// - Parameters:
    ///   - board: with one more person than a page holds, where there is one.
    ///   - mayAct: leaders look.
    init(
        _ board: TrainingBoard, course: BoardCourse, filter: BoardFilter, tree: UnitTree, zone: ZoneOffsets,
        mayAct: Bool, entered: Entered = Entered()
    ) {
        let words = Words(filter.language)
        let phrases = words.phrases.roles.board
        let path = PagePath.board.rawValue + "/" + course.id
        let shown = Array(board.learners.prefix(Self.size))
        self.words = words
        self.path = path
        self.mayAct = mayAct
        title = course.title[filter.language]
        era = phrases.era(course.era)
        otherLanguageAddress = filter.with { $0.language = filter.language.other }.address(path)
        crumbs = [
            Link(text: phrases.title, address: PagePath.board.rawValue + QueryText(filter.language.query).text)
        ]
        actionPath = path
        unitCode = filter.unit ?? ""
        language = filter.language.rawValue
        units = UnitChoice.all(tree, chosen: filter.unit)
        parts = Self.parts(board, filter: filter, path: path, words: words)
        let total = board.count(of: filter.part)
        caption = total == 0 ? phrases.nobody : phrases.caption(shown.count, total)
        let writer = BoardWriter(course: course, zone: zone, words: words)
        groups = shown.chunked { $0.unitCode == $1.unitCode }.map { learners in
            Group(
                unit: learners[0].unitName.isEmpty ? learners[0].unitCode : learners[0].unitName,
                groupCode: learners[0].unitCode, entries: learners.map(writer.entry))
        }
        notice = filter.done.map { done in
            switch done {
            case .enrolled: phrases.done.enrolled(filter.count)
            case .unenrolled: phrases.done.unenrolled(filter.count)
            case .waived: phrases.done.waived(filter.count)
            }
        }
        trouble = entered.trouble
        due = entered.due
        reason = entered.reason
        remindAddress = BoardFilter().with {
            $0.unit = filter.unit
            $0.language = filter.language
        }.address(path + "/nhac")
        next =
            board.learners.count > Self.size
            ? shown.last.map { last in
                Link(
                    text: words.phrases.roles.training.next,
                    address: filter.start.with { $0.after = .init(after: last) }.address(path))
            } : nil
        first = filter.after.map { _ in
            Link(text: words.phrases.roles.training.first, address: filter.start.address(path))
        }
    }

    private static func parts(
        _ board: TrainingBoard, filter: BoardFilter, path: String, words: Words
    ) -> [Link] {
        let phrases = words.phrases.roles.board
        let parts: [(String, TrainingBoard.Part)] =
            [TrainingColumn.needsHelp, .notStarted, .started, .finished].map { ($0.name(phrases), .column($0)) }
            + [(phrases.notEnrolled, .notEnrolled), (phrases.all, .everybody)]
        return parts.map { name, part in
            Link(
                text: name, address: filter.start.with { $0.part = part }.address(path),
                isCurrent: filter.part == part, count: words.count(board.count(of: part)))
        }
    }
}

/// Puts the people of a board into words.
struct BoardWriter {
    let course: BoardCourse
    let zone: ZoneOffsets
    let words: Words

    private var phrases: Phrases.Roles.Board { words.phrases.roles.board }

    func entry(_ learner: TrainingBoard.Learner) -> BoardPage.Entry {
        let details = learner.enrolment
        let column = learner.state.column
        return BoardPage.Entry(
            person: learner.name.isEmpty ? words.phrases.names.unnamed : learner.name, code: learner.code,
            state: column?.name(phrases) ?? phrases.notEnrolled, kind: column?.rawValue ?? "not_enrolled",
            more: details.map(remarks) ?? [],
            place: details?.step.map { course.name(of: $0, words.language) } ?? "",
            steps: details.flatMap { $0.stepsAll > 0 ? phrases.steps($0.stepsDone, $0.stepsAll) : nil } ?? "",
            activity: details.map { $0.lastActivity.map(date) ?? phrases.never } ?? "",
            score: details?.best.map { words.phrases.formats.share(Int(($0 * 1000).rounded()), of: 1000) } ?? "",
            real: details?.realUse.map(real) ?? "", due: details?.due.map(words.date) ?? "")
    }

    func remarks(_ details: TrainingBoard.Details) -> [String] {
        let help = details.help.map { reason in
            switch reason {
            case .failedChecks(let count, let step):
                phrases.help.failedChecks(count, step.map { course.name(of: $0, words.language) })
            case .failedAttempts(let count): phrases.help.failedAttempts(count)
            case .idle(let days, let due): phrases.help.idle(days, words.date(due))
            }
        }
        return help + (details.waivedReason.map { [phrases.waived($0)] } ?? [])
    }

    private func date(_ instant: Instant) -> String { words.date(zone.day(of: instant)) }

    private func real(_ use: RealUse) -> String {
        switch use {
        case .done(let day): phrases.realUse.done(words.date(day))
        case .earlier(let day): phrases.realUse.earlier(words.date(day))
        case .onlyAssisted(let day): phrases.realUse.onlyAssisted(words.date(day))
        case .notYet: phrases.realUse.notYet
        }
    }
}

extension TrainingColumn {
    func name(_ phrases: Phrases.Roles.Board) -> String {
        switch self {
        case .notStarted: phrases.columns.notStarted
        case .started: phrases.columns.started
        case .needsHelp: phrases.columns.needsHelp
        case .finished: phrases.columns.finished
        }
    }
}
