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

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let section: Section? = .mine
    let heading: String
    /// What there is to do, the most urgent first.
    let steps: [String]
    let accounts: [Account]

    init(_ answers: [AccountExplanations.Answer], of person: SignedIn, at now: Instant, language: Language) {
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
        steps = urgent.flatMap { state in
            others.filter { $0.explanation.state == state }.map { Self.step($0.explanation, phrases.steps, language) }
        }
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
