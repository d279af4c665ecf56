public import People

/// All that is known about one account and that its state on one day can be explained with.
///
/// Dates are as known today, also those later than the day; use is only what was done up to the end of the day.
public struct AccountStory: Hashable, Sendable {
    public let system: SystemName
    public let name: String
    public let personCode: String
    /// Empty where no file has given one.
    public let personName: String
    /// From the root down to the account's own unit.
    public let unitPath: [Unit]
    /// In order of their UTF-8 bytes.
    public var aliases: [String] = []
    public var issuer: String?
    public var issued: Sourced<Day>?
    /// The activation day that an import or a command gave.
    public var activated: Sourced<Day>?
    /// The day of the first usage event of any action, own or assisted.
    public var firstEvent: Sourced<Day>?
    public var revoked: Sourced<Day>?
    public var exemption: Sourced<AccountDates.Exemption>?
    /// Declared for the account's system, in any order.
    public var coverage: [DeclaredCoverage] = []
    /// Nothing where there was none.
    public var use: CountedUse?
    public var asides = UsageAsides()

    public init(
        system: SystemName, name: String, personCode: String, personName: String, unitPath: [Unit]
    ) {
        self.system = system
        self.name = name
        self.personCode = personCode
        self.personName = personName
        self.unitPath = unitPath
    }

    public var dates: AccountDates {
        AccountDates(issued: issued?.value, revoked: revoked?.value, exemption: exemption?.value)
    }

    /// The first of the day given and the first usage event; nothing where nobody could tell, which is not "never".
    public var activation: Sourced<Day>? {
        guard let activated, let firstEvent else { return activated ?? firstEvent }
        return firstEvent.value < activated.value ? firstEvent : activated
    }
}

/// Days of the account's system that a source has declared to have delivered whole, with the file that said so.
public struct DeclaredCoverage: Hashable, Sendable {
    public let source: String
    public let days: DayRange
    public let file: String

    public init(source: String, days: DayRange, file: String) {
        self.source = source
        self.days = days
        self.file = file
    }
}

/// Events of counted actions that the holder did, up to the day asked about and before any revocation.
public struct CountedUse: Hashable, Sendable {
    /// One day of use with what told of it.
    public struct Mark: Hashable, Sendable {
        public let day: Day
        public let source: String
        public let file: String

        public init(day: Day, source: String, file: String) {
            self.day = day
            self.source = source
            self.file = file
        }
    }

    public let first: Mark
    public let last: Mark
    public let events: Int
    /// Days with at least one event.
    public let days: Int
    /// The days with use in the last eight calendar weeks, the week of the day asked about included; ascending.
    public let recentDays: [Day]

    public init(first: Mark, last: Mark, events: Int, days: Int, recentDays: [Day]) {
        self.first = first
        self.last = last
        self.events = events
        self.days = days
        self.recentDays = recentDays
    }
}

/// What was done with the account and makes no state, or makes one and is odd. All empty where there was nothing.
///
/// Every event is either counted use or stands in one of these; those before the issue day are both.
public struct UsageAsides: Hashable, Sendable {
    /// How many events, and the day of the last.
    public struct Count: Hashable, Sendable {
        public let events: Int
        public let last: Day

        public init(events: Int, last: Day) {
            self.events = events
            self.last = last
        }
    }

    /// Events of one action that the catalogue does not count, whoever did it.
    public struct Uncounted: Hashable, Sendable {
        public let actionCode: String
        public let actionName: LocalizedText
        public let count: Count

        public init(actionCode: String, actionName: LocalizedText, count: Count) {
            self.actionCode = actionCode
            self.actionName = actionName
            self.count = count
        }
    }

    /// Counted actions that somebody else did for the holder.
    public var assisted: Count?
    /// In order of the actions' codes.
    public var uncounted: [Uncounted] = []
    /// Counted own use before the issue day. It counts; an anomaly all the same.
    public var beforeIssue: Count?
    /// Counted own use on or after the revocation day. It does not count; an anomaly.
    public var afterRevocation: Count?
    /// Everything done after the day asked about, counted or not, by whomever. It had not been done yet.
    public var afterDay: Count?

    public init() {}
}
