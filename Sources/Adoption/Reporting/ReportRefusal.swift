public import People

/// Why a report or an explanation cannot be given as it was asked for.
public enum ReportRefusal: Error, Hashable, Sendable {
    case unknownUnit(code: String)
    case unknownSystem(code: String)
    /// The end of the day has not come yet. `today` is the latest day that can be asked for.
    case dayInFuture(asked: Day, today: Day)
    /// A list cannot go on after a unit or a system that it does not hold (any more).
    case placeGone(unit: String, system: String)
}
