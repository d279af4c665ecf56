public import Adoption
public import People

/// Makes the report of unused accounts.
public struct UnusedReports: Sendable {
    /// What is asked for.
    public struct Request: Hashable, Sendable {
        public var unitCode: String?
        /// A system's code; nothing for all but the training system, which ``includesTraining`` adds.
        public var systemCode: String?
        public var includesTraining = false
        /// Nothing for today.
        public var asOf: Day?
        public var thresholds = StateThresholds.standard
        /// Levels of units below the one asked for; nothing for all.
        public var depth: Int?
        /// How many days earlier lies the day that every number is compared with; nothing for no comparison.
        public var compareDays: Int?
        /// The states whose accounts are listed by name; nothing for no names.
        public var names: Set<AccountState>?
        /// Where the list of names goes on.
        public var after: NamedAccounts.Cursor?
        /// How many names at most.
        public var limit = Int.max

        public init() {}

        fileprivate var systems: StateQuestion.Systems {
            systemCode.map { .one(code: $0) } ?? (includesTraining ? .all : .used)
        }
    }

    private let database: any SQLDatabase
    private let cache: StateCountsCache?

    /// - Parameter cache: shared by the requests of one process that lives on; nothing where each asks once.
    public init(database: any SQLDatabase, cache: StateCountsCache? = nil) {
        self.database = database
        self.cache = cache
    }

    /// - Throws: ``Adoption/ReportRefusal``, ``StoreError``.
    ///
    /// - Parameter scope: units outside it, and all that is in them, do not exist for the asker.
    public func report(
        _ request: Request, within scope: Scope = .everything, at now: Instant
    ) async throws -> UnusedReport {
        let cache = cache
        return try await database.read { connection in
            let plan = try Plan(request, within: scope, at: now, on: connection)
            func count(_ question: StateQuestion) throws -> OwnCounts {
                guard let cache else {
                    return try StateCountsStore.ownCounts(question, below: plan.top?.unit.id, on: connection)
                }
                return try cache.counts(of: question, at: plan.version) {
                    try StateCountsStore.ownCounts(question, on: connection)
                }
            }
            let counts = try count(plan.question)
            let earlier = try request.compareDays.map { days in
                let question = plan.question.on(plan.question.asOf - days)
                return UnusedReport.Earlier(day: question.asOf, own: try count(question))
            }
            let places = plan.top.map { plan.tree.subtree(of: $0) } ?? plan.tree.places[...]
            let names = try request.names.map { states in
                try NamedAccounts.list(
                    plan.question, states: states, places: places, counts: counts, after: request.after,
                    limit: request.limit, on: connection)
            }
            return UnusedReport(
                header: plan.header, tree: plan.tree, own: counts, top: plan.top, depth: request.depth,
                earlier: earlier, names: names)
        }
    }

    /// The request, checked against what is there.
    private struct Plan: Sendable {
        let tree: UnitTree
        let top: UnitTree.Place?
        let question: StateQuestion
        /// Of the data that the report is made from.
        let version: Int64
        let header: UnusedReportHeader

        init(
            _ request: Request, within scope: Scope, at now: Instant, on connection: any SQLConnection
        ) throws {
            let settings = try Settings.read(on: connection)
            version = settings.dataVersion
            let zone = try settings.zone()
            let today = zone.day(of: now)
            let asOf = request.asOf ?? today
            guard asOf <= today else { throw ReportRefusal.dayInFuture(asked: asOf, today: today) }
            let tree = try UnitStore.tree(within: scope, on: connection)
            self.tree = tree
            top = try request.unitCode.map { code in
                guard let place = tree.place(code: code) else { throw ReportRefusal.unknownUnit(code: code) }
                return place
            }
            question = StateQuestion(asOf: asOf, systems: request.systems, thresholds: request.thresholds)
            header = UnusedReportHeader(
                asOf: asOf, unit: top?.unit, system: try request.systemCode.map { try Self.system($0, on: connection) },
                thresholds: request.thresholds, timeZone: settings.timeZone, offsets: zone, generatedAt: now,
                coverage: try CoverageDeclaration.all(system: request.systemCode, on: connection)
                    .filter { request.systems != .used || $0.systemCode != TrainingSystem.code })
        }

        private static func system(_ code: String, on connection: any SQLConnection) throws -> SystemName {
            guard let row = try connection.row("SELECT name_vi, name_en FROM online_system WHERE code = \(code)")
            else { throw ReportRefusal.unknownSystem(code: code) }
            return SystemName(code: code, name: LocalizedText(vi: row.text(0), en: row.textIfAny(1)))
        }
    }
}
