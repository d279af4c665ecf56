/// Why an account is not used, as its state and its holder's training tell it together.
public enum NonUseCause: String, CaseIterable, Hashable, Sendable {
    case neverActivated = "never_activated"
    case notTrained = "not_trained"
    /// Enrolled or started, and not passed yet.
    case inTraining = "in_training"
    case needsHelp = "needs_help"
    /// Passed, or let off, and never used for real.
    case passedNeverUsed = "passed_never_used"
    /// Used once, not lately.
    case stopped

    /// Whose job the next thing is.
    public enum Owner: String, CaseIterable, Hashable, Sendable {
        /// Whoever answers for the unit's accounts.
        case unitContact = "unit_contact"
        case trainer
    }

    /// What to do next.
    public enum Action: String, CaseIterable, Hashable, Sendable {
        case handOverSlip = "hand_over_slip"
        case enrol
        case remind
        case help
        case accompanyFirstDossier = "accompany_first_dossier"
        case refresher
    }

    /// - Parameters:
    ///   - isActivated: nothing where no source could tell.
    ///   - training: the best among the holder's enrolments in courses of the account's system.
    /// - Returns: Nothing for an account that is in use, new, or whose use is nobody's question.
    public init?(state: AccountState?, isActivated: Bool?, training: TrainingState) {
        switch state {
        case .dormant: self = .stopped
        case .neverUsed:
            if isActivated == false {
                self = .neverActivated
            } else {
                switch training {
                case .notEnrolled: self = .notTrained
                case .enrolled, .started: self = .inTraining
                case .needsHelp: self = .needsHelp
                case .passed, .waived: self = .passedNeverUsed
                }
            }
        case nil, .revoked, .exempt, .issueDateUnknown, .unknown, .new, .habitual, .active: return nil
        }
    }

    public var owner: Owner {
        switch self {
        case .neverActivated, .passedNeverUsed: .unitContact
        case .notTrained, .inTraining, .needsHelp, .stopped: .trainer
        }
    }

    public var action: Action {
        switch self {
        case .neverActivated: .handOverSlip
        case .notTrained: .enrol
        case .inTraining: .remind
        case .needsHelp: .help
        case .passedNeverUsed: .accompanyFirstDossier
        case .stopped: .refresher
        }
    }
}
