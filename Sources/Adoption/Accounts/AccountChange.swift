public import People

/// One change of an account, kept for good: who, when, before and after.
public struct AccountChange: Hashable, Sendable {
    public enum Kind: String, Sendable {
        case issue, edit, move, exempt, revoke, alias, undo
        case removeAlias = "remove_alias"
        case `import`
    }

    public let id: ID<AccountChange>
    public let kind: Kind
    public let at: Instant
    public let by: String
    public let fields: [FieldChange]
    public let addedAliases: [String]
    public let removedAliases: [String]
    /// The row of the file, where a file brought it.
    public let place: RecordPlace?
    /// The change that this one took back.
    public let undoes: ID<AccountChange>?

    public init(
        id: ID<AccountChange>, kind: Kind, at: Instant, by: String, fields: [FieldChange], addedAliases: [String],
        removedAliases: [String], place: RecordPlace?, undoes: ID<AccountChange>?
    ) {
        self.id = id
        self.kind = kind
        self.at = at
        self.by = by
        self.fields = fields
        self.addedAliases = addedAliases
        self.removedAliases = removedAliases
        self.place = place
        self.undoes = undoes
    }
}
