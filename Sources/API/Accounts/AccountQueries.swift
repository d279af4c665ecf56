/// The nine states of an account, as reports call them.
public enum AccountStateWord: String, WireWord {
    case revoked
    case exempt
    case issueDateUnknown = "issue_date_unknown"
    case unknown
    case new
    case neverUsed = "never_used"
    case dormant
    case habitual
    case active
}

/// One account.
public struct AccountQuery: Codable, Hashable, Sendable {
    /// `SYSTEM:NAME`, or a name or alias that only one system has.
    public var account: WireKey
    /// How wide a text for a terminal may be.
    public var columns: WireNumber<TerminalColumns>?

    public init(account: WireKey, columns: WireNumber<TerminalColumns>? = nil) {
        self.account = account
        self.columns = columns
    }
}

/// Accounts with names.
public struct AccountListQuery: Codable, Hashable, Sendable {
    /// A unit with all below it.
    public var unit: WireKey?
    public var system: WireKey?
    /// Only accounts in one of these; all where there is none.
    public var state: [AccountStateWord]?
    /// `next` of the page before.
    public var after: WireCursor?
    public var limit: WireNumber<PageRows>?
    /// How wide a text for a terminal may be.
    public var columns: WireNumber<TerminalColumns>?

    public init(
        unit: WireKey? = nil, system: WireKey? = nil, state: [AccountStateWord]? = nil, after: WireCursor? = nil,
        limit: WireNumber<PageRows>? = nil, columns: WireNumber<TerminalColumns>? = nil
    ) {
        self.unit = unit
        self.system = system
        self.state = state
        self.after = after
        self.limit = limit
        self.columns = columns
    }
}

/// A page of accounts, in tree order of their units.
public struct AccountListDocument: Codable, Hashable, Sendable {
    public var accounts: [NamedAccountDocument]
    /// Where the list goes on; `null` at its end.
    @Nullable public var next: String?

    public init(accounts: [NamedAccountDocument], next: String?) {
        self.accounts = accounts
        self.next = next
    }
}

/// How wide a text for a terminal may be.
public struct ColumnsQuery: Codable, Hashable, Sendable {
    public var columns: WireNumber<TerminalColumns>?

    public init(columns: WireNumber<TerminalColumns>? = nil) {
        self.columns = columns
    }
}
