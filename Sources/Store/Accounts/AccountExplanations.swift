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

    /// All accounts of one person as of today, by system and name: what their holder may see.
    public func explainAll(of person: ID<Person>, at now: Instant) async throws -> [Answer] {
        try await database.read { connection in
            let settings = try Settings.read(on: connection)
            let zone = try settings.zone()
            let today = zone.day(of: now)
            let accounts = try connection.rows(
                """
                SELECT y.code, a.name FROM account a JOIN online_system y ON y.id = a.system_id
                WHERE a.person_id = \(person) ORDER BY y.code, a.name
                """)
            return try accounts.map { row in
                let address = AccountAddress(system: row.text(0), name: row.text(1))
                let story = try AccountStoryStore.story(address, asOf: today, on: connection)
                return Answer(
                    explanation: AccountExplanation(story, on: today), timeZone: settings.timeZone, offsets: zone)
            }
        }
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
