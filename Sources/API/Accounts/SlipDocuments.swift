/// Whose slips are meant: people with an account on the training system that they have not opened.
public struct SlipsQuery: Codable, Hashable, Sendable {
    /// A unit with all below it.
    public var unit: WireKey?
    /// Also those who hold a slip that is still good; the new one takes its place.
    public var again: Bool?

    public init(unit: WireKey? = nil, again: Bool? = nil) {
        self.unit = unit
        self.again = again
    }
}

/// Asks for slips, a sheet at a time.
public struct SlipsRequest: Codable, Hashable, Sendable {
    /// A unit with all below it.
    public var unit: WireKey?
    /// Also for those who hold a slip that is still good; the new one takes its place.
    public var again: Bool?
    /// `next` of the sheet before.
    public var after: WireCursor?
    /// How many at once; what an answer that gets lost takes with it.
    public var limit: WireNumber<SlipsAtOnce>?

    public init(
        unit: WireKey? = nil, again: Bool? = nil, after: WireCursor? = nil, limit: WireNumber<SlipsAtOnce>? = nil
    ) {
        self.unit = unit
        self.again = again
        self.after = after
        self.limit = limit
    }
}

/// How many slips there would be.
public struct SlipsWaitingDocument: Codable, Hashable, Sendable {
    public var waiting: Int

    public init(waiting: Int) {
        self.waiting = waiting
    }
}

/// Slips, by units in tree order.
public struct SlipsDocument: Codable, Hashable, Sendable {
    public var slips: [SlipDocument]
    /// Goes into `after` for the next sheet; `null` where this was the last one.
    @Nullable public var next: String?
    /// Where people reach the server, as it was told; `null` where nobody has told it.
    @Nullable public var server: String?

    public init(slips: [SlipDocument], next: String?, server: String?) {
        self.slips = slips
        self.next = next
        self.server = server
    }
}

/// What stands on one slip. The code is shown this once.
public struct SlipDocument: Codable, Hashable, Sendable {
    /// What the person types to sign in later.
    public var name: String
    public var person: String
    public var personName: String
    public var unitName: String
    /// In groups of four.
    public var code: String
    /// The last day on which the code opens the account.
    public var lastDay: WireDay

    public init(name: String, person: String, personName: String, unitName: String, code: String, lastDay: WireDay) {
        self.name = name
        self.person = person
        self.personName = personName
        self.unitName = unitName
        self.code = code
        self.lastDay = lastDay
    }

    private enum CodingKeys: String, CodingKey {
        case name, person
        case personName = "person_name"
        case unitName = "unit_name"
        case code
        case lastDay = "last_day"
    }
}
