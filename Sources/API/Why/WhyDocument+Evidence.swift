extension WhyDocument {
    /// The rule that fits, with what makes it fit; which fields there are depends on `kind`.
    public struct Rule: Codable, Hashable, Sendable {
        /// The state's name, or `not_issued_yet`, `not_covered`, `stale` (the two ways to be `unknown`).
        public var kind: String
        /// The day that the rule counts from: issue, revocation, last use, last covered day.
        public var day: WireDay?
        /// Days from `day` to the day asked about.
        public var days: Int?
        /// Of the last eight calendar weeks, those with counted use.
        public var weeks: Int?

        public init(kind: String, day: WireDay? = nil, days: Int? = nil, weeks: Int? = nil) {
            self.kind = kind
            self.day = day
            self.days = days
            self.weeks = weeks
        }
    }

    /// Counted own use up to the day asked about.
    public struct Use: Codable, Hashable, Sendable {
        public var first: Mark
        public var last: Mark
        public var events: Int
        public var days: Int
        /// The days with use in the last eight calendar weeks.
        public var recentDays: [WireDay]

        public init(first: Mark, last: Mark, events: Int, days: Int, recentDays: [WireDay]) {
            self.first = first
            self.last = last
            self.events = events
            self.days = days
            self.recentDays = recentDays
        }

        private enum CodingKeys: String, CodingKey {
            case first, last, events, days
            case recentDays = "recent_days"
        }
    }

    public struct Mark: Codable, Hashable, Sendable {
        public var day: WireDay
        public var source: String
        public var file: String

        public init(day: WireDay, source: String, file: String) {
            self.day = day
            self.source = source
            self.file = file
        }
    }

    /// A period that a source declared to have delivered whole, and the file that said so.
    public struct DeclaredCoverageDocument: Codable, Hashable, Sendable {
        public var source: String
        public var from: WireDay
        public var to: WireDay
        public var file: String

        public init(source: String, from: WireDay, to: WireDay, file: String) {
            self.source = source
            self.from = from
            self.to = to
            self.file = file
        }
    }

    /// Events that make no state, or make one and are odd; `null` where there were none.
    public struct LeftOut: Codable, Hashable, Sendable {
        @Nullable public var assisted: Count?
        public var uncounted: [Action]
        /// Counts all the same; an anomaly.
        @Nullable public var beforeIssue: Count?
        @Nullable public var afterRevocation: Count?
        @Nullable public var afterDay: Count?

        public init(
            assisted: Count?, uncounted: [Action], beforeIssue: Count?, afterRevocation: Count?, afterDay: Count?
        ) {
            self.assisted = assisted
            self.uncounted = uncounted
            self.beforeIssue = beforeIssue
            self.afterRevocation = afterRevocation
            self.afterDay = afterDay
        }

        private enum CodingKeys: String, CodingKey {
            case assisted, uncounted
            case beforeIssue = "before_issue"
            case afterRevocation = "after_revocation"
            case afterDay = "after_day"
        }
    }

    public struct Count: Codable, Hashable, Sendable {
        public var events: Int
        public var last: WireDay

        public init(events: Int, last: WireDay) {
            self.events = events
            self.last = last
        }
    }

    public struct Action: Codable, Hashable, Sendable {
        public var action: String
        public var events: Int
        public var last: WireDay

        public init(action: String, events: Int, last: WireDay) {
            self.action = action
            self.events = events
            self.last = last
        }
    }

    /// Another state from a day on.
    public struct Change: Codable, Hashable, Sendable {
        public var day: WireDay
        public var state: String

        public init(day: WireDay, state: String) {
            self.day = day
            self.state = state
        }
    }
}
