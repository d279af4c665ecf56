public import Adoption
public import People
import Phrases

extension Words {
    /// Who did something; a word for it where they have been erased since.
    public func author(_ who: String) -> String { who.isEmpty ? phrases.law.erasedAuthor : who }

    /// `dd/MM/yyyy HH:mm`.
    public func moment(_ instant: Instant, in zone: ZoneOffsets) -> String {
        "\(date(zone.day(of: instant))) \(time(instant, in: zone))"
    }

    public func name(of kind: AuditKind) -> String {
        let acts = phrases.law.acts
        return switch kind {
        case .codeMade: acts.codeMade
        case .codeRedeemed: acts.codeRedeemed
        case .codeClosed: acts.codeClosed
        case .passwordSet: acts.passwordSet
        case .locked: acts.locked
        case .unlocked: acts.unlocked
        case .tokenMade: acts.tokenMade
        case .sessionsEnded: acts.sessionsEnded
        case .roleGiven: acts.roleGiven
        case .roleTaken: acts.roleTaken
        case .enrolled: acts.enrolled
        case .unenrolled: acts.unenrolled
        case .waived: acts.waived
        case .waiverEnded: acts.waiverEnded
        case .reasonNoted: acts.reasonNoted
        case .reasonEnded: acts.reasonEnded
        case .contactSet: acts.contactSet
        case .personAdded: acts.personAdded
        case .reminded: acts.reminded
        case .personExported: acts.personExported
        case .personErased: acts.personErased
        case .retentionSet: acts.retentionSet
        case .retentionEnforced: acts.retentionEnforced
        }
    }

    public func name(of list: NamesList) -> String {
        let looks = phrases.law.looks
        return switch list {
        case .accounts: looks.accounts
        case .account: looks.account
        case .people: looks.people
        case .contacts: looks.contacts
        case .person: looks.person
        case .board: looks.board
        case .reminders: looks.reminders
        case .slips: looks.slips
        case .unmatched: looks.unmatched
        case .problems: looks.problems
        case .anomalies: looks.anomalies
        case .attempts: looks.attempts
        case .audit: looks.audit
        case .accessLog: looks.accessLog
        }
    }

    public func name(of form: NamesForm) -> String {
        let looks = phrases.law.looks
        return switch form {
        case .page: looks.page
        case .print: looks.print
        case .csv, .json, .xlsx: form.rawValue.uppercased()
        case .api: looks.api
        case .terminal: looks.terminal
        }
    }
}
