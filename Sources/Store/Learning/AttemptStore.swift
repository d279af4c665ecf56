public import Learning
public import People

/// Papers for record: drawn and marked here, so that no answer key leaves the server. Responses are kept with the
/// content that they were given on; scores are derived.
public struct AttemptStore: Sendable {
    let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// A paper that somebody has begun, and what they handed in.
    public struct Sitting: Hashable, Sendable {
        /// The id that the sitter's program made.
        public let key: String
        public let quiz: String
        public let startedAt: Instant
        public let handedInAt: Instant?
        /// The paper with the responses; its score says what it earned.
        public let attempt: Attempt
    }

    /// Begins a paper, or gives the one that is open: there is one at a time for a person and a quiz.
    ///
    /// - Parameters:
    ///   - key: made by the sitter's program: asking twice with one key gives one paper.
    ///   - seed: of the paper; below 2⁵³.
    /// - Throws: ``AttemptRefusal/noneLeft(allowed:)``.
    public func begin(
        _ quiz: Quiz, key: String, of person: ID<Person>, course: String?, seed: UInt64, at now: Instant
    ) async throws -> Sitting {
        let content = try QuizContent(quiz)
        return try await database.write { connection in
            try connection.holdRecords()
            let bytes = EventKey.bytes(of: key)
            if let known = try Self.sitting(key: bytes, of: person, on: connection) { return known }
            if try connection.row("SELECT 1 FROM attempt WHERE attempt_key = \(bytes)") != nil {
                throw AttemptRefusal.keyTaken
            }
            if let open = try Self.open(quiz.id, of: person, hash: content.hash, on: connection) { return open }
            let handedIn =
                try connection.row(
                    """
                    SELECT count(*) FROM attempt
                    WHERE person_id = \(person) AND quiz = \(quiz.id) AND handed_in_at IS NOT NULL
                    """)?.int(0) ?? 0
            guard quiz.rules.allowsAnother(after: handedIn) else {
                throw AttemptRefusal.noneLeft(allowed: quiz.rules.attempts ?? 0)
            }
            try content.keep(on: connection)
            try connection.execute(
                """
                INSERT INTO attempt (attempt_key, person_id, quiz, course, quiz_hash, seed, started_at)
                VALUES (\(bytes), \(person), \(quiz.id), \(course), \(content.hash), \(Int64(seed)), \(now))
                """)
            guard let begun = try Self.sitting(key: bytes, of: person, on: connection) else {
                throw StoreError.failed(detail: "an attempt that was just begun is not there")
            }
            return begun
        }
    }

    /// Hands a paper in; the first hand-in stands, and handing in again answers with it. A question without a
    /// response earns nothing.
    ///
    /// - Parameter responses: by place on the paper, from 0; those to other places are passed over.
    /// - Throws: ``AttemptRefusal/noSuchPaper``.
    public func handIn(
        _ key: String, responses: [Int: Response], of person: ID<Person>, at now: Instant
    ) async throws -> Sitting {
        try await database.write { connection in
            try connection.holdRecords()
            let bytes = EventKey.bytes(of: key)
            guard let open = try Self.sitting(key: bytes, of: person, on: connection) else {
                throw AttemptRefusal.noSuchPaper
            }
            if open.handedInAt != nil { return open }
            let kept = responses.filter { open.attempt.paper.items.indices.contains($0.key) }
            try connection.execute(
                """
                UPDATE attempt SET handed_in_at = \(now), responses = \(try QuizContent.text(of: kept))
                WHERE attempt_key = \(bytes)
                """)
            try QuizResults.follow(open.quiz, of: person, on: connection)
            try BoardEntries.follow(quiz: open.quiz, of: person, on: connection)
            try TrainingUse.record(
                [TrainingUse.Deed(kind: .quiz, key: bytes, at: now)], of: person, at: now, on: connection)
            try connection.bumpDataVersion()
            guard let done = try Self.sitting(key: bytes, of: person, on: connection) else {
                throw AttemptRefusal.noSuchPaper
            }
            return done
        }
    }

    /// One paper of a person; nothing where they have none of that key.
    public func sitting(_ key: String, of person: ID<Person>) async throws -> Sitting? {
        try await database.read { try Self.sitting(key: EventKey.bytes(of: key), of: person, on: $0) }
    }

    /// All papers of a person, the newest first.
    ///
    /// - Parameter quiz: only of that quiz; nothing for all.
    public func sittings(of person: ID<Person>, quiz: String? = nil) async throws -> [Sitting] {
        try await database.read { connection in
            let only: SQLQuery = quiz.map { "AND a.quiz = \($0)" } ?? ""
            var contents = QuizContents(connection)
            return try connection.rows("\(Self.select) WHERE a.person_id = \(person) \(only) ORDER BY a.id DESC")
                .map { try Self.sitting($0, &contents) }
        }
    }

    private static func sitting(
        key: [UInt8], of person: ID<Person>, on connection: any SQLConnection
    ) throws -> Sitting? {
        var contents = QuizContents(connection)
        return try connection.row("\(select) WHERE a.attempt_key = \(key) AND a.person_id = \(person)")
            .map { try sitting($0, &contents) }
    }

    /// The open paper on the present content; one on older content is left behind.
    private static func open(
        _ quiz: String, of person: ID<Person>, hash: [UInt8], on connection: any SQLConnection
    ) throws -> Sitting? {
        var contents = QuizContents(connection)
        return try connection.row(
            """
            \(select) WHERE a.person_id = \(person) AND a.quiz = \(quiz) AND a.quiz_hash = \(hash)
                AND a.handed_in_at IS NULL ORDER BY a.id DESC LIMIT 1
            """
        ).map { try sitting($0, &contents) }
    }

    static let select: SQLQuery = """
        SELECT a.attempt_key, a.quiz, a.quiz_hash, a.seed, a.started_at, a.handed_in_at, a.responses, a.person_id
        FROM attempt a
        """

    static func sitting(_ row: SQLRow, _ contents: inout QuizContents) throws -> Sitting {
        let quiz = try contents.quiz(row.blob(2))
        var attempt = Attempt(paper: quiz.paper(seed: UInt64(row.integer(3))), passMark: quiz.rules.passMark)
        if let text = row.textIfAny(6) {
            for (place, response) in try QuizContent.responses(in: text) { _ = attempt.answer(response, at: place) }
        }
        return Sitting(
            key: EventKey.eventID(of: row.blob(0)), quiz: row.text(1), startedAt: Instant(milliseconds: row.integer(4)),
            handedInAt: row.instant(5), attempt: attempt)
    }
}

/// Why a paper is not given or taken.
public enum AttemptRefusal: Error, Hashable, Sendable {
    /// As many as the quiz allows have been handed in.
    case noneLeft(allowed: Int)
    case noSuchPaper
    /// Somebody else's paper has that key.
    case keyTaken
}
