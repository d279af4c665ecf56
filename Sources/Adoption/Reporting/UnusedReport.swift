public import People

/// The table of issued accounts and what became of them on one day: the one row set behind screen, CSV and JSON.
public struct UnusedReport: Hashable, Sendable {
    /// One unit with everything at and below it.
    public struct Row: Hashable, Sendable {
        public let unit: Unit
        /// 0 for the unit asked for, or for a root where none was.
        public let depth: Int
        /// Accounts of this unit and of all units below it, shown or not.
        public let counts: StateCounts
        /// The same on the day that the report is compared with; nothing where it is compared with none.
        public let earlier: StateCounts?

        public init(unit: Unit, depth: Int, counts: StateCounts, earlier: StateCounts? = nil) {
            self.unit = unit
            self.depth = depth
            self.counts = counts
            self.earlier = earlier
        }
    }

    /// The counts of an earlier day, by units and tree as they are today.
    public struct Earlier: Hashable, Sendable {
        public let day: Day
        public let own: [ID<Unit>: StateCounts]

        public init(day: Day, own: [ID<Unit>: StateCounts]) {
            self.day = day
            self.own = own
        }
    }

    public let header: UnusedReportHeader
    /// In tree order, as deep as was asked.
    public let rows: [Row]
    /// The row of the unit asked for, or the sum of the roots.
    public let total: StateCounts
    /// The day that the report is compared with.
    public let earlierDay: Day?
    /// The total of that day.
    public let earlierTotal: StateCounts?
    public let sentence: LeaderSentence
    /// The accounts one by one, where names were asked for.
    public let names: [NamedAccount]?

    /// Rolls the units' own accounts up the tree.
    ///
    /// - Parameters:
    ///   - own: accounts issued for exactly that unit; units without any may be left out.
    ///   - top: the unit asked for; nothing for the whole tree.
    ///   - depth: levels below `top` (or below the roots) that get rows; 0 is that unit alone, nothing is all.
    ///   - earlier: what the report is compared with.
    public init(
        header: UnusedReportHeader, tree: UnitTree, own: [ID<Unit>: StateCounts], top: UnitTree.Place? = nil,
        depth: Int? = nil, earlier: Earlier? = nil, names: [NamedAccount]? = nil
    ) {
        let places = top.map { tree.subtree(of: $0) } ?? tree.places[...]
        let rolledUp = Self.rollUp(places, own: own)
        let before = earlier.map { Self.rollUp(places, own: $0.own) }
        let topDepth = top?.depth ?? 0
        let all = zip(places, rolledUp).enumerated().map { index, entry in
            Row(
                unit: entry.0.unit, depth: entry.0.depth - topDepth, counts: entry.1,
                earlier: before.map { $0[index] })
        }
        let heads = all.filter { $0.depth == 0 }
        self.header = header
        self.names = names
        rows = all.filter { $0.depth <= depth ?? .max }
        total = heads.reduce(into: StateCounts()) { $0 += $1.counts }
        earlierDay = earlier?.day
        earlierTotal = earlier.map { _ in heads.reduce(into: StateCounts()) { $0 += $1.earlier ?? StateCounts() } }
        // Independent of how deep the rows go: the sentence must not change with `--depth`.
        let below = heads.count > 1 ? heads : all.filter { $0.depth == 1 }
        sentence = LeaderSentence(total: total, below: below, header: header)
    }

    /// Own and below for each place, in one pass from the last to the first.
    private static func rollUp(_ places: ArraySlice<UnitTree.Place>, own: [ID<Unit>: StateCounts]) -> [StateCounts] {
        var sums = places.map { own[$0.unit.id] ?? StateCounts() }
        // Sums of finished subtrees that wait for their parent, one for each depth.
        var waiting: [StateCounts] = []
        for (index, place) in places.enumerated().reversed() {
            while waiting.count <= place.depth + 1 { waiting.append(StateCounts()) }
            sums[index] += waiting[place.depth + 1]
            waiting[place.depth + 1] = StateCounts()
            waiting[place.depth] += sums[index]
        }
        return sums
    }
}

/// What a report was asked, when, and on which data it stands.
public struct UnusedReportHeader: Hashable, Sendable {
    public let asOf: Day
    /// The unit asked for; nothing for the whole organisation.
    public let unit: Unit?
    /// Nothing where all systems count.
    public let system: SystemName?
    public let thresholds: StateThresholds
    /// The identifier of the database's time zone, such as `Asia/Ho_Chi_Minh`.
    public let timeZone: String
    /// The same time zone as values, to show `generatedAt` in.
    public let offsets: ZoneOffsets
    public let generatedAt: Instant
    /// In order of system, source and day; adjoining and overlapping declarations of one source are one entry.
    public let coverage: [CoverageEntry]

    public init(
        asOf: Day, unit: Unit? = nil, system: SystemName? = nil, thresholds: StateThresholds, timeZone: String,
        offsets: ZoneOffsets, generatedAt: Instant, coverage: [CoverageEntry]
    ) {
        self.asOf = asOf
        self.unit = unit
        self.system = system
        self.thresholds = thresholds
        self.timeZone = timeZone
        self.offsets = offsets
        self.generatedAt = generatedAt
        self.coverage = CoverageEntry.merged(coverage)
    }
}

/// A system's code with its name for people.
public struct SystemName: Hashable, Sendable {
    public let code: String
    public let name: LocalizedText

    public init(code: String, name: LocalizedText) {
        self.code = code
        self.name = name
    }
}
