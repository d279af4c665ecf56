import Adoption
public import People

extension SessionStore {
    /// How many tokens of scripts somebody may have at once: one for each use, and none forgotten.
    public static let mostTokens = 20

    /// Makes a token for a script. A script makes none: whoever came by its token once would have one for ever.
    ///
    /// - Parameters:
    ///   - person: who asks, signed in with a password.
    ///   - lasting: milliseconds.
    /// - Throws: ``People/AccessRefusal/madeByScript``, ``People/AccessRefusal/tooManyTokens(most:)``.
    public func makeToken(
        for person: SignedIn, label: String, digest: [UInt8], at now: Instant, lasting: Int64
    ) async throws -> Entry {
        if person.kind == .script { throw AccessRefusal.madeByScript }
        return try await database.write { connection in
            try connection.holdRecords()
            let open = try Self.sessions(of: person.credential, at: now, on: connection).filter { $0.kind == .script }
            if open.count >= Self.mostTokens { throw AccessRefusal.tooManyTokens(most: Self.mostTokens) }
            let made = try Self.begin(
                person.credential, .script, label: label, digest: digest, at: now, lasting: lasting, on: connection)
            let all = try Self.sessions(of: person.credential, at: now, on: connection)
            guard let entry = all.first(where: { $0.id == made.session }) else {
                throw StoreError.failed(detail: "a session that was just made is not there")
            }
            try Audit.record(
                .tokenMade, about: person.person, subject: person.name, detail: "token=\(entry.id.rawValue)",
                by: person.author(at: now), on: connection)
            return entry
        }
    }

    /// Ends another session of one's own, or a token: nothing happens where it is not theirs.
    ///
    /// - Returns: whether there was such a session.
    public func endOther(_ session: ID<SignedIn>, of person: SignedIn, at now: Instant) async throws -> Bool {
        try await database.write { connection in
            let ended = try connection.execute(
                """
                UPDATE session SET ended_at = \(now)
                WHERE id = \(session) AND credential_id = \(person.credential) AND ended_at IS NULL
                    AND expires_at > \(now)
                """)
            guard ended > 0 else { return false }
            try Audit.record(
                .sessionsEnded, about: person.person, subject: person.name, detail: "token=\(session.rawValue)",
                by: person.author(at: now), on: connection)
            return true
        }
    }
}
