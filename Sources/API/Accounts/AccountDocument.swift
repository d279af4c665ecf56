/// One account with all that hangs on it.
public struct AccountDocument: Codable, Hashable, Sendable {
    public var system: String
    public var name: String
    public var aliases: [String]
    /// The person's code.
    public var person: String
    /// Empty where no file has given one.
    public var personName: String
    /// The code of the unit that it was issued for.
    public var unit: String
    @Nullable public var issuedOn: WireDay?
    @Nullable public var issuer: String?
    @Nullable public var activatedOn: WireDay?
    @Nullable public var revokedOn: WireDay?
    @Nullable public var exemption: ExemptionDocument?
    /// The day of the first usage event of any action.
    @Nullable public var firstEventOn: WireDay?
    /// The last day of counted own use.
    @Nullable public var lastUseOn: WireDay?
    /// The row of a file that made it; `null` where a command did.
    @Nullable public var place: PlaceDocument?
    /// The oldest first.
    public var changes: [AccountChangeDocument]

    public init(
        system: String, name: String, aliases: [String], person: String, personName: String, unit: String,
        issuedOn: WireDay?, issuer: String?, activatedOn: WireDay?, revokedOn: WireDay?,
        exemption: ExemptionDocument?, firstEventOn: WireDay?, lastUseOn: WireDay?, place: PlaceDocument?,
        changes: [AccountChangeDocument]
    ) {
        self.system = system
        self.name = name
        self.aliases = aliases
        self.person = person
        self.personName = personName
        self.unit = unit
        self.issuedOn = issuedOn
        self.issuer = issuer
        self.activatedOn = activatedOn
        self.revokedOn = revokedOn
        self.exemption = exemption
        self.firstEventOn = firstEventOn
        self.lastUseOn = lastUseOn
        self.place = place
        self.changes = changes
    }

    private enum CodingKeys: String, CodingKey {
        case system, name, aliases, person
        case personName = "person_name"
        case unit
        case issuedOn = "issued_on"
        case issuer
        case activatedOn = "activated_on"
        case revokedOn = "revoked_on"
        case exemption
        case firstEventOn = "first_event_on"
        case lastUseOn = "last_use_on"
        case place, changes
    }
}

/// An account is excused for some days.
public struct ExemptionDocument: Codable, Hashable, Sendable {
    public var from: WireDay
    /// `null` until further notice.
    @Nullable public var until: WireDay?
    public var reason: String

    public init(from: WireDay, until: WireDay?, reason: String) {
        self.from = from
        self.until = until
        self.reason = reason
    }
}

/// A line of a file.
public struct PlaceDocument: Codable, Hashable, Sendable {
    public var file: String
    public var line: Int

    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }
}

/// One change of an account.
public struct AccountChangeDocument: Codable, Hashable, Sendable {
    /// Its place in the account's history, from 1: what `undo` takes.
    public var number: Int
    public var kind: AccountChangeWord
    public var at: WireInstant
    public var by: String
    public var fields: [FieldChangeDocument]
    public var addedAliases: [String]
    public var removedAliases: [String]
    /// The row of the file, where a file brought it.
    @Nullable public var place: PlaceDocument?
    /// The number of the change that this one took back.
    @Nullable public var undoes: Int?

    public init(
        number: Int, kind: AccountChangeWord, at: WireInstant, by: String, fields: [FieldChangeDocument],
        addedAliases: [String], removedAliases: [String], place: PlaceDocument?, undoes: Int?
    ) {
        self.number = number
        self.kind = kind
        self.at = at
        self.by = by
        self.fields = fields
        self.addedAliases = addedAliases
        self.removedAliases = removedAliases
        self.place = place
        self.undoes = undoes
    }

    private enum CodingKeys: String, CodingKey {
        case number, kind, at, by, fields
        case addedAliases = "added_aliases"
        case removedAliases = "removed_aliases"
        case place, undoes
    }
}

/// One field before and after, as a file of ours would write it.
public struct FieldChangeDocument: Codable, Hashable, Sendable {
    /// The column's name in our own files.
    public var field: String
    @Nullable public var before: String?
    @Nullable public var after: String?

    public init(field: String, before: String?, after: String?) {
        self.field = field
        self.before = before
        self.after = after
    }
}

/// How an account was changed.
public enum AccountChangeWord: String, WireWord {
    case issue
    case edit
    case move
    case exempt
    case revoke
    case alias
    case undo
    case removeAlias = "remove_alias"
    case imported = "import"
}
