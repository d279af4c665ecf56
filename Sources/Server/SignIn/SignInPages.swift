import People
import Phrases
import Reports

/// Name and password.
struct SignInPage: Page {
    static let template = "sign-in"

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let action: String
    let activateAddress: String
    let name: String
    let obstacle: SignInTrouble?
    let phrasesOfSignIn: Phrases.Pages.SignIn

    init(_ address: SignInAddress, name: String? = nil, trouble: SignInTrouble? = nil) {
        words = Words(address.language)
        phrasesOfSignIn = words.phrases.pages.signIn
        title = phrasesOfSignIn.title
        otherLanguageAddress = address.address(.signIn, address.language.other)
        action = address.address(.signIn)
        activateAddress = address.address(.activate)
        self.name = name ?? address.name
        obstacle = trouble
    }

    static let troubleText = """
        {{#obstacle}}
        <div class="notice" role="alert" id="trouble"><p><strong>{{title}}</strong> {{remedy}}</p></div>
        {{/obstacle}}
        """

    static let text = """
        {{<frame}}{{$content}}
        <h1>{{title}}</h1>
        {{> trouble}}
        {{#phrasesOfSignIn}}
        <form class="entry" method="post" action="{{action}}">
        <label>{{nameLabel}}
        <input name="name" value="{{name}}" autocomplete="username" autocapitalize="none" spellcheck="false" required
        {{#obstacle}} aria-describedby="trouble"{{/obstacle}}></label>
        <label>{{passwordLabel}}
        <input type="password" name="password" autocomplete="current-password" required></label>
        <div class="buttons"><button>{{enter}}</button></div>
        </form>
        <p>{{slipQuestion}} <a href="{{activateAddress}}">{{slipLink}}</a></p>
        <p>{{forgotten}}</p>
        {{/phrasesOfSignIn}}
        {{/content}}{{/frame}}
        """
}

/// The code of a slip, and the password that is to be.
struct ActivationPage: Page {
    static let template = "activate"

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let action: String
    let signInAddress: String
    let name: String
    let code: String
    let obstacle: SignInTrouble?
    let leastHint: String
    let phrasesOfSignIn: Phrases.Pages.SignIn

    init(_ address: SignInAddress, name: String? = nil, code: String? = nil, trouble: SignInTrouble? = nil) {
        words = Words(address.language)
        phrasesOfSignIn = words.phrases.pages.signIn
        title = phrasesOfSignIn.activateTitle
        leastHint = phrasesOfSignIn.passwordHint(PasswordRule.range.lowerBound)
        otherLanguageAddress = address.address(.activate, address.language.other)
        action = SignInAddress(next: address.next, language: address.language).address(.activate)
        signInAddress = address.address(.signIn)
        self.name = name ?? address.name
        self.code = code ?? address.code
        obstacle = trouble
    }

    static let text = """
        {{<frame}}{{$content}}
        <h1>{{title}}</h1>
        {{#phrasesOfSignIn}}
        <p>{{activateLead}}</p>
        {{> trouble}}
        <form class="entry" method="post" action="{{action}}">
        <input type="hidden" name="form-key" value="{{formKey}}">
        <label>{{nameLabel}} <small>{{nameHint}}</small>
        <input name="name" value="{{name}}" autocomplete="username" autocapitalize="none" spellcheck="false" required></label>
        <label>{{codeLabel}} <small>{{codeHint}}</small>
        <input name="code" value="{{code}}" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false"
        required></label>
        <label>{{newPasswordLabel}} <small>{{leastHint}}</small>
        <input type="password" name="password" autocomplete="new-password" required></label>
        <label>{{againLabel}}
        <input type="password" name="again" autocomplete="new-password" required></label>
        <div class="buttons"><button>{{activate}}</button></div>
        </form>
        <p>{{alreadyQuestion}} <a href="{{signInAddress}}">{{title}}</a></p>
        {{/phrasesOfSignIn}}
        {{/content}}{{/frame}}
        """
}

/// Another password, for somebody who is signed in.
struct PasswordPage: Page {
    static let template = "password"

    let words: Words
    let title: String
    let otherLanguageAddress: String
    let action: String
    let obstacle: SignInTrouble?
    let leastHint: String
    let phrasesOfSignIn: Phrases.Pages.SignIn

    init(_ address: SignInAddress, trouble: SignInTrouble? = nil) {
        words = Words(address.language)
        phrasesOfSignIn = words.phrases.pages.signIn
        title = phrasesOfSignIn.changeTitle
        leastHint = phrasesOfSignIn.passwordHint(PasswordRule.range.lowerBound)
        otherLanguageAddress = address.address(.password, address.language.other)
        action = address.address(.password)
        obstacle = trouble
    }

    static let text = """
        {{<frame}}{{$content}}
        <h1>{{title}}</h1>
        {{#phrasesOfSignIn}}
        <p>{{changeLead}}</p>
        {{> trouble}}
        <form class="entry" method="post" action="{{action}}">
        <input type="hidden" name="form-key" value="{{formKey}}">
        <label>{{oldPasswordLabel}}
        <input type="password" name="old" autocomplete="current-password" required></label>
        <label>{{newPasswordLabel}} <small>{{leastHint}}</small>
        <input type="password" name="password" autocomplete="new-password" required></label>
        <label>{{againLabel}}
        <input type="password" name="again" autocomplete="new-password" required></label>
        <div class="buttons"><button>{{change}}</button></div>
        </form>
        {{/phrasesOfSignIn}}
        {{/content}}{{/frame}}
        """
}
