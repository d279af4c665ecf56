public import Adoption
public import People

/// How the rows of a gathered file are read back from what their sender wrote.
public enum GatheredRows: Sendable {
    case systems(@Sendable (String) throws -> [Located<SystemDefinition>])
    case units(@Sendable (String) throws -> [Located<UnitRecord>])
    case people(@Sendable (String) throws -> [Located<PersonRecord>])
    case accounts(@Sendable (String) throws -> [Located<AccountRecord>])
    case coverage(today: Day, @Sendable (String) throws -> [Located<CoverageEntry>])
}

extension UploadStore {
    /// Takes a gathered file in one transaction; in a dry run nothing of it is kept but the answer.
    ///
    /// - Parameters:
    ///   - unread: what its sender could not even read; of rows that were told of with their chunks it says why.
    ///   - words: those in which refused rows are kept.
    ///   - answer: what is to be answered now, and whenever it is finished again.
    /// - Throws: ``UploadRefusal/noSuchUpload``.
    public func finish(
        _ id: ID<Upload>, by author: Author, person: ID<Person>, _ rows: GatheredRows, unread: UnreadRows,
        words: @escaping ProblemWords,
        answer: @escaping @Sendable (ImportOutcome) throws -> String
    ) async throws -> String {
        let upload = try await find(id, of: person)
        if let answer = upload.answer { return answer }
        let unread = UnreadRows(count: max(unread.count, upload.rowsRejected), problems: unread.problems)
        let origin = Self.origin(of: upload, by: author, unread: unread, words: words)
        let take: @Sendable (any SQLConnection) throws -> String = { connection in
            let outcome = try connection.importing(upload.kind, origin) { run in
                try Self.take(rows, of: id, run, origin, on: connection)
            }
            return try answer(outcome)
        }
        if upload.isDryRun {
            let text = try await database.rehearse(take)
            return try await database.write { try Self.seal(id, of: person, text, at: author.at, on: $0) }
        }
        return try await database.write { connection in
            try connection.holdRecords()
            // Somebody may have sent the end twice at once.
            if let answer = try Self.find(id, of: person, on: connection).answer { return answer }
            return try Self.seal(id, of: person, take(connection), at: author.at, on: connection)
        }
    }

    /// Closes a file of usage that was taken chunk by chunk, and writes the coverage that it declares unless a row was
    /// left out.
    ///
    /// - Throws: ``UploadRefusal/noSuchUpload``.
    public func finishUsage(
        _ id: ID<Upload>, coverage: [CoverageEntry], by author: Author, person: ID<Person>, answer: String
    ) async throws -> String {
        try await database.write { connection in
            try connection.holdRecords()
            let upload = try Self.find(id, of: person, on: connection)
            if let answer = upload.answer { return answer }
            guard let run = upload.run else { throw StoreError.failed(detail: "usage for good without a run") }
            try UsageImport.close(run, coverage: coverage, at: author.at, on: connection)
            return try Self.seal(id, of: person, answer, at: author.at, on: connection)
        }
    }

    /// What a gathered file of usage would bring, chunk by chunk; nothing of it is kept but the answer.
    ///
    /// - Throws: ``UploadRefusal/noSuchUpload``.
    public func rehearseUsage(
        _ id: ID<Upload>, lastDay: Day, by author: Author, person: ID<Person>,
        rows: @escaping @Sendable (String) throws -> [Located<UsageRecord>],
        answer: @escaping @Sendable ([UsageChunkOutcome]) throws -> String
    ) async throws -> String {
        let upload = try await find(id, of: person)
        if let answer = upload.answer { return answer }
        let origin = Self.origin(of: upload, by: author)
        let text = try await database.rehearse { connection in
            let run = try ImportLog.begin(.usage, origin, on: connection)
            var place: Int64 = 0
            let outcomes = try Self.offsets(of: id, on: connection).compactMap { offset -> UsageChunkOutcome? in
                guard let content = try Self.content(of: id, at: offset, on: connection) else { return nil }
                let chunk = UsageChunk(
                    records: try rows(content), start: place, end: place + 1, line: 1, rejected: 0, lastDay: lastDay)
                place += 1
                return try UsageImport.take(chunk, of: run, words: { _ in nil }, on: connection)
            }
            return try answer(outcomes)
        }
        return try await database.write { try Self.seal(id, of: person, text, at: author.at, on: $0) }
    }

    private static func origin(
        of upload: Upload, by author: Author, unread: UnreadRows = UnreadRows(),
        words: @escaping ProblemWords = { _ in nil }
    ) -> ImportOrigin {
        ImportOrigin(
            fileName: upload.fileName, fingerprint: upload.fingerprint, who: author.who, now: { author.at },
            unread: { unread }, words: words)
    }

    /// The rows are in, and need not be kept any longer.
    private static func seal(
        _ id: ID<Upload>, of person: ID<Person>, _ answer: String, at now: Instant, on connection: any SQLConnection
    ) throws -> String {
        if let answer = try find(id, of: person, on: connection).answer { return answer }
        try connection.execute("DELETE FROM upload_part WHERE upload_id = \(id)")
        try connection.execute(
            """
            UPDATE upload SET finished_at = \(now), answer = \(answer), last_answer = NULL WHERE id = \(id)
            """)
        return answer
    }

    private static func take(
        _ rows: GatheredRows, of id: ID<Upload>, _ run: ID<ImportRun>, _ origin: ImportOrigin,
        on connection: any SQLConnection
    ) throws -> ImportOutcome {
        var waiting = try offsets(of: id, on: connection)[...]
        /// One part at a time: the file need not fit into memory as text.
        func next<Row>(_ read: (String) throws -> Row) throws -> Row? {
            guard let offset = waiting.popFirst(), let content = try content(of: id, at: offset, on: connection)
            else { return nil }
            return try read(content)
        }
        switch rows {
        case .systems(let read):
            var systems: [Located<SystemDefinition>] = []
            while let part = try next(read) { systems += part }
            return try SystemImport.run(systems, on: connection)
        case .units(let read): return try UnitStore.take({ try next(read) }, on: connection)
        case .people(let read): return try PersonStore.take({ try next(read) }, on: connection)
        case .accounts(let read): return try AccountStore.take({ try next(read) }, run, origin, on: connection)
        case .coverage(let today, let read):
            return try CoverageStore.take({ try next(read) }, today: today, run, on: connection)
        }
    }

    private static func offsets(of id: ID<Upload>, on connection: any SQLConnection) throws -> [Int64] {
        try connection.rows("SELECT byte_offset FROM upload_part WHERE upload_id = \(id) ORDER BY byte_offset")
            .map { $0.integer(0) }
    }

    private static func content(
        of id: ID<Upload>, at offset: Int64, on connection: any SQLConnection
    ) throws -> String? {
        try connection.row("SELECT content FROM upload_part WHERE upload_id = \(id) AND byte_offset = \(offset)")?
            .text(0)
    }
}
