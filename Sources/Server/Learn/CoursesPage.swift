import Adoption
import CourseFiles
import Learning
import People
import Phrases
import Reports
import Store
import Tutorial

/// The courses of whoever is signed in, those they are enrolled in first, and the quizzes for record.
struct CoursesPage: Page {
    static let template = "courses"

    let words: Words
    let title: String
    let section: Section? = .learn
    let otherLanguageAddress: String
    let phrasesOfLearn: Phrases.Pages.Learn
    let mine: [Entry]
    let others: [Entry]
    let isEmpty: Bool

    struct Entry {
        let courseTitle: String
        let era: String
        let summary: String
        /// Nothing for a course that nobody has asked for and that has not been begun.
        let state: String?
        let stateClass: String
        let due: String?
        let progress: String?
        let courseAddress: String
        let goOn: String
        let quizAddress: String?
    }

    /// How far somebody is in a course without being enrolled in it.
    struct Begun {
        let done: Int
        let isOver: Bool
    }

    init(
        _ library: CourseLibrary, enrolments: [OwnEnrolment], begun: [String: Begun], today: Day, language: Language
    ) {
        let words = Words(language)
        self.words = words
        let learn = words.phrases.pages.learn
        phrasesOfLearn = learn
        title = learn.title
        otherLanguageAddress = LearnAddress.courses(language.other)
        let terminal = language == .vietnamese ? Phrases.Terminal.vietnamese : .english
        func entry(_ course: Course, _ enrolment: OwnEnrolment?) -> Entry {
            let all = course.lessons.reduce(0) { $0 + $1.steps.count }
            let done = begun[course.id]?.done ?? 0
            let isOver = begun[course.id]?.isOver == true
            let overdue = enrolment?.details.due.map { $0 < today && enrolment?.state.column != .finished } ?? false
            return Entry(
                courseTitle: course.title[language], era: terminal.home.era(course.era),
                summary: course.summary[language], state: enrolment.map { Self.name($0.state, learn.states) },
                stateClass: enrolment?.state.rawValue ?? "",
                due: enrolment?.details.due.map { overdue ? learn.overdue(words.date($0)) : learn.due(words.date($0)) },
                progress: done > 0 ? learn.done(done, all) : nil,
                courseAddress: LearnAddress.lesson(course.id, language),
                goOn: isOver ? learn.lookAgain : done > 0 ? learn.goOn : learn.start,
                quizAddress: library.quiz(of: course).map { LearnAddress.quiz($0.id, language) })
        }
        mine = enrolments.compactMap { enrolment in
            library.course(enrolment.course).map { entry($0, enrolment) }
        }
        let enrolled = Set(enrolments.map(\.course))
        others = library.courses.filter { !enrolled.contains($0.id) }.map { entry($0, nil) }
        isEmpty = mine.isEmpty && others.isEmpty
    }

    private static func name(_ state: TrainingState, _ words: Phrases.Pages.Learn.States) -> String {
        switch state {
        case .notEnrolled, .enrolled: words.enrolled
        case .started: words.started
        case .needsHelp: words.needsHelp
        case .passed: words.passed
        case .waived: words.waived
        }
    }

    static let entryText = """
        <li class="course">
        <h3><a href="{{courseAddress}}">{{courseTitle}}</a></h3>
        <p class="about"><span>{{era}}</span>{{#state}} · <strong class="training {{stateClass}}">{{.}}</strong>{{/state}}\
        {{#due}} · <span>{{.}}</span>{{/due}}{{#progress}} · <span>{{.}}</span>{{/progress}}</p>
        <p>{{summary}}</p>
        <p class="ways"><a class="button" href="{{courseAddress}}">{{goOn}}<span class="unseen">: {{courseTitle}}</span></a>
        {{#quizAddress}}<a href="{{.}}">{{phrasesOfLearn.quiz.forRecord}}<span class="unseen">: {{courseTitle}}</span></a>{{/quizAddress}}</p>
        </li>
        """

    static let text = """
        {{<frame}}{{$content}}
        <h1>{{title}}</h1>
        <p>{{phrasesOfLearn.lead}}</p>
        {{#isEmpty}}<p class="caution">{{phrasesOfLearn.noCourses}}</p>{{/isEmpty}}
        {{^empty(mine)}}<section><h2>{{phrasesOfLearn.mine}}</h2>
        <ul class="courses">{{#mine}}{{> course}}{{/mine}}</ul></section>{{/empty(mine)}}
        {{^empty(others)}}<section><h2>{{phrasesOfLearn.others}}</h2>
        <ul class="courses">{{#others}}{{> course}}{{/others}}</ul></section>{{/empty(others)}}
        {{/content}}{{/frame}}
        """
}
