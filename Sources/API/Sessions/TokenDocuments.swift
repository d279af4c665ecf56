/// A token for a script is asked for.
public struct TokenRequest: Codable, Hashable, Sendable {
    /// What it is for.
    public var label: WireKey
    /// After how many days it ends.
    public var days: WireNumber<TokenDays>

    public init(label: WireKey, days: WireNumber<TokenDays>) {
        self.label = label
        self.days = days
    }
}

/// Days that a token for a script may live.
public enum TokenDays: WireRange {
    public static let bounds: ClosedRange<Int64> = 1...366
}

/// A token that has just been made. It is shown this once.
public struct NewTokenDocument: Codable, Hashable, Sendable {
    public var token: String
    public var session: TokenDocument

    public init(token: String, session: TokenDocument) {
        self.token = token
        self.session = session
    }
}

/// One of somebody's own sessions or tokens, without its secret.
public struct TokenDocument: Codable, Hashable, Sendable {
    public var id: WireNumber<FromZero>
    public var kind: SessionKindWord
    public var label: String
    public var madeAt: WireInstant
    public var expiresAt: WireInstant
    /// Whether it is the one that asks.
    public var isThis: Bool

    public init(
        id: WireNumber<FromZero>, kind: SessionKindWord, label: String, madeAt: WireInstant, expiresAt: WireInstant,
        isThis: Bool
    ) {
        self.id = id
        self.kind = kind
        self.label = label
        self.madeAt = madeAt
        self.expiresAt = expiresAt
        self.isThis = isThis
    }

    private enum CodingKeys: String, CodingKey {
        case id, kind, label
        case madeAt = "made_at"
        case expiresAt = "expires_at"
        case isThis = "this"
    }
}

/// Somebody's own sessions and tokens that have not ended, the latest first.
public struct TokenListDocument: Codable, Hashable, Sendable {
    public var tokens: [TokenDocument]

    public init(tokens: [TokenDocument]) {
        self.tokens = tokens
    }
}

/// One of one's own sessions.
public struct TokenQuery: Codable, Hashable, Sendable {
    public var id: WireNumber<FromZero>

    public init(id: WireNumber<FromZero>) {
        self.id = id
    }
}
