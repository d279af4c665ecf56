public import People

/// How far somebody's training in a course has come. In order: the best of several counts for an account.
public enum TrainingState: String, CaseIterable, Hashable, Comparable, Sendable {
    case notEnrolled = "not_enrolled"
    case enrolled
    case started
    case needsHelp = "needs_help"
    case passed
    /// Let off, with a reason.
    case waived

    public static func < (left: TrainingState, right: TrainingState) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Where the trainer's board shows it; nothing for who is not enrolled and stands below its line.
    public var column: TrainingColumn? {
        switch self {
        case .notEnrolled: nil
        case .enrolled: .notStarted
        case .started: .started
        case .needsHelp: .needsHelp
        case .passed, .waived: .finished
        }
    }
}

/// The four states of a trainer's board.
public enum TrainingColumn: String, CaseIterable, Hashable, Sendable {
    case notStarted = "not_started"
    case started
    case needsHelp = "needs_help"
    case finished
}

/// Why somebody needs help.
public enum HelpReason: Hashable, Sendable {
    /// So many failed checks of one step or question, by its id, not done alone since.
    case failedChecks(Int, step: String?)
    /// So many papers for record that did not pass.
    case failedAttempts(Int)
    /// So many days without a finished step, and the due day near or past.
    case idle(days: Int, due: Day)
}

/// What is known of one enrolment.
public struct Enrolment: Hashable, Sendable {
    /// What the journal says, in days.
    public struct Progress: Hashable, Sendable {
        public let started: Day
        public let lastStep: Day
        public let mostFailedChecks: Int
        public let stuckAt: String?
        /// Whether every lesson has been passed.
        public let isPassed: Bool

        public init(started: Day, lastStep: Day, mostFailedChecks: Int, stuckAt: String?, isPassed: Bool) {
            self.started = started
            self.lastStep = lastStep
            self.mostFailedChecks = mostFailedChecks
            self.stuckAt = stuckAt
            self.isPassed = isPassed
        }
    }

    /// What came of papers for record.
    public struct Attempts: Hashable, Sendable {
        public let failed: Int
        public let isPassed: Bool

        public init(failed: Int = 0, isPassed: Bool = false) {
            self.failed = failed
            self.isPassed = isPassed
        }
    }

    public let due: Day?
    public let isWaived: Bool
    /// Whether the course's quiz has to be passed for record too.
    public let hasQuiz: Bool
    /// Nothing where no lesson has been opened.
    public let progress: Progress?
    public let attempts: Attempts

    /// Failed checks of one step, and failed papers, from which somebody needs help.
    public static let failedChecksForHelp = 4
    public static let failedAttemptsForHelp = 2
    /// Days without a step from which somebody needs help once the due day is so near.
    public static let idleDaysForHelp = 14
    public static let daysBeforeDue = 7

    public init(due: Day?, isWaived: Bool, hasQuiz: Bool, progress: Progress?, attempts: Attempts) {
        self.due = due
        self.isWaived = isWaived
        self.hasQuiz = hasQuiz
        self.progress = progress
        self.attempts = attempts
    }

    /// Every lesson passed, and the quiz for record where the course has one.
    public var isPassed: Bool { progress?.isPassed == true && (!hasQuiz || attempts.isPassed) }

    /// The state on `today`.
    public func state(on today: Day) -> TrainingState {
        if isWaived { return .waived }
        if isPassed { return .passed }
        if !helpReasons(on: today).isEmpty { return .needsHelp }
        return hasBegun ? .started : .enrolled
    }

    /// Whether a lesson has been opened or a paper handed in.
    var hasBegun: Bool { progress != nil || attempts.failed > 0 || attempts.isPassed }

    /// Why they need help on `today`; empty where they do not.
    public func helpReasons(on today: Day) -> [HelpReason] {
        guard !isWaived, !isPassed else { return [] }
        var reasons: [HelpReason] = []
        if let progress, progress.mostFailedChecks >= Self.failedChecksForHelp {
            reasons.append(.failedChecks(progress.mostFailedChecks, step: progress.stuckAt))
        }
        if attempts.failed >= Self.failedAttemptsForHelp, !attempts.isPassed {
            reasons.append(.failedAttempts(attempts.failed))
        }
        if let progress, let due {
            let idle = today - progress.lastStep
            if idle >= Self.idleDaysForHelp, due - today <= Self.daysBeforeDue {
                reasons.append(.idle(days: idle, due: due))
            }
        }
        return reasons
    }
}
