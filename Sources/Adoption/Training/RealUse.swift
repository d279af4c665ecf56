public import People

/// What the systems' events say of a step that asks for the real thing. Nothing that a learner claims makes it.
public enum RealUse: Hashable, Sendable {
    /// Done by the learner, on or after the day of enrolment: the step is ticked.
    case done(Day)
    /// Done by the learner, last on a day before they were enrolled: ticked, and said to be earlier.
    case earlier(Day)
    /// Done by somebody else for them, last on this day: that ticks nothing.
    case onlyAssisted(Day)
    case notYet

    public var isTicked: Bool {
        switch self {
        case .done, .earlier: true
        case .onlyAssisted, .notYet: false
        }
    }

    /// - Parameters:
    ///   - since: the first day of own counted use on or after the day of enrolment.
    ///   - before: the last day of own counted use before it.
    ///   - assisted: the last day of assisted counted use.
    public init(since: Day?, before: Day?, assisted: Day?) {
        if let since {
            self = .done(since)
        } else if let before {
            self = .earlier(before)
        } else if let assisted {
            self = .onlyAssisted(assisted)
        } else {
            self = .notYet
        }
    }
}
