public import Adoption
public import People

/// Takes files whose rows arrive in chunks from elsewhere.
///
/// Usage is taken chunk by chunk as from a file of this machine. Everything else, and usage in a dry run, is gathered
/// and taken in one transaction when the file is whole. Each upload is its sender's alone. Every chunk and the end can
/// be sent twice: what was answered is kept in the transaction that did it.
public struct UploadStore: Sendable {
    let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Begins a file, or goes on with the same one where its line broke.
    ///
    /// - Parameter person: whose upload it is.
    public func begin(
        _ kind: ImportKind, _ origin: ImportOrigin, dryRun: Bool, by person: ID<Person>
    ) async throws -> Upload {
        try await database.write { connection in
            try connection.holdRecords()
            let run = kind == .usage && !dryRun ? try UsageImport.begin(origin, on: connection) : nil
            let isSame: SQLQuery = run.map { "AND u.import_id = \($0.id)" } ?? "AND u.import_id IS NULL"
            let known = try connection.row(
                """
                \(Self.select)
                WHERE u.person_id = \(person) AND u.kind = \(kind.rawValue) AND u.fingerprint = \(origin.fingerprint)
                    AND u.is_dry_run = \(dryRun ? 1 : 0) AND u.finished_at IS NULL \(isSame)
                ORDER BY u.id DESC LIMIT 1
                """)
            if let known { return try Self.upload(known) }
            let made = try connection.row(
                """
                INSERT INTO upload (person_id, kind, file_name, fingerprint, is_dry_run, import_id, started_at,
                                    byte_offset, line, rows_rejected)
                VALUES (\(person), \(kind.rawValue), \(origin.fileName), \(origin.fingerprint), \(dryRun ? 1 : 0),
                        \(run?.id), \(origin.now()), 0, 1, 0)
                RETURNING id
                """)
            guard let made else { throw StoreError.failed(detail: "an insert returned no id") }
            return try Self.find(made.id(0), of: person, on: connection)
        }
    }

    /// - Throws: ``UploadRefusal/noSuchUpload``.
    public func find(_ id: ID<Upload>, of person: ID<Person>) async throws -> Upload {
        try await database.read { try Self.find(id, of: person, on: $0) }
    }

    /// Keeps rows until the file is whole.
    ///
    /// - Parameter content: the rows as their sender wrote them.
    /// - Throws: ``UploadRefusal``.
    public func keep(
        _ content: String, _ part: UploadedPart, kind: ImportKind, of id: ID<Upload>, by person: ID<Person>
    ) async throws -> Upload {
        try await database.write { connection in
            try connection.holdRecords()
            let upload = try Self.open(id, of: person, kind: kind, on: connection)
            if Self.isRepeated(part, upload) { return upload }
            try Self.checkPlace(part, upload)
            try connection.execute(
                """
                INSERT INTO upload_part (upload_id, byte_offset, content) VALUES (\(id), \(part.start), \(content))
                """)
            try connection.execute(
                """
                UPDATE upload SET byte_offset = \(part.end), line = \(part.line), last_offset = \(part.start),
                    rows_rejected = rows_rejected + \(part.rejected)
                WHERE id = \(id)
                """)
            return try Self.find(id, of: person, on: connection)
        }
    }

    /// Takes rows of usage for good.
    ///
    /// - Parameters:
    ///   - unread: what was wrong with rows that could not even be read.
    ///   - words: those in which refused rows are kept.
    ///   - answer: what is to be answered now, and whenever the same chunk comes again.
    /// - Throws: ``UploadRefusal``, ``Adoption/UsageImportError/takenOver``.
    public func take(
        _ records: [Located<UsageRecord>], _ part: UploadedPart, unread: [ImportProblem], lastDay: Day,
        of id: ID<Upload>, by person: ID<Person>, words: @escaping ProblemWords,
        answer: @escaping @Sendable (UsageChunkOutcome) throws -> String
    ) async throws -> (upload: Upload, answer: String) {
        try await database.write { connection in
            let upload = try Self.open(id, of: person, kind: .usage, on: connection)
            guard let run = upload.run else { throw StoreError.failed(detail: "usage for good without a run") }
            if Self.isRepeated(part, upload), let answer = upload.lastAnswer { return (upload, answer) }
            try Self.checkPlace(part, upload)
            let chunk = UsageChunk(
                records: records, start: part.start, end: part.end, line: part.line, rejected: part.rejected,
                unread: unread, lastDay: lastDay)
            let text = try answer(try UsageImport.take(chunk, of: run, words: words, on: connection))
            try connection.execute(
                "UPDATE upload SET last_offset = \(part.start), last_answer = \(text) WHERE id = \(id)")
            return (try Self.find(id, of: person, on: connection), text)
        }
    }

    static func find(_ id: ID<Upload>, of person: ID<Person>, on connection: any SQLConnection) throws -> Upload {
        let row = try connection.row("\(select) WHERE u.id = \(id) AND u.person_id = \(person)")
        guard let row else { throw UploadRefusal.noSuchUpload }
        return try upload(row)
    }

    /// An upload that is not finished.
    private static func open(
        _ id: ID<Upload>, of person: ID<Person>, kind: ImportKind, on connection: any SQLConnection
    ) throws -> Upload {
        let upload = try find(id, of: person, on: connection)
        guard upload.kind == kind else { throw UploadRefusal.otherKind(upload.kind) }
        guard upload.answer == nil else { throw UploadRefusal.finished }
        return upload
    }

    /// Whether it is the chunk before once more: its answer did not arrive.
    private static func isRepeated(_ part: UploadedPart, _ upload: Upload) -> Bool {
        upload.lastOffset == part.start && upload.offset == part.end
    }

    private static func checkPlace(_ part: UploadedPart, _ upload: Upload) throws {
        guard part.start == upload.offset, part.end > part.start else {
            throw UploadRefusal.outOfPlace(expected: upload.offset)
        }
    }

    /// Of usage that is taken at once the run says how far it is: a file of this machine may have gone on with it.
    private static let select: SQLQuery = """
        SELECT u.id, u.kind, u.file_name, u.fingerprint, u.is_dry_run, u.import_id, u.started_at,
            coalesce(i.byte_offset, u.byte_offset), coalesce(i.line, u.line),
            coalesce(i.rows_rejected, u.rows_rejected), u.last_offset, u.last_answer, u.answer
        FROM upload u LEFT JOIN import i ON i.id = u.import_id
        """

    private static func upload(_ row: SQLRow) throws -> Upload {
        guard let kind = ImportKind(rawValue: row.text(1)) else {
            throw StoreError.failed(detail: "unknown kind of import \(row.text(1))")
        }
        return Upload(
            id: row.id(0), kind: kind, fileName: row.text(2), fingerprint: row.blob(3), isDryRun: row.bool(4),
            run: row.idIfAny(5), startedAt: Instant(milliseconds: row.integer(6)), offset: row.integer(7),
            line: max(row.int(8), 1), rowsRejected: row.int(9), lastOffset: row.integerIfAny(10),
            lastAnswer: row.textIfAny(11), answer: row.textIfAny(12))
    }
}
