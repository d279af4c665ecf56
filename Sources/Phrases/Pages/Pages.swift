extension Phrases {
    /// What stands on the web pages and nowhere else. The report's own words are in ``Report``, ``Names``, ``Why``.
    public struct Pages: Sendable {
        public let frame: Frame
        public let filter: Filter
        public let table: Table
        public let list: List
        public let reason: Reason
        public let empty: Empty
        public let refusals: Refusals
        public let signIn: SignIn
        public let learn: Learn

        /// What surrounds every page.
        public struct Frame: Sendable {
            public let product: String
            public let purpose: String
            public let skip: String
            /// The other language's own name for itself.
            public let otherLanguage: String
            public let languages: String
            public let path: String
            public let allUnits: String
            public let rules: String
        }

        public struct Filter: Sendable {
            public let title: String
            public let unit: String
            public let unitHint: String
            public let system: String
            public let allSystems: String
            public let asOf: String
            public let asOfHint: String
            public let grace: String
            public let dormant: String
            public let stale: String
            public let depth: String
            public let days: @Sendable (_ count: Int) -> String
            public let show: String
            public let reset: String
            public let dormantChoice: String
            public let depthChoice: String
            public let noLevels: String
            public let levels: @Sendable (_ count: Int) -> String
            public let allLevels: String
        }

        public struct Table: Sendable {
            public let caption: String
            public let unit: String
            public let issued: String
            public let share: String
            public let picture: String
            public let attention: String
            public let inUse: String
            public let notJudged: String
            public let outside: String
            public let total: String
            public let overview: String
            public let facts: String
            public let scope: String
            public let thresholds: String
            public let coverage: String
            public let made: String
            public let downloads: String
            public let csv: String
            public let json: String
        }

        public struct List: Sendable {
            public let title: @Sendable (_ unit: String) -> String
            public let states: String
            public let allStates: String
            public let confidential: String
            public let downloads: String
            public let activated: String
            public let never: String
            public let notKnown: String
            public let shown: @Sendable (_ count: Int, _ total: Int) -> String
            public let next: String
            public let first: String
            public let back: String
            public let why: String
            public let caption: @Sendable (_ unit: String) -> String
        }

        public struct Reason: Sendable {
            public let account: String
            public let sameUnit: String
        }

        /// What to type while there is nothing to show.
        public struct Empty: Sendable {
            public let title: String
            public let introduction: String
            public let steps: [Step]
            public let noAccounts: String

            public struct Step: Sendable {
                public let text: String
                public let command: String
            }
        }
    }
}
