/// What kind of file is imported.
public enum ImportKindWord: String, WireWord {
    case systems
    case units
    case people
    case accounts
    case usage
    case coverage
}

/// A file begins to be imported, or goes on where its line broke.
///
/// Who begins the same file by the same kind again before it is finished is given the same import.
public struct BeginImportRequest: Codable, Hashable, Sendable {
    public var kind: ImportKindWord
    /// The path, as it was given.
    public var file: WireWords
    /// A hash of the file's bytes and of how they are read.
    public var fingerprint: WireBytes
    /// Says what would happen and keeps nothing.
    public var isDryRun: Bool

    public init(kind: ImportKindWord, file: WireWords, fingerprint: WireBytes, isDryRun: Bool) {
        self.kind = kind
        self.file = file
        self.fingerprint = fingerprint
        self.isDryRun = isDryRun
    }

    private enum CodingKeys: String, CodingKey {
        case kind, file, fingerprint
        case isDryRun = "dry_run"
    }
}

/// Everything of a file was sent.
public struct FinishImportRequest: Codable, Hashable, Sendable {
    /// Of a usage file: the days that it declares to hold whole. Written down unless a row was left out.
    public var covers: [CoverageRow]?
    /// Of every other file: rows that could not even be read.
    public var rejected: WireNumber<FromZero>?
    /// What was wrong with them, in the order of the file; the first thousand are kept.
    public var problems: [ImportProblemRow]?

    public init(
        covers: [CoverageRow]? = nil, rejected: WireNumber<FromZero>? = nil, problems: [ImportProblemRow]? = nil
    ) {
        self.covers = covers
        self.rejected = rejected
        self.problems = problems
    }
}

/// What was wrong with a row that could not be read, as it is kept for whoever asks later. It may name people: where one
/// of them is erased, it goes too.
public struct ImportProblemRow: Codable, Hashable, Sendable {
    /// Left out where it is the whole file.
    public var line: WireNumber<FromZero>?
    /// The column as the file calls it.
    public var column: WireWords?
    public var what: TranslatedWords
    /// What to do about it.
    public var remedy: TranslatedWords

    public init(
        line: WireNumber<FromZero>? = nil, column: WireWords? = nil, what: TranslatedWords, remedy: TranslatedWords
    ) {
        self.line = line
        self.column = column
        self.what = what
        self.remedy = remedy
    }
}

/// An import, finished or not.
public struct ImportDocument: Codable, Hashable, Sendable {
    public var id: WireNumber<FromZero>
    public var kind: ImportKindWord
    public var file: String
    public var isDryRun: Bool
    public var startedAt: WireInstant
    /// Where the next chunk begins.
    public var place: FilePlaceDocument
    /// Rows refused so far, by the reading and by the store.
    public var rowsRejected: Int
    public var isFinished: Bool

    public init(
        id: WireNumber<FromZero>, kind: ImportKindWord, file: String, isDryRun: Bool, startedAt: WireInstant,
        place: FilePlaceDocument, rowsRejected: Int, isFinished: Bool
    ) {
        self.id = id
        self.kind = kind
        self.file = file
        self.isDryRun = isDryRun
        self.startedAt = startedAt
        self.place = place
        self.rowsRejected = rowsRejected
        self.isFinished = isFinished
    }

    private enum CodingKeys: String, CodingKey {
        case id, kind, file
        case isDryRun = "dry_run"
        case startedAt = "started_at"
        case place
        case rowsRejected = "rows_rejected"
        case isFinished = "finished"
    }
}

/// A place between two records of a file.
public struct FilePlaceDocument: Codable, Hashable, Sendable {
    /// Bytes of the text before it.
    public var offset: WireNumber<FromZero>
    /// The line on which the next record begins.
    public var line: WireNumber<FromZero>

    public init(offset: WireNumber<FromZero>, line: WireNumber<FromZero>) {
        self.offset = offset
        self.line = line
    }
}

/// One import.
public struct ImportQuery: Codable, Hashable, Sendable {
    public var id: WireNumber<FromZero>

    public init(id: WireNumber<FromZero>) {
        self.id = id
    }
}

/// Some rows of a file, with their place in it. A chunk that was sent before is answered as it was then.
public struct ImportChunk<Row: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    public var from: FilePlaceDocument
    /// Where the next chunk begins.
    public var to: FilePlaceDocument
    /// Rows that could not even be read.
    public var rejected: WireNumber<FromZero>
    public var rows: [Row]

    public init(from: FilePlaceDocument, to: FilePlaceDocument, rejected: WireNumber<FromZero>, rows: [Row]) {
        self.from = from
        self.to = to
        self.rejected = rejected
        self.rows = rows
    }
}

/// Some rows of a usage file. They are taken at once, and so is what was wrong with those that could not be read.
public struct UsageImportChunk: Codable, Hashable, Sendable {
    public var from: FilePlaceDocument
    /// Where the next chunk begins.
    public var to: FilePlaceDocument
    /// Rows that could not even be read.
    public var rejected: WireNumber<FromZero>
    /// What was wrong with them, in the order of the file; the first thousand of a file are kept.
    public var problems: [ImportProblemRow]?
    public var rows: [UsageRow]

    public init(
        from: FilePlaceDocument, to: FilePlaceDocument, rejected: WireNumber<FromZero>,
        problems: [ImportProblemRow]? = nil, rows: [UsageRow]
    ) {
        self.from = from
        self.to = to
        self.rejected = rejected
        self.problems = problems
        self.rows = rows
    }
}

/// What became of a chunk.
public struct ChunkDocument: Codable, Hashable, Sendable {
    public var place: FilePlaceDocument
    /// Of usage that is taken at once; `null` of what is taken as a whole in the end.
    @Nullable public var usage: UsageChunkDocument?

    public init(place: FilePlaceDocument, usage: UsageChunkDocument?) {
        self.place = place
        self.usage = usage
    }
}

/// What one chunk of a usage file brought.
public struct UsageChunkDocument: Codable, Hashable, Sendable {
    /// Events that were not known before.
    public var new: Int
    /// Events that were known already, conflicts among them.
    public var known: Int
    /// Events whose name no account bears yet.
    public var unmatched: Int
    public var problems: [RowProblemDocument]

    public init(new: Int, known: Int, unmatched: Int, problems: [RowProblemDocument]) {
        self.new = new
        self.known = known
        self.unmatched = unmatched
        self.problems = problems
    }
}

/// What became of a whole file.
public struct FinishedImportDocument: Codable, Hashable, Sendable {
    /// Of every kind but usage.
    @Nullable public var records: RecordsOutcomeDocument?
    /// Of a usage file in a dry run: each chunk in its order.
    @Nullable public var chunks: [UsageChunkDocument]?

    public init(records: RecordsOutcomeDocument?, chunks: [UsageChunkDocument]?) {
        self.records = records
        self.chunks = chunks
    }
}

/// What an import did to the records of one file.
public struct RecordsOutcomeDocument: Codable, Hashable, Sendable {
    public var created: Int
    public var changed: Int
    public var left: Int
    /// At most two hundred.
    public var changes: [RecordChangeDocument]
    public var changesNotListed: Int
    public var problems: [RowProblemDocument]

    public init(
        created: Int, changed: Int, left: Int, changes: [RecordChangeDocument], changesNotListed: Int,
        problems: [RowProblemDocument]
    ) {
        self.created = created
        self.changed = changed
        self.left = left
        self.changes = changes
        self.changesNotListed = changesNotListed
        self.problems = problems
    }

    private enum CodingKeys: String, CodingKey {
        case created, changed, left, changes
        case changesNotListed = "changes_not_listed"
        case problems
    }
}

/// What one row does to one thing.
public struct RecordChangeDocument: Codable, Hashable, Sendable {
    public var line: Int
    /// `created` or `changed`.
    public var kind: RecordChangeWord
    public var key: String
    public var fields: [FieldChangeDocument]

    public init(line: Int, kind: RecordChangeWord, key: String, fields: [FieldChangeDocument]) {
        self.line = line
        self.kind = kind
        self.key = key
        self.fields = fields
    }
}

/// Whether a row made something or changed it.
public enum RecordChangeWord: String, WireWord {
    case created
    case changed
}
