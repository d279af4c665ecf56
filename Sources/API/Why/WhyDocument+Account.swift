extension WhyDocument {
    /// Whose account it is, where, and for which unit.
    public struct Account: Codable, Hashable, Sendable {
        public var system: String
        public var name: String
        public var aliases: [String]
        public var person: String
        public var personName: String
        /// Codes from the root down to the account's own unit.
        public var units: [String]
        @Nullable public var issuer: String?

        public init(
            system: String, name: String, aliases: [String], person: String, personName: String, units: [String],
            issuer: String?
        ) {
            self.system = system
            self.name = name
            self.aliases = aliases
            self.person = person
            self.personName = personName
            self.units = units
            self.issuer = issuer
        }

        private enum CodingKeys: String, CodingKey {
            case system, name, aliases, person
            case personName = "person_name"
            case units, issuer
        }
    }

    /// The dates of the account's life, each with who said so.
    public struct Dates: Codable, Hashable, Sendable {
        @Nullable public var issued: SourcedDay?
        @Nullable public var activated: SourcedDay?
        @Nullable public var exempt: Exemption?
        @Nullable public var revoked: SourcedDay?

        public init(issued: SourcedDay?, activated: SourcedDay?, exempt: Exemption?, revoked: SourcedDay?) {
            self.issued = issued
            self.activated = activated
            self.exempt = exempt
            self.revoked = revoked
        }
    }

    public struct SourcedDay: Codable, Hashable, Sendable {
        public var day: WireDay
        @Nullable public var origin: OriginDocument?

        public init(day: WireDay, origin: OriginDocument?) {
            self.day = day
            self.origin = origin
        }
    }

    public struct Exemption: Codable, Hashable, Sendable {
        public var from: WireDay
        /// `null` until further notice.
        @Nullable public var until: WireDay?
        public var reason: String
        @Nullable public var origin: OriginDocument?

        public init(from: WireDay, until: WireDay?, reason: String, origin: OriginDocument?) {
            self.from = from
            self.until = until
            self.reason = reason
            self.origin = origin
        }
    }

    /// A file (with its line and source where there is one), or the person who gave a command.
    public struct OriginDocument: Codable, Hashable, Sendable {
        /// `file`, `command` or `first_usage_event`.
        public var kind: String
        @Nullable public var file: String?
        @Nullable public var line: Int?
        @Nullable public var source: String?
        @Nullable public var who: String?
        public var at: WireInstant

        public init(kind: String, file: String?, line: Int?, source: String?, who: String?, at: WireInstant) {
            self.kind = kind
            self.file = file
            self.line = line
            self.source = source
            self.who = who
            self.at = at
        }
    }
}
