public import People

/// A new account is issued.
public struct IssueRequest: Codable, Hashable, Sendable {
    /// `SYSTEM:NAME`.
    public var account: WireKey
    /// The person's code; the person is made where nobody has it yet.
    public var person: WireKey
    /// The code of the unit that it is issued for.
    public var unit: WireKey
    /// Today where it is left out.
    public var issuedOn: WireDay?
    public var issuer: WireWords?

    public init(account: WireKey, person: WireKey, unit: WireKey, issuedOn: WireDay? = nil, issuer: WireWords? = nil) {
        self.account = account
        self.person = person
        self.unit = unit
        self.issuedOn = issuedOn
        self.issuer = issuer
    }

    private enum CodingKeys: String, CodingKey {
        case account, person, unit
        case issuedOn = "issued_on"
        case issuer
    }
}

/// Fields of one account are changed.
public struct EditRequest: Codable, Hashable, Sendable {
    /// `SYSTEM:NAME`, or a name or alias that only one system has.
    public var account: WireKey
    @Editable public var issuedOn: Edit<WireDay>
    @Editable public var issuer: Edit<WireWords>
    @Editable public var activatedOn: Edit<WireDay>

    public init(
        account: WireKey, issuedOn: Edit<WireDay> = .keep, issuer: Edit<WireWords> = .keep,
        activatedOn: Edit<WireDay> = .keep
    ) {
        self.account = account
        self.issuedOn = issuedOn
        self.issuer = issuer
        self.activatedOn = activatedOn
    }

    private enum CodingKeys: String, CodingKey {
        case account
        case issuedOn = "issued_on"
        case issuer
        case activatedOn = "activated_on"
    }
}

/// An account is put under another unit.
public struct MoveRequest: Codable, Hashable, Sendable {
    /// `SYSTEM:NAME`, or a name or alias that only one system has.
    public var account: WireKey
    public var unit: WireKey

    public init(account: WireKey, unit: WireKey) {
        self.account = account
        self.unit = unit
    }
}

/// An account is excused; `null` ends it as if it had never been.
public struct ExemptRequest: Codable, Hashable, Sendable {
    /// `SYSTEM:NAME`, or a name or alias that only one system has.
    public var account: WireKey
    @Nullable public var exemption: ExemptionRequest?

    public init(account: WireKey, exemption: ExemptionRequest?) {
        self.account = account
        self.exemption = exemption
    }
}

/// For which days, and why.
public struct ExemptionRequest: Codable, Hashable, Sendable {
    /// Today where it is left out.
    public var from: WireDay?
    /// Until further notice where it is left out.
    public var until: WireDay?
    public var reason: WireWords

    public init(from: WireDay? = nil, until: WireDay? = nil, reason: WireWords) {
        self.from = from
        self.until = until
        self.reason = reason
    }
}

/// Access is taken away, for good.
public struct RevokeRequest: Codable, Hashable, Sendable {
    /// `SYSTEM:NAME`, or a name or alias that only one system has.
    public var account: WireKey
    /// Today where it is left out.
    public var on: WireDay?

    public init(account: WireKey, on: WireDay? = nil) {
        self.account = account
        self.on = on
    }
}

/// Another name of an account is added or taken away.
public struct AliasRequest: Codable, Hashable, Sendable {
    /// `SYSTEM:NAME`, or a name or alias that only one system has.
    public var account: WireKey
    public var alias: WireKey

    public init(account: WireKey, alias: WireKey) {
        self.account = account
        self.alias = alias
    }
}

/// A change is taken back.
public struct UndoRequest: Codable, Hashable, Sendable {
    /// `SYSTEM:NAME`, or a name or alias that only one system has.
    public var account: WireKey
    /// Its number in the account's history; the latest where it is left out.
    public var change: WireNumber<FromZero>?

    public init(account: WireKey, change: WireNumber<FromZero>? = nil) {
        self.account = account
        self.change = change
    }
}

/// One account.
public struct AccountRequest: Codable, Hashable, Sendable {
    /// `SYSTEM:NAME`, or a name or alias that only one system has.
    public var account: WireKey

    public init(account: WireKey) {
        self.account = account
    }
}
