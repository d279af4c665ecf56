extension Phrases.Roles {
    /// The trainer's list of people: who can sign in, and the slips for those who cannot yet.
    public struct Training: Sendable {
        public let title: String
        public let lead: String
        public let unit: String
        public let allUnits: String
        public let show: String
        public let all: String
        public let states: String
        public let caption: @Sendable (_ shown: Int, _ total: Int) -> String
        public let nobody: String
        public let search: String
        public let searchHint: String
        /// What a search has found, and whether there are more.
        public let found: @Sendable (_ shown: Int, _ isMore: Bool) -> String
        /// Back from a search.
        public let wholeList: String
        public let choose: String
        public let person: String
        public let signInName: String
        public let access: String
        public let action: String
        public let statuses: Statuses
        public let until: @Sendable (_ date: String) -> String
        public let newSlip: String
        public let printSlip: String
        public let unlock: String
        public let issueOne: String
        public let chosen: String
        public let issueChosen: String
        public let printChosen: String
        public let everybody: String
        public let issueAll: @Sendable (_ count: Int) -> String
        public let printAll: @Sendable (_ count: Int) -> String
        /// For those who hold a slip that they have not used.
        public let printAgain: @Sendable (_ count: Int) -> String
        public let printNote: String
        public let next: String
        public let first: String
        public let add: Add
        public let done: Done
        public let slips: Slips

        public struct Statuses: Sendable {
            public let noAccount: String
            public let noSlip: String
            public let slipOut: String
            public let slipExpired: String
            public let locked: String
            public let opened: String
            public let revoked: String
            public let elsewhere: String
        }

        /// Somebody who is in no list yet.
        public struct Add: Sendable {
            public let title: String
            public let code: String
            public let codeHint: String
            public let name: String
            public let unit: String
            public let submit: String
            public let taken: Phrases.Pages.Refusals.Text
            public let incomplete: Phrases.Pages.Refusals.Text
            public let identityNumber: Phrases.Pages.Refusals.Text
        }

        /// What has just been done.
        public struct Done: Sendable {
            public let issued: @Sendable (_ count: Int) -> String
            public let unlocked: String
            public let nobodyChosen: String
        }

        /// The sheet of slips.
        public struct Slips: Sendable {
            public let title: @Sendable (_ count: Int) -> String
            public let print: String
            public let onlyNow: String
            public let more: @Sendable (_ count: Int) -> String
            public let none: String
            /// Where somebody loads a sheet again: its codes are gone.
            public let noneHint: String
            /// The address on the slips is this machine's name for itself.
            public let onlyHere: String
            public let back: String
            public let squareCode: @Sendable (_ name: String) -> String
        }
    }
}
