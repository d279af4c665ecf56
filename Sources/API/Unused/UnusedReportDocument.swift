/// The report of unused accounts on the wire. Field names and their order are part of the interface.
public struct UnusedReportDocument: Codable, Hashable, Sendable {
    public var asOf: WireDay
    /// The system's code; `null` where all count.
    @Nullable public var system: String?
    public var graceDays: Int
    public var dormantDays: Int
    public var staleDays: Int
    public var timeZone: String
    public var generatedAt: WireInstant
    public var coverage: [CoverageDocument]
    public var rows: [Row]
    public var total: CountsDocument
    /// The day that every number is compared with; only where a comparison was asked for.
    public var earlierDay: WireDay?
    /// The total of that day.
    public var earlierTotal: CountsDocument?
    /// Only where names were asked for.
    public var names: [NamedAccountDocument]?

    public init(
        asOf: WireDay, system: String?, graceDays: Int, dormantDays: Int, staleDays: Int, timeZone: String,
        generatedAt: WireInstant, coverage: [CoverageDocument], rows: [Row], total: CountsDocument,
        earlierDay: WireDay? = nil, earlierTotal: CountsDocument? = nil, names: [NamedAccountDocument]?
    ) {
        self.asOf = asOf
        self.system = system
        self.graceDays = graceDays
        self.dormantDays = dormantDays
        self.staleDays = staleDays
        self.timeZone = timeZone
        self.generatedAt = generatedAt
        self.coverage = coverage
        self.rows = rows
        self.total = total
        self.earlierDay = earlierDay
        self.earlierTotal = earlierTotal
        self.names = names
    }

    private enum CodingKeys: String, CodingKey {
        case asOf = "as_of"
        case system
        case graceDays = "grace_days"
        case dormantDays = "dormant_days"
        case staleDays = "stale_days"
        case timeZone = "time_zone"
        case generatedAt = "generated_at"
        case coverage, rows, total
        case earlierDay = "earlier_day"
        case earlierTotal = "earlier_total"
        case names
    }

    /// One unit with everything at and below it, all in one object.
    public struct Row: Codable, Hashable, Sendable {
        /// The unit's code.
        public var unit: String
        public var name: String
        /// 0 for the unit asked for, or for a root.
        public var depth: Int
        public var counts: CountsDocument
        /// The counts of the report's `earlier_day`, where there is one.
        public var earlier: CountsDocument?

        public init(unit: String, name: String, depth: Int, counts: CountsDocument, earlier: CountsDocument? = nil) {
            self.unit = unit
            self.name = name
            self.depth = depth
            self.counts = counts
            self.earlier = earlier
        }

        private enum CodingKeys: String, CodingKey {
            case unit, name, depth, earlier
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            unit = try container.decode(String.self, forKey: .unit)
            name = try container.decode(String.self, forKey: .name)
            depth = try container.decode(Int.self, forKey: .depth)
            counts = try CountsDocument(from: decoder)
            earlier = try container.decodeIfPresent(CountsDocument.self, forKey: .earlier)
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(unit, forKey: .unit)
            try container.encode(name, forKey: .name)
            try container.encode(depth, forKey: .depth)
            try counts.encode(to: encoder)
            try container.encodeIfPresent(earlier, forKey: .earlier)
        }
    }
}

/// Days of one system that one source has declared to have delivered whole.
public struct CoverageDocument: Codable, Hashable, Sendable {
    public var source: String
    public var system: String
    public var from: WireDay
    public var to: WireDay

    public init(source: String, system: String, from: WireDay, to: WireDay) {
        self.source = source
        self.system = system
        self.from = from
        self.to = to
    }
}

/// How many accounts are in each state; `issued` is their sum.
public struct CountsDocument: Codable, Hashable, Sendable {
    public var issued = 0
    public var revoked = 0
    public var exempt = 0
    public var issueDateUnknown = 0
    public var unknown = 0
    public var new = 0
    public var neverUsed = 0
    public var dormant = 0
    public var habitual = 0
    public var active = 0

    public init() {}

    /// Names and order, in JSON and in CSV alike.
    public enum CodingKeys: String, CodingKey, CaseIterable {
        case issued, revoked, exempt
        case issueDateUnknown = "issue_date_unknown"
        case unknown, new
        case neverUsed = "never_used"
        case dormant, habitual, active
    }
}

/// One account of a list of names.
public struct NamedAccountDocument: Codable, Hashable, Sendable {
    public var unit: String
    public var unitName: String
    public var system: String
    public var account: String
    public var person: String
    /// Empty where no file has given one.
    public var name: String
    /// The state's name as in the rows.
    public var state: String
    @Nullable public var issuedOn: WireDay?
    @Nullable public var lastUseOn: WireDay?
    /// `null` where no source could tell, which is not "never".
    @Nullable public var activatedOn: WireDay?

    public init(
        unit: String, unitName: String, system: String, account: String, person: String, name: String, state: String,
        issuedOn: WireDay?, lastUseOn: WireDay?, activatedOn: WireDay?
    ) {
        self.unit = unit
        self.unitName = unitName
        self.system = system
        self.account = account
        self.person = person
        self.name = name
        self.state = state
        self.issuedOn = issuedOn
        self.lastUseOn = lastUseOn
        self.activatedOn = activatedOn
    }

    /// Names and order, in JSON and in CSV alike.
    public enum CodingKeys: String, CodingKey, CaseIterable {
        case unit
        case unitName = "unit_name"
        case system, account, person, name, state
        case issuedOn = "issued_on"
        case lastUseOn = "last_use_on"
        case activatedOn = "activated_on"
    }
}
