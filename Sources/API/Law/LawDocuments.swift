/// Who did what.
public struct AuditEntryDocument: Codable, Hashable, Sendable {
    public var at: WireInstant
    /// Empty where whoever did it has been erased.
    public var who: String
    /// `code_made`, `role_given` and so on.
    public var kind: String
    /// Empty where it was done to somebody who has been erased.
    public var subject: String
    public var detail: String

    public init(at: WireInstant, who: String, kind: String, subject: String, detail: String) {
        self.at = at
        self.who = who
        self.kind = kind
        self.subject = subject
        self.detail = detail
    }

    /// Names and order, in JSON and in CSV alike.
    public enum CodingKeys: String, CodingKey, CaseIterable {
        case at, who, kind, subject, detail
    }
}

/// Who looked at which list of names.
public struct NamesSeenDocument: Codable, Hashable, Sendable {
    public var at: WireInstant
    /// Empty where whoever looked has been erased.
    public var who: String
    /// `accounts`, `board` and so on.
    public var list: String
    /// What was asked for, as `unit=T.1 states=never_used`.
    public var filter: String
    /// `page`, `print`, `csv`, `json`, `xlsx`, `api` or `terminal`.
    public var form: String
    public var names: Int
    /// The code of the one person whose page or file it was; `null` where it was a list.
    @Nullable public var about: String?

    public init(
        at: WireInstant, who: String, list: String, filter: String, form: String, names: Int, about: String?
    ) {
        self.at = at
        self.who = who
        self.list = list
        self.filter = filter
        self.form = form
        self.names = names
        self.about = about
    }

    /// Names and order, in JSON and in CSV alike.
    public enum CodingKeys: String, CodingKey, CaseIterable {
        case at, who, list, filter, form, names, about
    }
}

/// A line of the register: what is kept, what for, on which basis and for how long.
public struct RegisterDocument: Codable, Hashable, Sendable {
    /// `people`, `accounts` and so on.
    public var kind: String
    public var name: String
    public var rows: Int
    public var sensitive: Bool
    public var purpose: String
    public var basis: String
    /// The office's own document; empty where it has named none.
    public var officeBasis: String
    /// `null` where it is kept until the person goes.
    @Nullable public var days: Int?
    public var setByOffice: Bool

    public init(
        kind: String, name: String, rows: Int, sensitive: Bool, purpose: String, basis: String, officeBasis: String,
        days: Int?, setByOffice: Bool
    ) {
        self.kind = kind
        self.name = name
        self.rows = rows
        self.sensitive = sensitive
        self.purpose = purpose
        self.basis = basis
        self.officeBasis = officeBasis
        self.days = days
        self.setByOffice = setByOffice
    }

    /// Names and order, in JSON and in CSV alike.
    public enum CodingKeys: String, CodingKey, CaseIterable {
        case kind, name, rows, sensitive, purpose, basis
        case officeBasis = "office_basis"
        case days
        case setByOffice = "set_by_office"
    }
}

/// What remains of people who were erased, in one unit, system and month.
public struct ErasedCountDocument: Codable, Hashable, Sendable {
    public var unit: String
    public var system: String
    /// `YYYY-MM`; `null` for accounts whose issue day was not known.
    @Nullable public var month: String?
    public var accounts: Int
    public var own: Int
    public var assisted: Int

    public init(unit: String, system: String, month: String?, accounts: Int, own: Int, assisted: Int) {
        self.unit = unit
        self.system = system
        self.month = month
        self.accounts = accounts
        self.own = own
        self.assisted = assisted
    }

    /// Names and order, in JSON and in CSV alike.
    public enum CodingKeys: String, CodingKey, CaseIterable {
        case unit, system, month, accounts, own, assisted
    }
}
