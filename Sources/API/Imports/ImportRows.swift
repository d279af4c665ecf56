public import People

/// What a file says of one system. `line` is where it begins.
public struct SystemRow: Codable, Hashable, Sendable {
    public var line: WireNumber<FromZero>
    public var code: WireKey
    public var name: TranslatedWords
    public var actions: [SystemActionRow]

    public init(line: WireNumber<FromZero>, code: WireKey, name: TranslatedWords, actions: [SystemActionRow]) {
        self.line = line
        self.code = code
        self.name = name
        self.actions = actions
    }
}

/// One thing that can be done on a system.
public struct SystemActionRow: Codable, Hashable, Sendable {
    public var code: WireKey
    public var name: TranslatedWords
    public var counts: Bool

    public init(code: WireKey, name: TranslatedWords, counts: Bool) {
        self.code = code
        self.name = name
        self.counts = counts
    }
}

/// A text in Vietnamese and perhaps in English, as a request gives it.
public struct TranslatedWords: Codable, Hashable, Sendable {
    public var vi: WireWords
    public var en: WireWords?

    public init(vi: WireWords, en: WireWords? = nil) {
        self.vi = vi
        self.en = en
    }
}

/// What one row of a units file says.
public struct UnitRow: Codable, Hashable, Sendable {
    public var line: WireNumber<FromZero>
    public var code: WireKey
    @Editable public var parent: Edit<WireKey>
    @Editable public var name: Edit<WireWords>
    @Editable public var kind: Edit<WireWords>

    public init(
        line: WireNumber<FromZero>, code: WireKey, parent: Edit<WireKey> = .keep, name: Edit<WireWords> = .keep,
        kind: Edit<WireWords> = .keep
    ) {
        self.line = line
        self.code = code
        self.parent = parent
        self.name = name
        self.kind = kind
    }
}

/// What one row of a people file says.
public struct PersonRow: Codable, Hashable, Sendable {
    public var line: WireNumber<FromZero>
    public var code: WireKey
    @Editable public var name: Edit<WireWords>
    @Editable public var unit: Edit<WireKey>

    public init(line: WireNumber<FromZero>, code: WireKey, name: Edit<WireWords> = .keep, unit: Edit<WireKey> = .keep) {
        self.line = line
        self.code = code
        self.name = name
        self.unit = unit
    }
}

/// What one row of an accounts file says.
public struct AccountRow: Codable, Hashable, Sendable {
    public var line: WireNumber<FromZero>
    public var system: WireKey
    public var name: WireKey
    @Editable public var person: Edit<WireKey>
    @Editable public var unit: Edit<WireKey>
    @Editable public var issuedOn: Edit<WireDay>
    @Editable public var issuer: Edit<WireWords>
    @Editable public var activatedOn: Edit<WireDay>
    @Editable public var revokedOn: Edit<WireDay>
    @Editable public var exemptFrom: Edit<WireDay>
    @Editable public var exemptUntil: Edit<WireDay>
    @Editable public var exemptReason: Edit<WireWords>
    /// Further names that the row adds.
    public var aliases: [WireKey]?

    public init(
        line: WireNumber<FromZero>, system: WireKey, name: WireKey, person: Edit<WireKey> = .keep,
        unit: Edit<WireKey> = .keep, issuedOn: Edit<WireDay> = .keep, issuer: Edit<WireWords> = .keep,
        activatedOn: Edit<WireDay> = .keep, revokedOn: Edit<WireDay> = .keep, exemptFrom: Edit<WireDay> = .keep,
        exemptUntil: Edit<WireDay> = .keep, exemptReason: Edit<WireWords> = .keep, aliases: [WireKey]? = nil
    ) {
        self.line = line
        self.system = system
        self.name = name
        self.person = person
        self.unit = unit
        self.issuedOn = issuedOn
        self.issuer = issuer
        self.activatedOn = activatedOn
        self.revokedOn = revokedOn
        self.exemptFrom = exemptFrom
        self.exemptUntil = exemptUntil
        self.exemptReason = exemptReason
        self.aliases = aliases
    }

    private enum CodingKeys: String, CodingKey {
        case line, system, name, person, unit
        case issuedOn = "issued_on"
        case issuer
        case activatedOn = "activated_on"
        case revokedOn = "revoked_on"
        case exemptFrom = "exempt_from"
        case exemptUntil = "exempt_until"
        case exemptReason = "exempt_reason"
        case aliases
    }
}

/// Days of one system that one source has delivered whole.
public struct CoverageRow: Codable, Hashable, Sendable {
    public var line: WireNumber<FromZero>
    public var source: WireKey
    public var system: WireKey
    public var from: WireDay
    public var to: WireDay

    public init(line: WireNumber<FromZero>, source: WireKey, system: WireKey, from: WireDay, to: WireDay) {
        self.line = line
        self.source = source
        self.system = system
        self.from = from
        self.to = to
    }
}
