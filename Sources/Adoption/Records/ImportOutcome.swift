/// What an import did to the records of one file; in a dry run, what it would do.
public struct ImportOutcome: Hashable, Sendable {
    /// How many changes are listed; ``changesNotListed`` counts the rest.
    public static let listed = 200

    /// Rows that made something new.
    public var created = 0
    /// Rows that changed something known.
    public var changed = 0
    /// Rows that said what is known already.
    public var left = 0
    /// What was created and changed, in the order of the file; at most ``listed``.
    public private(set) var changes: [RecordChange] = []
    public private(set) var changesNotListed = 0
    /// The rows that were refused, in the order of the file.
    public var problems: [Located<RowProblem>] = []

    public init() {}

    /// What was done elsewhere.
    public init(
        created: Int, changed: Int, left: Int, changes: [RecordChange], changesNotListed: Int,
        problems: [Located<RowProblem>]
    ) {
        self.created = created
        self.changed = changed
        self.left = left
        self.changes = changes
        self.changesNotListed = changesNotListed
        self.problems = problems
    }

    /// Rows that went in or were there already.
    public var taken: Int { created + changed + left }

    /// Counts a row that made something new, and lists it while there is room.
    public mutating func countCreated(_ change: @autoclosure () -> RecordChange) {
        created += 1
        list(change)
    }

    /// Counts a row that changed something known, and lists it while there is room.
    public mutating func countChanged(_ change: @autoclosure () -> RecordChange) {
        changed += 1
        list(change)
    }

    private mutating func list(_ change: () -> RecordChange) {
        if changes.count < Self.listed { changes.append(change()) } else { changesNotListed += 1 }
    }
}

/// What one row does to one thing.
public struct RecordChange: Hashable, Sendable {
    public enum Kind: String, Sendable {
        case created, changed
    }

    public let line: Int
    public let kind: Kind
    /// The thing's own code; of an account `SYSTEM:NAME`.
    public let key: String
    public let fields: [FieldChange]

    public init(line: Int, kind: Kind, key: String, fields: [FieldChange]) {
        self.line = line
        self.kind = kind
        self.key = key
        self.fields = fields
    }
}

/// One field before and after, as a file of ours would write it; nothing where it is empty.
public struct FieldChange: Hashable, Sendable {
    /// The column's name in our own files; for an action of a system `actions.CODE.counts` and the like.
    public let field: String
    public let before: String?
    public let after: String?

    public init(field: String, before: String?, after: String?) {
        self.field = field
        self.before = before
        self.after = after
    }
}
