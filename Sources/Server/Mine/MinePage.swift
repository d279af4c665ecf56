import Adoption
import Mustache
import People
import Phrases
import Reports
import Store

/// One's own page: what to do next, and one's accounts with their states.
struct MinePage: Page {
    static let template = "mine"

    struct Account: MustacheParent {
        let system: String
        let name: String
        let state: String
        let kind: String
        let step: String
        let explanation: ExplanationWords

        func child(named name: String) -> Any? {
            switch name {
            case "system": system
            case "name": self.name
            case "state": state
            case "kind": kind
            case "step": step
            case "reasons": explanation.reason.texts
            case "dates": explanation.dates
            default: nil
            }
        }
    }

    /// What somebody is enrolled in, and what the courses are called.
    struct OwnCourses {
        let enrolments: [OwnEnrolment]
        let courses: [BoardCourse]
        let today: Day
    }

    struct Course: MustacheParent {
        let courseTitle: String
        let state: String
        let kind: String
        let more: [String]
        let address: String
        let go: String

        func child(named name: String) -> Any? {
            switch name {
            case "courseTitle": courseTitle
            case "state": state
            case "kind": kind
            case "more": more
            case "address": address
            case "go": go
            default: nil
            }
        }
    }

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let section: Section? = .mine
    let heading: String
    /// What there is to do, the most urgent first.
    let steps: [String]
    let accounts: [Account]
    let courses: [Course]

    init(
        _ answers: [AccountExplanations.Answer], _ own: OwnCourses, of person: SignedIn, at now: Instant,
        language: Language
    ) {
        let words = Words(language)
        let phrases = words.phrases.roles.mine
        self.words = words
        title = phrases.title
        otherLanguageAddress = PagePath.mine.rawValue + QueryText(language.other.query).text
        heading = phrases.greeting(person.personName.isEmpty ? person.name : person.personName)
        let others = answers.filter { $0.explanation.story.system.code != TrainingSystem.code }
        accounts = others.map { answer in
            let explanation = answer.explanation
            let moment = ReportMoment(now: now, timeZone: answer.timeZone, offsets: answer.offsets)
            return Account(
                system: explanation.story.system.name[language], name: explanation.story.name,
                state: words.name(of: explanation.state).sentenceCase,
                kind: explanation.state?.rawValue ?? "not_issued_yet",
                step: Self.step(explanation, phrases.steps, language),
                explanation: explanation.words(in: language, at: moment))
        }
        let urgent: [AccountState?] = [.neverUsed, .dormant, .new]
        courses = own.enrolments.map { Self.course($0, own, words) }
        let toLearn = own.enrolments.filter { $0.state < .passed }.map { enrolment in
            words.phrases.roles.board.mine.step(own.title(of: enrolment.course, language))
        }
        let toTry = own.enrolments.isEmpty ? own.courses.prefix(1) : []
        steps =
            toLearn + toTry.map { words.phrases.roles.board.mine.tryOne($0.title[language]) }
            + urgent.flatMap { state in
                others.filter { $0.explanation.state == state }.map {
                    Self.step($0.explanation, phrases.steps, language)
                }
            }
    }

    private static func course(_ enrolment: OwnEnrolment, _ own: OwnCourses, _ words: Words) -> Course {
        let board = words.phrases.roles.board
        let (state, go): (String, String) =
            switch enrolment.state {
            case .notEnrolled, .enrolled: (board.mine.states.enrolled, board.mine.start)
            case .started, .needsHelp: (board.mine.states.started, board.mine.goOn)
            case .passed: (board.mine.states.passed, board.mine.again)
            case .waived: (board.mine.states.waived, board.mine.again)
            }
        var more = enrolment.stepsAll > 0 ? [board.steps(enrolment.stepsDone, enrolment.stepsAll)] : []
        if let due = enrolment.details.due, enrolment.state < .passed {
            let date = words.date(due)
            more.append(due < own.today ? board.mine.overdue(date) : board.mine.due(date))
        }
        let query = QueryText(words.language.query).text
        return Course(
            courseTitle: own.title(of: enrolment.course, words.language), state: state,
            kind: Self.kind(enrolment.state), more: more,
            address: PagePath.learn.rawValue + "/" + QueryText.encoded(enrolment.course) + query, go: go)
    }

    /// Who needs help is the trainer's to see: to the learner it would look like a fault of their own.
    private static func kind(_ state: TrainingState) -> String {
        (state == .needsHelp ? .started : state).column?.rawValue ?? "not_started"
    }

    private static func step(
        _ explanation: AccountExplanation, _ phrases: Phrases.Roles.Mine.Steps, _ language: Language
    ) -> String {
        let system = explanation.story.system.name[language]
        return switch explanation.state {
        case .neverUsed:
            switch explanation.nextAction {
            case .handOverSlip: phrases.openIt(system)
            case .letHolderDoIt: phrases.doItYourself(system)
            default: phrases.doItOnce(system)
            }
        case .dormant: phrases.again(system)
        case .new: phrases.tryIt(system)
        case .active, .habitual: phrases.goOn
        case .exempt: phrases.nothing
        case .revoked: phrases.revoked
        case .unknown, .issueDateUnknown, nil: phrases.wait
        }
    }

    static let text = """
        {{<frame}}{{$content}}
        <h1>{{heading}}</h1>
        <section class="action"><h2>{{phrases.roles.mine.next}}</h2>
        {{^empty(steps)}}
        <ol class="todo">
        {{#steps}}
        <li>{{.}}</li>
        {{/steps}}
        </ol>
        {{/empty(steps)}}
        {{#empty(steps)}}
        <p>{{phrases.roles.mine.nothingNext}}</p>
        {{/empty(steps)}}
        </section>
        <section class="wide"><h2>{{phrases.roles.board.mine.heading}}</h2>
        {{#empty(courses)}}
        <p>{{phrases.roles.board.mine.none}}</p>
        {{/empty(courses)}}
        <div class="cards">
        {{#courses}}
        <article class="card"><h3>{{courseTitle}}</h3>
        <p><span class="state {{kind}}">{{state}}</span>{{#more}}<small class="more">{{.}}</small>{{/more}}</p>
        <p><a class="button" href="{{address}}">{{go}}</a></p>
        </article>
        {{/courses}}
        </div></section>
        <section class="wide"><h2>{{phrases.roles.mine.accounts}}</h2>
        {{#empty(accounts)}}
        <p>{{phrases.roles.mine.noAccounts}}</p>
        {{/empty(accounts)}}
        <div class="cards">
        {{#accounts}}
        <article class="card"><h3>{{system}}</h3>
        <p class="code">{{phrases.roles.mine.account}}: {{name}}</p>
        <p class="verdict {{kind}}">{{state}}</p>
        <p>{{step}}</p>
        <details><summary>{{phrases.roles.mine.why}}</summary>
        {{#reasons}}
        <p>{{.}}</p>
        {{/reasons}}
        <dl class="entries">
        {{#dates}}
        <div><dt>{{label}}</dt><dd>{{text}}</dd></div>
        {{/dates}}
        </dl></details>
        </article>
        {{/accounts}}
        </div></section>
        <p class="made">{{phrases.roles.mine.seenBy}}</p>
        {{/content}}{{/frame}}
        """
}

extension MinePage.OwnCourses {
    func title(of course: String, _ language: Language) -> String {
        courses.first { $0.id == course }?.title[language] ?? course
    }
}
