extension Phrases.Roles.Administration {
    /// Who may do what, and the form that says so.
    public struct People: Sendable {
        public let title: String
        public let lead: String
        public let search: String
        public let searchHint: String
        public let find: String
        public let part: String
        public let holders: String
        public let everybody: String
        public let caption: String
        public let nobody: String
        public let columns: Columns
        public let noUnit: String
        public let noRole: String
        /// Nobody has issued them anything to sign in with.
        public let noSignIn: String
        public let held: @Sendable (_ role: String, _ unit: String?) -> String
        public let since: @Sendable (_ date: String, _ who: String) -> String
        public let take: String
        public let takeLabel: @Sendable (_ role: String, _ person: String) -> String
        public let give: Give
        public let given: String
        public let givenClosed: String
        public let taken: String
        public let refusals: Refusals

        public struct Columns: Sendable {
            public let person: String
            public let unit: String
            public let signIn: String
            public let roles: String
        }

        public struct Give: Sendable {
            public let heading: String
            public let link: String
            public let linkLabel: @Sendable (_ person: String) -> String
            public let person: String
            public let personHint: String
            public let role: String
            public let unit: String
            public let unitHint: String
            public let noUnit: String
            public let submit: String
        }

        public struct Refusals: Sendable {
            public let incomplete: Phrases.Pages.Refusals.Text
            public let noSuchPerson: @Sendable (_ code: String) -> Phrases.Pages.Refusals.Text
            public let noSuchUnit: Phrases.Pages.Refusals.Text
            public let unitNeeded: Phrases.Pages.Refusals.Text
            public let unitNotNeeded: Phrases.Pages.Refusals.Text
            public let noSuchGrant: Phrases.Pages.Refusals.Text
            public let lastAdministrator: Phrases.Pages.Refusals.Text
        }
    }
}
