import HTTPTypes
import Hummingbird
import People
import Phrases
import Reports
import Secrets
import Store

/// Why somebody did not come in, as the page says it above the form.
struct SignInTrouble {
    let status: HTTPResponse.Status
    let title: String
    let remedy: String
    /// Seconds after which another try makes sense.
    private(set) var wait: Int64?

    /// Nothing for what is no matter of signing in.
    init?(_ error: any Error, _ words: Words, now: Instant) {
        let phrases = words.phrases.pages.signIn.trouble
        let text: Phrases.Pages.Refusals.Text
        switch error {
        case SignInRefusal.tooSoon(let until):
            let seconds = Self.seconds(from: now, to: until)
            wait = seconds
            (status, text) = (.tooManyRequests, phrases.tooSoon(Int((seconds + 59) / 60)))
        case SignInRefusal.addressTooSoon(let until):
            let seconds = Self.seconds(from: now, to: until)
            wait = seconds
            (status, text) = (.tooManyRequests, phrases.addressTooSoon(Int((seconds + 59) / 60)))
        case is PasswordHashing.Busy:
            wait = 5
            (status, text) = (.tooManyRequests, phrases.busy)
        case let refusal as SignInRefusal: (status, text) = (.unauthorized, Self.text(refusal, phrases))
        case let error as ActivationCodeError: (status, text) = (.unprocessableContent, Self.text(error, phrases))
        case let problem as PasswordProblem: (status, text) = (.unprocessableContent, Self.text(problem, phrases))
        case is NotTheSame: (status, text) = (.unprocessableContent, phrases.notTheSame)
        default: return nil
        }
        title = text.title
        remedy = text.remedy
    }

    /// The page with the time after which to come again.
    func response(_ page: Response) -> Response {
        var page = page
        if let wait { page.headers[.retryAfter] = "\(wait)" }
        return page
    }

    private static func seconds(from now: Instant, to until: Instant) -> Int64 {
        max(1, (until.milliseconds - now.milliseconds + 999) / 1000)
    }

    private static func text(
        _ refusal: SignInRefusal, _ phrases: Phrases.Pages.SignIn.Trouble
    ) -> Phrases.Pages.Refusals.Text {
        switch refusal {
        case .wrong, .tooSoon, .addressTooSoon: phrases.wrong
        case .codeNotOpen: phrases.codeNotOpen
        case .codeExpired: phrases.codeExpired
        case .notActivated: phrases.notActivated
        case .locked: phrases.locked
        case .revoked: phrases.revoked
        }
    }

    private static func text(
        _ error: ActivationCodeError, _ phrases: Phrases.Pages.SignIn.Trouble
    ) -> Phrases.Pages.Refusals.Text {
        switch error {
        case .notASymbol(let symbol): phrases.codeSymbol(String(symbol))
        case .length(let count): phrases.codeLength(count)
        case .mistyped: phrases.codeMistyped
        }
    }

    private static func text(
        _ problem: PasswordProblem, _ phrases: Phrases.Pages.SignIn.Trouble
    ) -> Phrases.Pages.Refusals.Text {
        switch problem {
        case .tooShort: phrases.tooShort(PasswordRule.range.lowerBound)
        case .tooLong: phrases.tooLong(PasswordRule.range.upperBound)
        case .common: phrases.common
        case .ownName: phrases.ownName
        }
    }
}
