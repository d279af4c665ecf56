public import People

/// Why an account is in its state on one day, as data; words are made elsewhere.
public struct AccountExplanation: Hashable, Sendable {
    /// The rule that fits, with the evidence that makes it fit.
    public enum Rule: Hashable, Sendable {
        /// Issued after the day: not on the roster.
        case notIssuedYet(issued: Day)
        case revoked(since: Day)
        case exempt(AccountDates.Exemption)
        case issueDateUnknown
        /// No day from the issue day on is covered; `lastCovered` lies before it, or there is none at all.
        case notCovered(issued: Day, lastCovered: Day?)
        /// The last covered day lies more days back than the threshold allows.
        case stale(lastCovered: Day, days: Int)
        case new(issued: Day, days: Int)
        case neverUsed(issued: Day, days: Int)
        case dormant(lastUse: Day, days: Int)
        case habitual(weeks: Int, lastUse: Day, days: Int)
        case active(weeks: Int, lastUse: Day, days: Int)
    }

    /// The state from some day on.
    public struct Change: Hashable, Sendable {
        public let day: Day
        public let state: AccountState

        public init(day: Day, state: AccountState) {
            self.day = day
            self.state = state
        }
    }

    public let story: AccountStory
    public let day: Day
    public let thresholds: StateThresholds
    public let rule: Rule
    /// Nothing where the account is not on the roster of the day.
    public let state: AccountState?
    /// The last covered day of the account's system up to the day.
    public let lastCovered: Day?
    /// The first change if every day from tomorrow on is reported and brings no use; nothing where it never changes.
    public let changeWithoutUse: Change?
    /// The first change if no file comes in any more.
    public let changeWithoutReports: Change?
    public let nextAction: NextAction?

    /// - Parameter day: the day for which `story` was gathered.
    public init(_ story: AccountStory, on day: Day, thresholds: StateThresholds = .standard) {
        let declared = Coverage(story.coverage.map(\.days))
        let forecast = StateForecast(story: story, from: day, thresholds: thresholds)
        self.story = story
        self.day = day
        self.thresholds = thresholds
        state = forecast.state(on: day, coverage: declared)
        lastCovered = declared.lastDay(upTo: day)
        rule = Self.rule(state, story: story, day: day, lastCovered: lastCovered)
        changeWithoutReports = forecast.firstChange(coverage: declared)
        changeWithoutUse = forecast.firstChange(coverage: forecast.coverageIfReportsGoOn(declared))
        nextAction = NextAction(state: state, story: story)
    }

    private static func rule(_ state: AccountState?, story: AccountStory, day: Day, lastCovered: Day?) -> Rule {
        // A state that rests on a date has it, or `AccountState.on` would not have given that state.
        let issued = story.issued?.value ?? day
        let lastUse = story.use?.last.day ?? day
        let weeks = Set((story.use?.recentDays ?? []).map(\.week)).count
        switch state {
        case nil: return .notIssuedYet(issued: issued)
        case .revoked: return .revoked(since: story.revoked?.value ?? day)
        case .exempt:
            return story.exemption.map { .exempt($0.value) } ?? .issueDateUnknown
        case .issueDateUnknown: return .issueDateUnknown
        case .unknown:
            guard let lastCovered, lastCovered >= issued else {
                return .notCovered(issued: issued, lastCovered: lastCovered)
            }
            return .stale(lastCovered: lastCovered, days: day - lastCovered)
        case .new: return .new(issued: issued, days: day - issued)
        case .neverUsed: return .neverUsed(issued: issued, days: day - issued)
        case .dormant: return .dormant(lastUse: lastUse, days: day - lastUse)
        case .habitual: return .habitual(weeks: weeks, lastUse: lastUse, days: day - lastUse)
        case .active: return .active(weeks: weeks, lastUse: lastUse, days: day - lastUse)
        }
    }
}
