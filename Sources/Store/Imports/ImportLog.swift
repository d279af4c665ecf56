public import Adoption
public import People

/// What kind of file was imported.
public enum ImportKind: String, Sendable {
    case systems, units, people, accounts, usage, coverage
}

/// Where a file's records come from, for the log of imports.
public struct ImportOrigin: Sendable {
    public let fileName: String
    /// A hash of the file's bytes: the same file is known again under any name.
    public let fingerprint: [UInt8]
    /// Who imports: the operating system's user until sign-in exists.
    public let who: String
    public let now: @Sendable () -> Instant
    /// What reading left out; asked when all rows have been handed over.
    public let unread: @Sendable () -> UnreadRows
    /// The words in which what the store refuses is kept.
    public let words: ProblemWords

    public init(
        fileName: String, fingerprint: [UInt8], who: String, now: @escaping @Sendable () -> Instant,
        unread: @escaping @Sendable () -> UnreadRows = { UnreadRows() }, words: @escaping ProblemWords = { _ in nil }
    ) {
        self.fileName = fileName
        self.fingerprint = fingerprint
        self.who = who
        self.now = now
        self.unread = unread
        self.words = words
    }
}

/// One file that was read, or is being read.
public struct ImportRun: Hashable, Sendable {
    public let id: ID<ImportRun>
    public let kind: ImportKind
    public let fileName: String
    public let startedAt: Instant
    public let startedBy: String
    /// Nothing while it is under way or where it was stopped.
    public let finishedAt: Instant?
    /// Up to where the file's chunks are in.
    public let byteOffset: Int64
    public let line: Int
    public let rowsTaken: Int
    public let rowsRejected: Int
}

/// The table `import`: which files were read, when, by whom, and how far.
public enum ImportLog {
    public static func begin(
        _ kind: ImportKind, _ origin: ImportOrigin, on connection: any SQLConnection
    ) throws -> ID<ImportRun> {
        let inserted = try connection.row(
            """
            INSERT INTO import (kind, file_name, fingerprint, started_at, started_by, finished_at,
                                byte_offset, line, rows_taken, rows_rejected)
            VALUES (\(kind.rawValue), \(origin.fileName), \(origin.fingerprint), \(origin.now()), \(origin.who), NULL,
                    0, 0, 0, 0)
            RETURNING id
            """)
        guard let inserted else { throw StoreError.failed(detail: "an insert returned no id") }
        return inserted.id(0)
    }

    /// Moves the mark up to which a file is in; a chunk's rows and this go into one transaction.
    ///
    /// - Parameters:
    ///   - start: where the chunk began; somebody else took it where the mark no longer stands there.
    ///   - taken: rows of this chunk that went in or were there already; rejected: rows that were refused.
    /// - Returns: whether the mark stood at `start`.
    static func advance(
        _ id: ID<ImportRun>, from start: Int64, to end: Int64, line: Int, taken: Int, rejected: Int,
        on connection: any SQLConnection
    ) throws -> Bool {
        let moved = try connection.execute(
            """
            UPDATE import SET byte_offset = \(end), line = \(line), rows_taken = rows_taken + \(taken),
                              rows_rejected = rows_rejected + \(rejected)
            WHERE id = \(id) AND byte_offset = \(start) AND finished_at IS NULL
            """)
        return moved == 1
    }

    /// How many rows of the file were refused, in all its chunks.
    static func rejectedRows(of id: ID<ImportRun>, on connection: any SQLConnection) throws -> Int {
        try connection.row("SELECT rows_rejected FROM import WHERE id = \(id)")?.int(0) ?? 0
    }

    /// Ends a run whose rows were counted chunk by chunk.
    static func close(_ id: ID<ImportRun>, at time: Instant, on connection: any SQLConnection) throws {
        try connection.execute("UPDATE import SET finished_at = \(time) WHERE id = \(id)")
    }

    public static func finish(
        _ id: ID<ImportRun>, at time: Instant, rowsTaken: Int, rowsRejected: Int, on connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            UPDATE import SET finished_at = \(time), rows_taken = \(rowsTaken), rows_rejected = \(rowsRejected)
            WHERE id = \(id)
            """)
    }

    /// The latest run over the same bytes, finished or not.
    public static func latest(
        _ kind: ImportKind, fingerprint: [UInt8], on connection: any SQLConnection
    ) throws -> ImportRun? {
        try connection.row(
            """
            \(select) WHERE kind = \(kind.rawValue) AND fingerprint = \(fingerprint) ORDER BY id DESC LIMIT 1
            """
        ).map(run)
    }
}
