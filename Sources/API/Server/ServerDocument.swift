/// What somebody must know of a server before anything else.
public struct ServerDocument: Codable, Hashable, Sendable {
    /// `congdan-server`.
    public var program: String
    /// The version of this interface.
    public var api: Int
    /// The IANA identifier of the zone in which the days are cut.
    public var timeZone: String
    /// The day there.
    public var today: WireDay
    public var now: WireInstant

    public init(program: String, api: Int, timeZone: String, today: WireDay, now: WireInstant) {
        self.program = program
        self.api = api
        self.timeZone = timeZone
        self.today = today
        self.now = now
    }

    private enum CodingKeys: String, CodingKey {
        case program, api
        case timeZone = "time_zone"
        case today, now
    }
}

/// One system that people are meant to use.
public struct SystemDocument: Codable, Hashable, Sendable {
    public var code: String
    public var name: TranslatedText
    public var actions: [SystemActionDocument]

    public init(code: String, name: TranslatedText, actions: [SystemActionDocument]) {
        self.code = code
        self.name = name
        self.actions = actions
    }
}

/// One thing that can be done on a system.
public struct SystemActionDocument: Codable, Hashable, Sendable {
    public var code: String
    public var name: TranslatedText
    /// Whether doing it is use.
    public var counts: Bool

    public init(code: String, name: TranslatedText, counts: Bool) {
        self.code = code
        self.name = name
        self.counts = counts
    }
}

/// A text in Vietnamese and perhaps in English.
public struct TranslatedText: Codable, Hashable, Sendable {
    public var vi: String
    public var en: String?

    public init(vi: String, en: String? = nil) {
        self.vi = vi
        self.en = en
    }
}

/// All systems, by code.
public struct SystemListDocument: Codable, Hashable, Sendable {
    public var systems: [SystemDocument]

    public init(systems: [SystemDocument]) {
        self.systems = systems
    }
}
