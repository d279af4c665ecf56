import Adoption
public import People

/// Failures to sign in, one row a name or address: what ``People/SignInThrottle`` reckons with.
///
/// Rows are keyed by a digest, so that the table is no list of who has an account.
public struct SignInFailures: Sendable {
    /// Whose failures: digests made outside, because this room makes none.
    public struct Keys: Hashable, Sendable {
        public let name: [UInt8]
        public let address: [UInt8]

        public init(name: [UInt8], address: [UInt8]) {
            self.name = name
            self.address = address
        }
    }

    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// - Throws: ``SignInRefusal/tooSoon(until:)``.
    public func check(_ keys: Keys, at now: Instant) async throws {
        let until = try await database.read { connection -> Instant in
            let found = try [(SignInThrottle.Subject.name, keys.name), (.address, keys.address)].compactMap {
                subject, key in
                try Self.read(key, at: now, on: connection).map {
                    SignInThrottle.nextTry(subject, failures: $0.failures, last: $0.last)
                }
            }
            return found.max() ?? now
        }
        if until > now { throw SignInRefusal.tooSoon(until: until) }
    }

    /// Takes a failure down, and locks the name where it was one too many.
    public func add(_ keys: Keys, name: String, at now: Instant) async throws {
        try await database.write { connection in
            for key in [keys.name, keys.address] {
                let known = try Self.read(key, at: now, on: connection)
                try connection.execute("DELETE FROM sign_in_failure WHERE subject = \(key)")
                let (failures, first) = known.map { ($0.failures + 1, $0.first) } ?? (1, now)
                try connection.execute(
                    """
                    INSERT INTO sign_in_failure (subject, failures, first_at, last_at)
                    VALUES (\(key), \(failures), \(first), \(now))
                    """)
                guard key == keys.name, failures >= SignInThrottle.lockAfter,
                    let entry = try CredentialStore.entry(named: name, on: connection), !entry.isLocked
                else { continue }
                try connection.execute("UPDATE credential SET locked_at = \(now) WHERE id = \(entry.id)")
                try Audit.record(
                    .locked, about: entry.person, subject: entry.name,
                    by: Author(who: entry.name, at: now, person: entry.person), on: connection)
            }
        }
    }

    /// Somebody came in: their name starts afresh. The address does not, or one good name would free it for guessing.
    public func forget(_ keys: Keys) async throws {
        _ = try await database.write { try $0.execute("DELETE FROM sign_in_failure WHERE subject = \(keys.name)") }
    }

    private struct Row {
        let failures: Int
        let first: Instant
        let last: Instant
    }

    private static func read(_ key: [UInt8], at now: Instant, on connection: any SQLConnection) throws -> Row? {
        let query: SQLQuery = "SELECT failures, first_at, last_at FROM sign_in_failure WHERE subject = \(key)"
        guard let row = try connection.row(query) else { return nil }
        let last = Instant(milliseconds: row.integer(2))
        guard now.milliseconds - last.milliseconds < SignInThrottle.memory else { return nil }
        return Row(failures: row.int(0), first: Instant(milliseconds: row.integer(1)), last: last)
    }
}
