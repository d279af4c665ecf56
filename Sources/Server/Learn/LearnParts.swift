import Adoption
import CourseFiles
import Foundation
import Hummingbird
import Learning
import People
import Reports
import Store
import Tutorial

/// What the pages of learning are made of, beside the server's parts.
struct LearnParts: Sendable {
    let server: ServerParts
    let library: CourseLibrary

    var journal: JournalStore { server.journals }
    var enrolments: EnrolmentStore { EnrolmentStore(database: server.database) }
    var attempts: AttemptStore { AttemptStore(database: server.database) }

    func today() async throws -> Day {
        let now = server.clock()
        return try await server.database.read { try Settings.read(on: $0).zone().day(of: now) }
    }

    /// A day of the database's zone.
    func day(of instant: Instant) async throws -> Day {
        try await server.database.read { try Settings.read(on: $0).zone().day(of: instant) }
    }

    /// What the systems' events say of the step at hand, where it asks for the real thing.
    func realUse(_ state: TutorialState, of person: ID<Person>) async throws -> RealUse? {
        guard let step = state.run.step, case .real = step.kind else { return nil }
        let today = try await today()
        let mine = try await enrolments.enrolments(of: person, today: today)
        let enrolment = mine.first { $0.course == state.course.id }
        let begun = try await journal.started(state.course.id, by: person)
        let since = try await day(of: begun ?? server.clock())
        return try await RealUses(database: server.database).use(
            of: person, system: state.course.system, action: step.teaches, enrolled: enrolment?.enrolled ?? since)
    }
}

extension CourseLibrary {
    /// A course as enrolments know it.
    func offer(_ course: Course) -> CourseOffer {
        CourseOffer(id: course.id, system: course.system, quiz: quiz(of: course)?.id)
    }
}

/// What stands in the address of a page of learning.
struct LearnAddress: Hashable, Sendable {
    static let names = ["look", "search", "term", "paper", "old", "lang"]

    let language: Language
    /// What is looked at beside the lesson.
    let look: TutorialState.Look?
    /// The key of a paper that was handed in.
    let paper: String?
    /// Whether what was just sent came from a page that had grown old.
    let isOld: Bool

    init(_ request: Request) throws(PageRefusal) {
        let query = try QueryText(request.uri.query)
        try query.requireOnly(Self.names)
        language = try ReportFilter(query).language
        paper = query["paper"]
        isOld = query["old"] != nil
        switch query["look"] {
        case "map": look = .map(search: query["search"] ?? "")
        case "glossary": look = .glossary(term: query["term"])
        case "help": look = .help
        case "show-me": look = .confirmShowMe
        case "pass": look = .confirmPass
        case "reset-step": look = .confirmResetStep
        case "reset-lesson": look = .confirmResetLesson
        default: look = nil
        }
    }

    static let quizPath = PagePath.learn.rawValue + "/quiz"

    static func courses(_ language: Language) -> String { text(PagePath.learn.rawValue, [], language) }

    static func lesson(
        _ course: String, look: TutorialState.Look? = nil, old: Bool = false, _ language: Language
    ) -> String {
        var pairs: [(name: String, value: String)] = []
        switch look {
        case .map(let search):
            pairs = [("look", "map")] + (search.isEmpty ? [] : [("search", search)])
        case .glossary(let term): pairs = [("look", "glossary")] + (term.map { [("term", $0)] } ?? [])
        case .help: pairs = [("look", "help")]
        case .menu: pairs = []
        case .confirmShowMe: pairs = [("look", "show-me")]
        case .confirmPass: pairs = [("look", "pass")]
        case .confirmResetStep: pairs = [("look", "reset-step")]
        case .confirmResetLesson: pairs = [("look", "reset-lesson")]
        case nil: break
        }
        if old { pairs.append(("old", "1")) }
        return text("\(PagePath.learn.rawValue)/\(QueryText.encoded(course))", pairs, language)
    }

    static func quiz(_ quiz: String, paper: String? = nil, _ language: Language) -> String {
        text("\(quizPath)/\(QueryText.encoded(quiz))", paper.map { [("paper", $0)] } ?? [], language)
    }

    private static func text(
        _ path: String, _ pairs: [(name: String, value: String)], _ language: Language
    ) -> String {
        path + QueryText(pairs + (language == .vietnamese ? [] : [("lang", language.rawValue)])).text
    }
}
