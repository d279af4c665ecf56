/// An account that has just been issued.
public struct IssuedDocument: Codable, Hashable, Sendable {
    public var account: AccountDocument
    /// Of an account of the training system: what goes on its slip.
    @Nullable public var activation: ActivationDocument?

    public init(account: AccountDocument, activation: ActivationDocument?) {
        self.account = account
        self.activation = activation
    }
}

/// What stands on a slip. The code is shown this once.
public struct ActivationDocument: Codable, Hashable, Sendable {
    /// What the person types to sign in later.
    public var name: String
    public var personName: String
    /// In groups of four.
    public var code: String
    public var expiresAt: WireInstant

    public init(name: String, personName: String, code: String, expiresAt: WireInstant) {
        self.name = name
        self.personName = personName
        self.code = code
        self.expiresAt = expiresAt
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case personName = "person_name"
        case code
        case expiresAt = "expires_at"
    }
}

/// What an undo took back.
public struct UndoneDocument: Codable, Hashable, Sendable {
    public var change: AccountChangeDocument
    /// The account as it is now; `null` where its issue was taken back and it is gone.
    @Nullable public var account: AccountDocument?

    public init(change: AccountChangeDocument, account: AccountDocument?) {
        self.change = change
        self.account = account
    }
}
