public import Adoption
public import Phrases

extension Words {
    public func kind(_ kind: KeptData) -> Phrases.Law.Kept.Kind {
        let kept = phrases.law.kept
        return switch kind {
        case .people: kept.people
        case .accounts: kept.accounts
        case .usage: kept.usage
        case .unmatched: kept.unmatched
        case .imports: kept.imports
        case .problems: kept.problems
        case .uploads: kept.uploads
        case .credentials: kept.credentials
        case .codes: kept.codes
        case .sessions: kept.sessions
        case .signInFailures: kept.signInFailures
        case .training: kept.training
        case .answers: kept.answers
        case .remarks: kept.remarks
        case .acts: kept.acts
        case .looks: kept.looks
        case .erased: kept.erased
        }
    }

    /// How long a kind is kept, in words.
    public func kept(_ retention: Retention) -> String {
        let phrases = phrases.law.kept
        if let days = retention.days {
            return phrases.days(days) + (retention.isSet ? " (\(phrases.setByOffice))" : "")
        }
        return switch retention.kind {
        case .erased: phrases.withoutEnd
        case .imports: phrases.withDatabase
        case .unmatched: phrases.untilMatched
        case .people: phrases.untilSet
        default: phrases.withPerson
        }
    }

    func basis(of kind: KeptData) -> String {
        let phrases = phrases.law.kept
        return switch kind.basis {
        case .duty: phrases.basisDuty
        case .protection: phrases.basisProtection
        case .rights: phrases.basisRights
        }
    }

    func basis(of retention: Retention) -> String {
        [basis(of: retention.kind), retention.basis].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
