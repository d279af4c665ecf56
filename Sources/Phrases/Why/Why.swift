extension Phrases {
    /// Why an account is in its state.
    public struct Why: Sendable {
        public let headings: Headings
        public let labels: Labels
        public let rules: Rules
        public let origins: Origins
        public let use: Use
        public let coverage: Coverage
        public let leftOut: LeftOut
        public let changes: Changes
        public let actions: Actions

        public struct Headings: Sendable {
            public let account: @Sendable (_ name: String) -> String
            public let state: @Sendable (_ date: String, _ state: String) -> String
            public let reason: String
            public let dates: String
            public let thresholds: String
            public let coverage: String
            public let leftOut: String
            public let check: String
            public let changes: String
            public let action: String
        }

        public struct Labels: Sendable {
            public let holder: String
            public let system: String
            public let unit: String
            public let aliases: String
            public let issuer: String
            public let issued: String
            public let activated: String
            public let revoked: String
            public let exempt: String
            public let firstUse: String
            public let lastUse: String
            public let counted: String
            public let recent: String
            public let unnamed: String
            /// An issue day that nobody gave.
            public let notKnown: String
            /// An activation that no source could tell: that is not "never".
            public let activationNotKnown: String
            /// A value whose origin was not kept.
            public let originNotKnown: String
            public let noUse: String
        }

        public struct Rules: Sendable {
            public let notIssuedYet: @Sendable (_ issued: String) -> String
            public let revoked: @Sendable (_ since: String) -> String
            public let exemptUntil: @Sendable (_ from: String, _ until: String, _ reason: String) -> String
            public let exemptUntilFurtherNotice: @Sendable (_ from: String, _ reason: String) -> String
            public let issueDateUnknown: String
            public let neverCovered: @Sendable (_ issued: String) -> String
            public let coveredBeforeIssue: @Sendable (_ issued: String, _ last: String) -> String
            public let stale: @Sendable (_ last: String, _ days: Int, _ threshold: Int) -> String
            public let new: @Sendable (_ issued: String, _ days: Int, _ threshold: Int) -> String
            public let neverUsed: @Sendable (_ issued: String, _ days: Int, _ threshold: Int) -> String
            public let dormant: @Sendable (_ last: String, _ days: Int, _ threshold: Int) -> String
            public let habitual: @Sendable (_ weeks: Int, _ of: Int, _ needed: Int) -> String
            public let active: @Sendable (_ last: String, _ days: Int, _ threshold: Int) -> String
            public let notHabitual: @Sendable (_ weeks: Int, _ of: Int, _ needed: Int) -> String
        }

        public struct Origins: Sendable {
            public let file: @Sendable (_ name: String, _ line: String?, _ date: String) -> String
            public let command: @Sendable (_ who: String, _ date: String) -> String
            public let firstEvent: @Sendable (_ source: String, _ file: String) -> String
            public let usage: @Sendable (_ source: String, _ file: String) -> String
            public let exemption: @Sendable (_ from: String, _ until: String?, _ reason: String) -> String
        }

        public struct Use: Sendable {
            public let counted: @Sendable (_ events: Int, _ days: Int) -> String
            public let recent: @Sendable (_ weeks: Int, _ of: Int, _ days: String) -> String
            public let noneRecent: @Sendable (_ of: Int) -> String
        }

        public struct Coverage: Sendable {
            public let declared: @Sendable (_ source: String, _ from: String, _ to: String, _ file: String) -> String
            public let more: @Sendable (_ count: Int) -> String
            public let none: String
            public let noneSinceIssue: @Sendable (_ last: String) -> String
            public let last: @Sendable (_ date: String, _ days: Int, _ threshold: Int) -> String
        }

        public struct LeftOut: Sendable {
            public let nothing: String
            public let assisted: @Sendable (_ count: Int, _ last: String) -> String
            public let uncounted: @Sendable (_ count: Int, _ name: String, _ code: String, _ last: String) -> String
            public let afterDay: @Sendable (_ count: Int, _ last: String) -> String
            public let beforeIssue: @Sendable (_ count: Int, _ last: String) -> String
            public let afterRevocation: @Sendable (_ count: Int, _ last: String) -> String
        }

        public struct Changes: Sendable {
            public let never: String
            public let either: @Sendable (_ date: String, _ state: String) -> String
            public let withoutUse: @Sendable (_ date: String, _ state: String) -> String
            public let staysWithoutUse: String
            public let withoutReports: @Sendable (_ date: String, _ state: String) -> String
            public let staysWithoutReports: String
            /// For an account that nobody can judge today: what the next report would show if it brought no use.
            public let onNextReport: @Sendable (_ state: String) -> String
        }

        /// The suggested next action, to the trainer or leader who reads.
        public struct Actions: Sendable {
            public let handOverSlip: String
            public let accompanyFirstDossier: String
            public let letHolderDoIt: String
            public let refresher: String
            public let askForReport: String
            public let findIssueDate: String
        }
    }
}
