extension Phrases.Roles {
    /// The trainer's board: everybody of a course in four states, and below a line who is not enrolled.
    public struct Board: Sendable {
        public let title: String
        public let lead: String
        public let noCourses: String
        public let era: @Sendable (_ years: String) -> String
        public let columns: Columns
        public let notEnrolled: String
        public let all: String
        public let open: String
        public let learner: String
        public let state: String
        public let place: String
        public let activity: String
        public let score: String
        public let real: String
        public let due: String
        public let caption: @Sendable (_ shown: Int, _ total: Int) -> String
        public let nobody: String
        public let never: String
        public let steps: @Sendable (_ done: Int, _ all: Int) -> String
        public let waived: @Sendable (_ reason: String) -> String
        public let help: Help
        public let realUse: RealUse
        public let actions: Actions
        public let done: Done
        public let remind: Remind
        public let mine: Mine

        public struct Columns: Sendable {
            public let notStarted: String
            public let started: String
            public let needsHelp: String
            public let finished: String
        }

        public struct Help: Sendable {
            public let failedChecks: @Sendable (_ count: Int, _ step: String?) -> String
            public let failedAttempts: @Sendable (_ count: Int) -> String
            public let idle: @Sendable (_ days: Int, _ due: String) -> String
        }

        public struct RealUse: Sendable {
            public let done: @Sendable (_ date: String) -> String
            public let earlier: @Sendable (_ date: String) -> String
            public let onlyAssisted: @Sendable (_ date: String) -> String
            public let notYet: String
        }

        public struct Actions: Sendable {
            public let whole: String
            public let wholeHint: String
            public let due: String
            public let dueHint: String
            public let enrolUnit: String
            public let chosen: String
            public let enrol: String
            public let unenrol: String
            public let waive: String
            public let reason: String
            public let reasonHint: String
            public let dueInPast: Phrases.Pages.Refusals.Text
            public let badDay: @Sendable (_ text: String) -> Phrases.Pages.Refusals.Text
            public let chooseUnit: Phrases.Pages.Refusals.Text
            public let nobodyToEnrol: Phrases.Pages.Refusals.Text
            public let notEnrolled: Phrases.Pages.Refusals.Text
            public let reasonNeeded: Phrases.Pages.Refusals.Text
            public let badReason: Phrases.Pages.Refusals.Text
            public let nobodyChosen: Phrases.Pages.Refusals.Text
        }

        public struct Done: Sendable {
            public let enrolled: @Sendable (_ count: Int) -> String
            public let unenrolled: @Sendable (_ count: Int) -> String
            public let waived: @Sendable (_ count: Int) -> String
        }

        /// Whom to remind, with what to say.
        public struct Remind: Sendable {
            public let link: String
            public let title: @Sendable (_ course: String) -> String
            public let lead: String
            public let nobody: String
            public let message:
                @Sendable (_ name: String, _ course: String, _ due: String?, _ address: String) -> String
            public let back: String
        }

        /// One's own courses.
        public struct Mine: Sendable {
            public let heading: String
            public let none: String
            public let start: String
            public let goOn: String
            public let again: String
            public let due: @Sendable (_ date: String) -> String
            public let overdue: @Sendable (_ date: String) -> String
            public let step: @Sendable (_ course: String) -> String
            /// To somebody who is enrolled in nothing.
            public let tryOne: @Sendable (_ course: String) -> String
            public let states: States

            public struct States: Sendable {
                public let enrolled: String
                public let started: String
                public let passed: String
                public let waived: String
            }
        }
    }
}
