import Adoption
import Mustache
import People
import Phrases
import Reports
import Store

/// What those who answer for an account can do about it: a part of the page that says why it is in its state.
struct AccountCare {
    struct Choice {
        let value: String
        let text: String
        let isChosen: Bool
    }

    /// What was typed into a form that is shown again.
    struct Entered: Sendable {
        var reason: NonUseReason?
        var note = ""
        var from = ""
        var until = ""
        var why = ""
        var reasonTrouble: Phrases.Pages.Refusals.Text?
        var exemptionTrouble: Phrases.Pages.Refusals.Text?
    }

    enum Done: String, CaseIterable {
        case noted, ended, exempted
        case exemptionEnded = "exemption-ended"

        func text(_ phrases: Phrases.Roles.Account.Done) -> String {
            switch self {
            case .noted: phrases.noted
            case .ended: phrases.ended
            case .exempted: phrases.exempted
            case .exemptionEnded: phrases.exemptionEnded
            }
        }
    }

    let account: String
    let language: String
    let notice: String?
    let responsible: String?
    /// The reason that stands, in words.
    let standing: String?
    /// Whether the reader may change anything; leaders look.
    let mayAct: Bool
    let reasons: [Choice]
    let note: String
    let reasonTrouble: Phrases.Pages.Refusals.Text?
    let reasonIsOpen: Bool
    let exemptionTrouble: Phrases.Pages.Refusals.Text?
    let exemptionIsOpen: Bool
    let isExempt: Bool
    let from: String
    let until: String
    let why: String
    /// The holder's code, where the account is one of the training system.
    let holder: String?
    let reasonPath = PagePath.whyReason.rawValue
    let exemptionPath = PagePath.whyExemption.rawValue
    let slipPath = PagePath.slips.rawValue
    let unlockPath = PagePath.unlock.rawValue

    init(
        _ explanation: AccountExplanation, standing: NotedReason?, responsible: UnitContact?, mayAct: Bool,
        done: Done? = nil, entered: Entered = Entered(), language: Language
    ) {
        let words = Words(language)
        let phrases = words.phrases.roles.account
        let story = explanation.story
        account = "\(story.system.code):\(story.name)"
        self.language = language.rawValue
        self.mayAct = mayAct
        notice = done?.text(phrases.done)
        self.responsible = responsible.map { contact in
            contact.unit == story.unitPath.last
                ? contact.name : words.phrases.roles.contacts.inherited(contact.name, contact.unit.displayName)
        }
        self.standing = standing.map { noted in
            let text = noted.reason.name(phrases.reason.kinds) + (noted.note.isEmpty ? "" : ": \(noted.note)")
            return phrases.reason.standing(text, words.date(noted.day), noted.by)
        }
        reasons = NonUseReason.allCases.map {
            Choice(value: $0.rawValue, text: $0.name(phrases.reason.kinds), isChosen: $0 == entered.reason)
        }
        note = entered.note
        reasonTrouble = entered.reasonTrouble
        reasonIsOpen = entered.reasonTrouble != nil
        exemptionTrouble = entered.exemptionTrouble
        exemptionIsOpen = entered.exemptionTrouble != nil
        isExempt = story.exemption != nil
        let known = story.exemption?.value
        from = entered.from.isEmpty ? (known?.first ?? explanation.day).iso : entered.from
        until = entered.until.isEmpty ? known?.last?.iso ?? "" : entered.until
        why = entered.why.isEmpty ? known?.reason ?? "" : entered.why
        holder = story.system.code == TrainingSystem.code ? story.personCode : nil
    }

    static let text = """
        {{#notice}}
        <p class="told" role="status">{{notice}}</p>
        {{/notice}}
        {{#standing}}
        <section><h2>{{phrases.roles.account.reason.heading}}</h2><p>{{standing}}</p></section>
        {{/standing}}
        {{#responsible}}
        <p><b>{{phrases.roles.account.responsible}}:</b> {{responsible}}</p>
        {{/responsible}}
        {{#mayAct}}
        <section class="care noprint"><h2>{{phrases.roles.account.heading}}</h2>
        {{#holder}}
        <form class="steps" method="post" action="{{slipPath}}">
        <input type="hidden" name="form-key" value="{{formKey}}"><input type="hidden" name="lang" value="{{language}}">
        <button name="only" value="{{holder}}">{{phrases.roles.account.slip}}</button>
        <button name="only" value="{{holder}}" formaction="{{unlockPath}}">{{phrases.roles.account.unlock}}</button>
        </form>
        {{/holder}}
        {{#standing}}
        <form class="steps" method="post" action="{{reasonPath}}">
        <input type="hidden" name="form-key" value="{{formKey}}"><input type="hidden" name="lang" value="{{language}}">
        <input type="hidden" name="account" value="{{account}}">
        <button name="end" value="yes">{{phrases.roles.account.reason.end}}</button>
        </form>
        {{/standing}}
        <details class="filters"{{#reasonIsOpen}} open{{/reasonIsOpen}}>
        <summary>{{phrases.roles.account.reason.summary}}</summary>
        {{#reasonTrouble}}
        <div class="notice" role="alert"><p><strong>{{title}}</strong> {{remedy}}</p></div>
        {{/reasonTrouble}}
        <form class="entry" method="post" action="{{reasonPath}}">
        <input type="hidden" name="form-key" value="{{formKey}}"><input type="hidden" name="lang" value="{{language}}">
        <input type="hidden" name="account" value="{{account}}">
        <fieldset><legend>{{phrases.roles.account.reason.heading}}</legend>
        {{#reasons}}
        <label class="pick"><input type="radio" name="reason" value="{{value}}"{{#isChosen}} checked{{/isChosen}}>\
        <span>{{text}}</span></label>
        {{/reasons}}
        </fieldset>
        <label><span>{{phrases.roles.account.reason.note}} <small>{{phrases.roles.account.reason.noteHint}}</small></span>
        <input name="note" value="{{note}}" autocomplete="off" maxlength="200"></label>
        <div class="buttons"><button>{{phrases.roles.account.reason.submit}}</button></div>
        </form></details>
        <details class="filters"{{#exemptionIsOpen}} open{{/exemptionIsOpen}}>
        <summary>{{phrases.roles.account.exemption.summary}}</summary>
        {{#exemptionTrouble}}
        <div class="notice" role="alert"><p><strong>{{title}}</strong> {{remedy}}</p></div>
        {{/exemptionTrouble}}
        <p>{{phrases.roles.account.exemption.lead}}</p>
        <form class="entry" method="post" action="{{exemptionPath}}">
        <input type="hidden" name="form-key" value="{{formKey}}"><input type="hidden" name="lang" value="{{language}}">
        <input type="hidden" name="account" value="{{account}}">
        <label>{{phrases.roles.account.exemption.from}} <input type="date" name="from" value="{{from}}" required></label>
        <label><span>{{phrases.roles.account.exemption.until}} \
        <small>{{phrases.roles.account.exemption.untilHint}}</small></span>
        <input type="date" name="until" value="{{until}}"></label>
        <label><span>{{phrases.roles.account.exemption.reason}} \
        <small>{{phrases.roles.account.exemption.reasonHint}}</small></span>
        <input name="why" value="{{why}}" autocomplete="off" maxlength="200"></label>
        <div class="buttons"><button>{{phrases.roles.account.exemption.submit}}</button>\
        {{#isExempt}} <button class="quiet" name="end" value="yes">{{phrases.roles.account.exemption.end}}</button>{{/isExempt}}</div>
        </form></details>
        </section>
        {{/mayAct}}
        """
}

extension NonUseReason {
    func name(_ phrases: Phrases.Roles.Account.Kinds) -> String {
        switch self {
        case .noOpportunity: phrases.noOpportunity
        case .toldToHoldOff: phrases.toldToHoldOff
        case .onLeave: phrases.onLeave
        case .onPaper: phrases.onPaper
        case .other: phrases.other
        }
    }
}
