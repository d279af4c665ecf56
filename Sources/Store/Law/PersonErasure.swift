public import Adoption
import People

/// Takes everything about one person out of the database; numbers without the person remain.
///
/// Whoever asks for it says so twice: the commands want the code again.
public struct PersonErasure: Sendable {
    private let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// - Parameter dryRun: says what would go and keeps everything.
    /// - Throws: ``Adoption/PersonRefusal/noSuchPerson(code:)``, ``People/AccessRefusal/lastAdministrator``.
    public func erase(_ code: String, by author: Author, dryRun: Bool = false) async throws -> ErasedPerson {
        let work: @Sendable (any SQLConnection) throws -> ErasedPerson = { connection in
            try Self.erase(code, by: author, on: connection)
        }
        if dryRun { return try await database.rehearse(work) }
        let erased = try await database.write(work)
        // What was deleted must not lie about in the engine's files until it happens to be overwritten.
        try await database.sweep()
        return erased
    }

    /// The numbers that remain of all who were erased, by unit, system and month.
    public func counts() async throws -> [ErasedCount] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT u.code, y.code, c.month, c.accounts, c.own, c.assisted
                FROM erased_count c JOIN unit u ON u.id = c.unit_id JOIN online_system y ON y.id = c.system_id
                ORDER BY u.code, y.code, c.month
                """
            ).map { row in
                ErasedCount(
                    unitCode: row.text(0), systemCode: row.text(1),
                    month: row.int(2) == 0 ? nil : ErasedMonth(number: row.int(2)), accounts: row.int(3),
                    own: row.int(4), assisted: row.int(5))
            }
        }
    }

    static func erase(_ code: String, by author: Author, on connection: any SQLConnection) throws -> ErasedPerson {
        try connection.holdRecords()
        let person = try PersonTraces(of: code, on: connection)
        try CredentialStore.checkNotLast(person.id, at: author.at, on: connection)
        var erased = ErasedPerson(code: person.code, name: person.name)
        try keepCounts(of: person, on: connection)
        for (kind, query) in deletions(of: person) { erased.add(kind, try connection.execute(query)) }
        // What was answered about a whole file may name anybody in it, and is kept only to be asked for again.
        // One that is still under way holds the rows themselves; whoever sends it begins again, and is told so.
        let open = try person.uploads(on: connection)
        let uploads: SQLQuery = "person_id = \(person.id) OR finished_at IS NOT NULL OR id IN \(list: open)"
        erased.add(.uploads, try RetentionStore.forgetUploads(uploads, on: connection))
        for problem in person.problems {
            erased.add(.problems, try connection.execute("DELETE FROM import_problem WHERE id = \(problem)"))
        }
        for query in person.silent { try connection.execute(query) }
        erased.add(.changes, try person.forgetInChanges(on: connection))
        erased.add(.authorships, try person.forgetAuthorships(on: connection))
        erased.add(.logLines, try person.forgetInLogs(on: connection))
        erased.add(.accounts, try connection.execute("DELETE FROM account WHERE person_id = \(person.id)"))
        try connection.execute("DELETE FROM person WHERE id = \(person.id)")
        erased.mentions = try person.mentions(on: connection)
        let counts = erased.counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue)=\($0.value)" }
        // Whoever erases themselves is not named as having done it.
        let isSelf = author.person == person.id || person.signInNames.contains(author.who)
        try Audit.record(
            .personErased, subject: "", detail: counts.joined(separator: " "),
            by: isSelf ? Author(who: "", at: author.at) : author, on: connection)
        try connection.bumpDataVersion()
        return erased
    }

    /// In an order in which nothing is left that points at what is gone.
    private static func deletions(of person: PersonTraces) -> [(ErasedPerson.Kind, SQLQuery)] {
        let id = person.id
        let accounts: SQLQuery = "(SELECT id FROM account WHERE person_id = \(id))"
        let credentials: SQLQuery = "(SELECT id FROM credential WHERE person_id = \(id))"
        return [
            // While their roles still tell which units they have to do with.
            (.contacts, "DELETE FROM unit_contact WHERE \(person.isContact)"),
            (.codes, "DELETE FROM activation_code WHERE credential_id IN \(credentials)"),
            (.sessions, "DELETE FROM session WHERE credential_id IN \(credentials)"),
            (.credentials, "DELETE FROM credential WHERE person_id = \(id)"),
            (.roles, "DELETE FROM role_grant WHERE person_id = \(id)"),
            (.enrolments, "DELETE FROM enrolment WHERE person_id = \(id)"),
            (.progress, "DELETE FROM course_progress WHERE person_id = \(id)"),
            (.journal, "DELETE FROM journal_line WHERE person_id = \(id)"),
            (.attempts, "DELETE FROM attempt WHERE person_id = \(id)"),
            (.reasons, "DELETE FROM non_use_reason WHERE account_id IN \(accounts)"),
            (.events, "DELETE FROM usage_event WHERE account_id IN \(accounts)"),
        ]
    }

    /// Adds what the person's accounts come to, to the numbers of their units, systems and months.
    private static func keepCounts(of person: PersonTraces, on connection: any SQLConnection) throws {
        var sums: [Place: [Int]] = [:]
        func add(_ place: Place, _ numbers: [Int]) {
            sums[place] = zip(sums[place] ?? [0, 0, 0], numbers).map(+)
        }
        try connection.forEachRow("SELECT unit_id, system_id, issued_day FROM account WHERE person_id = \(person.id)") {
            add(Place($0, month: $0.day(2)), [1, 0, 0])
        }
        try connection.forEachRow(
            """
            SELECT a.unit_id, a.system_id, d.day, d.own, d.assisted
            FROM account a JOIN use_day d ON d.account_id = a.id WHERE a.person_id = \(person.id)
            """
        ) { add(Place($0, month: $0.day(2)), [0, $0.int(3), $0.int(4)]) }
        // In key order, so that two erasures at once cannot wait for each other.
        for (place, numbers) in sums.sorted(by: { $0.key.order < $1.key.order }) {
            try connection.execute(
                """
                INSERT INTO erased_count (unit_id, system_id, month, accounts, own, assisted)
                VALUES (\(place.unit), \(place.system), \(place.month), \(numbers[0]), \(numbers[1]), \(numbers[2]))
                ON CONFLICT (unit_id, system_id, month) DO UPDATE SET
                    accounts = erased_count.accounts + excluded.accounts, own = erased_count.own + excluded.own,
                    assisted = erased_count.assisted + excluded.assisted
                """)
        }
    }

    private struct Place: Hashable {
        let unit: Int64
        let system: Int64
        let month: Int

        init(_ row: SQLRow, month: Day?) {
            unit = row.integer(0)
            system = row.integer(1)
            self.month = month.map { ErasedMonth(of: $0).number } ?? 0
        }

        var order: (Int64, Int64, Int) { (unit, system, month) }
    }
}
