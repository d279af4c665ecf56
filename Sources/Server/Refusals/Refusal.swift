import Adoption
import HTTPTypes
import Hummingbird
import People
import Phrases
import Reports
import Store

/// A failed request as the reader sees it. The one place where errors become statuses and words.
struct Refusal {
    let status: HTTPResponse.Status
    let text: Phrases.Pages.Refusals.Text
    /// Accounts to choose from, as `SYSTEM:NAME`.
    let choices: [String]

    init(_ error: any Error, in words: Words) {
        let phrases = words.phrases.pages.refusals
        switch error {
        case let refusal as PageRefusal: self.init(refusal, phrases)
        case let refusal as ReportRefusal: self.init(refusal, words)
        case let refusal as AccountRefusal: self.init(refusal, phrases)
        case let refusal as AccessRefusal: self.init(refusal, words)
        case let error as StoreError: self.init(error, phrases)
        case let error as HTTPError where error.status == .notFound: self.init(PageRefusal.noSuchPage, phrases)
        default: self.init(status: .internalServerError, text: phrases.fault)
        }
    }

    private init(status: HTTPResponse.Status, text: Phrases.Pages.Refusals.Text, choices: [String] = []) {
        self.status = status
        self.text = text
        self.choices = choices
    }

    private init(_ refusal: AccessRefusal, _ words: Words) {
        let problem = refusal.problem(words)
        let status: HTTPResponse.Status
        switch refusal {
        case .noSuchName, .noSuchPerson, .noSuchUnit, .noSuchGrant: status = .notFound
        case .holdsMore: status = .forbidden
        default: status = .conflict
        }
        self.init(status: status, text: problem.text)
    }

    private init(_ refusal: PageRefusal, _ phrases: Phrases.Pages.Refusals) {
        switch refusal {
        // The front door sends a browser to the sign-in page instead.
        case .signInNeeded: self.init(status: .unauthorized, text: phrases.noSuchPage)
        case .staleForm: self.init(status: .forbidden, text: phrases.staleForm)
        case .otherSite: self.init(status: .forbidden, text: phrases.otherSite)
        case .unreadableForm: self.init(status: .badRequest, text: phrases.staleForm)
        case .noSuchPage: self.init(status: .notFound, text: phrases.noSuchPage)
        case .onlyReading: self.init(status: .methodNotAllowed, text: phrases.onlyReading)
        case .plainHTTP: self.init(status: .forbidden, text: phrases.plainHTTP)
        case .otherHost: self.init(status: .misdirectedRequest, text: phrases.otherHost)
        default: self.init(status: .badRequest, text: Self.badRequest(refusal, phrases))
        }
    }

    private static func badRequest(
        _ refusal: PageRefusal, _ phrases: Phrases.Pages.Refusals
    ) -> Phrases.Pages.Refusals.Text {
        switch refusal {
        case .unknownParameter(let name, let known):
            phrases.unknownParameter(shown(name), known.joined(separator: ", "))
        case .givenTwice(let name): phrases.givenTwice(name)
        case .outOfRange(let name, let value, let range):
            phrases.outOfRange(name, shown(value), range.lowerBound, range.upperBound)
        case .badDepth(let value): phrases.badDepth(shown(value), ReportFilter.deepest)
        case .badDay(let value): phrases.badDay(shown(value))
        case .badState(let value):
            phrases.badState(shown(value), AccountState.allCases.map(\.rawValue).joined(separator: ", "))
        case .badLanguage(let value): phrases.badLanguage(shown(value))
        case .noAccountNamed: phrases.noAccountNamed
        case .unfinishedCursor: phrases.unfinishedCursor
        case .unreadableAddress, .noSuchPage, .onlyReading, .otherHost, .signInNeeded, .staleForm, .unreadableForm,
            .otherSite, .plainHTTP:
            phrases.unreadable
        }
    }

    private init(_ refusal: ReportRefusal, _ words: Words) {
        let phrases = words.phrases.pages.refusals
        switch refusal {
        case .unknownUnit(let code): self.init(status: .notFound, text: phrases.unknownUnit(Self.shown(code)))
        case .unknownSystem(let code): self.init(status: .notFound, text: phrases.unknownSystem(Self.shown(code)))
        case .dayInFuture(let asked, let today):
            self.init(status: .badRequest, text: phrases.dayInFuture(words.date(asked), words.date(today)))
        case .placeGone(let unit, let system):
            self.init(status: .notFound, text: phrases.placeGone(Self.shown(unit), Self.shown(system)))
        }
    }

    private init(_ refusal: AccountRefusal, _ phrases: Phrases.Pages.Refusals) {
        switch refusal {
        case .noSuchAccount(let system, let name):
            let account = system.map { "\($0):\(name)" } ?? name
            self.init(status: .notFound, text: phrases.unknownAccount(Self.shown(account)))
        case .severalSystems(let name, let systems):
            self.init(
                status: .multipleChoices, text: phrases.severalSystems(Self.shown(name)),
                choices: systems.map { "\($0):\(name)" })
        // All others are about changing an account, which no page does.
        default: self.init(status: .internalServerError, text: phrases.fault)
        }
    }

    private init(_ error: StoreError, _ phrases: Phrases.Pages.Refusals) {
        switch error {
        case .notInitialised, .notADatabase, .olderSchema, .newerSchema:
            self.init(status: .serviceUnavailable, text: phrases.notReady)
        default: self.init(status: .serviceUnavailable, text: phrases.storage)
        }
    }

    /// What was given, cut so that a page stays a page.
    private static func shown(_ value: String) -> String {
        value.count > 60 ? value.prefix(60) + "…" : value
    }
}
