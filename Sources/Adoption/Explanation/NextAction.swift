/// What to do next about an account, from what is known of it.
public enum NextAction: String, CaseIterable, Sendable {
    /// Never used, and no sign that the holder ever got in: hand over the slip again.
    case handOverSlip = "hand_over_slip"
    /// Never used, though the holder has got in: accompany the first real dossier.
    case accompanyFirstDossier = "accompany_first_dossier"
    /// Never used by the holder, while others did it for them: have them do it themselves, accompanied.
    case letHolderDoIt = "let_holder_do_it"
    /// Used once, not lately: a refresher.
    case refresher
    /// Nobody can tell: get a report of the system's use.
    case askForReport = "ask_for_report"
    /// No clock runs: find out the issue day.
    case findIssueDate = "find_issue_date"

    init?(state: AccountState?, story: AccountStory) {
        switch state {
        case .neverUsed:
            if story.asides.assisted != nil {
                self = .letHolderDoIt
            } else {
                self = story.activation == nil ? .handOverSlip : .accompanyFirstDossier
            }
        case .dormant: self = .refresher
        case .unknown: self = .askForReport
        case .issueDateUnknown: self = .findIssueDate
        case nil, .revoked, .exempt, .new, .habitual, .active: return nil
        }
    }
}
