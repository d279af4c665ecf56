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

    /// Rows that went in or were there already.
    public var taken: Int { created + changed + left }

    /// Counts a row and lists what it did. A row that did nothing to a known thing is left.
    public mutating func count(_ change: RecordChange) {
        switch change.kind {
        case .created: created += 1
        case .changed where change.fields.isEmpty:
            left += 1
            return
        case .changed: changed += 1
        }
        if changes.count < Self.listed { changes.append(change) } else { changesNotListed += 1 }
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
