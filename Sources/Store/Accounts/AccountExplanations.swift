public import Adoption
public import People

/// Explains why an account is in its state.
public struct AccountExplanations: Sendable {
    /// An explanation, and where its days were cut.
    public struct Answer: Sendable {
        public let explanation: AccountExplanation
        /// The identifier of the database's time zone.
        public let timeZone: String
        public let offsets: ZoneOffsets
    }

    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// - Parameter day: nothing for today.
    /// - Throws: ``AccountRefusal``, ``ReportRefusal/dayInFuture(asked:today:)``.
    public func explain(
        _ address: AccountAddress, within scope: Scope = .everything, asOf day: Day? = nil,
        thresholds: StateThresholds = .standard, at now: Instant
    ) async throws -> Answer {
        try await database.read { connection in
            let settings = try Settings.read(on: connection)
            let zone = try settings.zone()
            let today = zone.day(of: now)
            let asOf = day ?? today
            guard asOf <= today else { throw ReportRefusal.dayInFuture(asked: asOf, today: today) }
            let story = try AccountStoryStore.story(address, within: scope, asOf: asOf, on: connection)
            return Answer(
                explanation: AccountExplanation(story, on: asOf, thresholds: thresholds),
                timeZone: settings.timeZone, offsets: zone)
        }
    }
}
