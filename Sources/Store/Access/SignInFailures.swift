import Adoption
public import People

/// Tries to sign in, one row a name, an address, and a name at an address: what ``People/SignInThrottle`` reckons with.
///
/// A try is counted before it is looked at, so that many at once are not all looked at, and given back where it was
/// none. An address answers for the names that have failed there and not come in since: an office of many people shares
/// one, and whoever has a password of their own frees nothing for guessing others'.
///
/// Rows are keyed by a digest, so that the table is no list of who has an account.
public struct SignInFailures: Sendable {
    /// Whose failures: digests made outside, because this room makes none.
    public struct Keys: Hashable, Sendable {
        public let name: [UInt8]
        public let address: [UInt8]
        /// The name at the address.
        public let pair: [UInt8]

        public init(name: [UInt8], address: [UInt8], pair: [UInt8]) {
            self.name = name
            self.address = address
            self.pair = pair
        }
    }

    /// A try that has been counted and not been looked at yet.
    public struct Try: Hashable, Sendable {
        let keys: Keys
        let at: Instant
        /// When the tries before it were.
        let nameBefore: Instant?
        let addressBefore: Instant?
    }

    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Counts a try, in one transaction: of many at once, only as many get through as one after the other would.
    ///
    /// - Throws: ``SignInRefusal/tooSoon(until:)``, ``SignInRefusal/addressTooSoon(until:)``: then it is not counted.
    public func begin(_ keys: Keys, at now: Instant) async throws -> Try {
        try await database.write { connection in
            // The name first, then the address, as everywhere here: so no two tries wait for each other.
            let name = try Self.count(keys.name, at: now, on: connection)
            if let before = name.before {
                let until = SignInThrottle.nextTry(.name, failures: name.failures - 1, last: before)
                if until > now { throw SignInRefusal.tooSoon(until: until) }
            }
            let address = try Self.read(keys.address, at: now, on: connection)
            if let address {
                let until = SignInThrottle.nextTry(.address, failures: address.failures, last: address.last)
                if until > now { throw SignInRefusal.addressTooSoon(until: until) }
            }
            // An address that is slowed lets one try through at a time; else it only pays for failures.
            var isSlowed = false
            if let address, SignInThrottle.isSlowed(.address, failures: address.failures) {
                isSlowed = true
                let claimed = try connection.execute(
                    """
                    UPDATE sign_in_failure SET last_at = \(now)
                    WHERE subject = \(keys.address) AND last_at = \(address.last)
                    """)
                if claimed == 0 {
                    let until = SignInThrottle.nextTry(.address, failures: address.failures, last: now)
                    throw SignInRefusal.addressTooSoon(until: until)
                }
            }
            return Try(
                keys: keys, at: now, nameBefore: name.before, addressBefore: isSlowed ? address?.last : nil)
        }
    }

    /// It was a failure: its address pays for it too, and its name is locked where it was one too many. Whoever is
    /// signed in with that name stays so: anybody can fail in somebody else's name.
    public func fail(_ attempt: Try, name: String) async throws {
        try await database.write { connection in
            let keys = attempt.keys
            let known = try Self.row(keys.name, on: connection)
            if try Self.count(keys.pair, at: attempt.at, on: connection).failures == 1 {
                _ = try Self.count(keys.address, at: attempt.at, on: connection)
            }
            guard let known, known.failures >= SignInThrottle.lockAfter,
                let entry = try CredentialStore.entry(named: name, on: connection), !entry.isLocked
            else { return }
            try connection.execute("UPDATE credential SET locked_at = \(attempt.at) WHERE id = \(entry.id)")
            try Audit.record(
                .locked, about: entry.person, subject: entry.name,
                by: Author(who: entry.name, at: attempt.at, person: entry.person), on: connection)
        }
    }

    /// It was no failure, and nobody came in either: as if it had not been.
    public func giveBack(_ attempt: Try) async throws {
        try await database.write { connection in
            let key = attempt.keys.name
            try connection.execute("DELETE FROM sign_in_failure WHERE subject = \(key) AND failures = 1")
            try connection.execute("UPDATE sign_in_failure SET failures = failures - 1 WHERE subject = \(key)")
            if let before = attempt.nameBefore { try Self.reset(key, from: attempt.at, to: before, on: connection) }
            try Self.giveBackAddress(of: attempt, on: connection)
        }
    }

    /// Somebody came in: their name starts afresh, and no longer counts against the address.
    public func forget(_ attempt: Try) async throws {
        try await database.write { connection in
            let keys = attempt.keys
            try connection.execute("DELETE FROM sign_in_failure WHERE subject = \(keys.name)")
            if try connection.execute("DELETE FROM sign_in_failure WHERE subject = \(keys.pair)") > 0 {
                try connection.execute("DELETE FROM sign_in_failure WHERE subject = \(keys.address) AND failures = 1")
                try connection.execute(
                    "UPDATE sign_in_failure SET failures = failures - 1 WHERE subject = \(keys.address)")
            }
            try Self.giveBackAddress(of: attempt, on: connection)
        }
    }

    private static func giveBackAddress(of attempt: Try, on connection: any SQLConnection) throws {
        guard let before = attempt.addressBefore else { return }
        try reset(attempt.keys.address, from: attempt.at, to: before, on: connection)
    }

    /// Nothing where somebody else has tried since.
    private static func reset(
        _ key: [UInt8], from now: Instant, to before: Instant, on connection: any SQLConnection
    ) throws {
        try connection.execute(
            "UPDATE sign_in_failure SET last_at = \(before) WHERE subject = \(key) AND last_at = \(now)")
    }

    /// Adds one; where the last was so long ago that it is forgotten, this is the first.
    ///
    /// - Returns: how many there are with it, and when the one before was.
    private static func count(
        _ key: [UInt8], at now: Instant, on connection: any SQLConnection
    ) throws -> (failures: Int, before: Instant?) {
        // One statement that also holds the row: whoever comes at the same time sees this one counted.
        let row = try connection.row(
            """
            INSERT INTO sign_in_failure (subject, failures, first_at, last_at) VALUES (\(key), 1, \(now), \(now))
            ON CONFLICT (subject) DO UPDATE SET failures = sign_in_failure.failures + 1
            RETURNING failures, last_at
            """)
        guard let row else { throw StoreError.failed(detail: "an upsert returned no row") }
        let (failures, last) = (row.int(0), Instant(milliseconds: row.integer(1)))
        if failures == 1 { return (1, nil) }
        guard now.milliseconds - last.milliseconds < SignInThrottle.memory else {
            try connection.execute(
                """
                UPDATE sign_in_failure SET failures = 1, first_at = \(now), last_at = \(now) WHERE subject = \(key)
                """)
            return (1, nil)
        }
        try connection.execute("UPDATE sign_in_failure SET last_at = \(now) WHERE subject = \(key)")
        return (failures, last)
    }

    private struct Row {
        let failures: Int
        let last: Instant
    }

    private static func read(_ key: [UInt8], at now: Instant, on connection: any SQLConnection) throws -> Row? {
        try row(key, on: connection).flatMap {
            now.milliseconds - $0.last.milliseconds < SignInThrottle.memory ? $0 : nil
        }
    }

    private static func row(_ key: [UInt8], on connection: any SQLConnection) throws -> Row? {
        try connection.row("SELECT failures, last_at FROM sign_in_failure WHERE subject = \(key)").map {
            Row(failures: $0.int(0), last: Instant(milliseconds: $0.integer(1)))
        }
    }
}
