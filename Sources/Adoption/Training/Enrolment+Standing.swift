public import People

extension Enrolment {
    /// What a board can keep of an enrolment, whatever the day: the state on a day follows from it.
    public struct Standing: Hashable, Sendable {
        /// The state while nobody is idle.
        public let column: TrainingColumn
        /// From this day on idleness alone makes them need help; nothing where it never does.
        public let idleFrom: Day?

        public init(column: TrainingColumn, idleFrom: Day? = nil) {
            self.column = column
            self.idleFrom = idleFrom
        }

        /// Where the board shows them on `day`.
        public func column(on day: Day) -> TrainingColumn {
            guard let idleFrom, idleFrom <= day else { return column }
            return column == .finished ? .finished : .needsHelp
        }
    }

    /// Both ends of idleness only come nearer, so there is one day on which it begins: 14 days after the last step, or
    /// 7 before the due day, whichever is later.
    public var standing: Standing {
        if isWaived || isPassed { return Standing(column: .finished) }
        if isStuck { return Standing(column: .needsHelp) }
        let idleFrom = progress.flatMap { progress in
            due.map { max(progress.lastStep + Self.idleDaysForHelp, $0 - Self.daysBeforeDue) }
        }
        return Standing(column: hasBegun ? .started : .notStarted, idleFrom: idleFrom)
    }

    /// Whether failed checks or papers make them need help, whatever the day.
    private var isStuck: Bool {
        (progress?.mostFailedChecks ?? 0) >= Self.failedChecksForHelp
            || (attempts.failed >= Self.failedAttemptsForHelp && !attempts.isPassed)
    }
}
