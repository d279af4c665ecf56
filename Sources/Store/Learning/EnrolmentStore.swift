public import Adoption
public import People

/// Who is to take which course, until when, and who is let off. People outside a scope do not exist for its holder:
/// whose learner somebody is, their home unit says.
public struct EnrolmentStore: Sendable {
    let database: any SQLDatabase

    public init(database: any SQLDatabase) {
        self.database = database
    }

    /// Enrols people: all of them or, where one is not there, nobody.
    ///
    /// - Parameters:
    ///   - codes: the office's codes of people.
    ///   - due: the day until which it is to be passed; nothing for none.
    /// - Throws: ``Adoption/EnrolmentRefusal``.
    @discardableResult
    public func enrol(
        _ codes: [String], in course: CourseOffer, due: Day?, within scope: Scope, by author: Author
    ) async throws -> EnrolmentOutcome {
        try await database.write { connection in
            let people = try Self.people(codes, within: scope, on: connection)
            return try Self.enrol(people, in: course, due: due, by: author, on: connection)
        }
    }

    /// Enrols everybody at home in a unit or below it who holds an account on the course's system; everybody there
    /// where the course has none.
    @discardableResult
    public func enrol(
        unit code: String, in course: CourseOffer, due: Day?, within scope: Scope, by author: Author
    ) async throws -> EnrolmentOutcome {
        try await database.write { connection in
            let unit = try connection.row("SELECT id FROM unit WHERE code = \(code) AND \(scope.condition("unit.id"))")
            guard let unit else { throw EnrolmentRefusal.noSuchUnit(code: code) }
            let below = Scope.below([unit.id(0)])
            let holds: SQLQuery = course.system.map { "AND \(TrainingBoard.holds(accountOn: $0))" } ?? ""
            let people = try connection.rows(
                "SELECT p.id, p.code FROM person p WHERE \(below.condition("p.unit_id")) \(holds) ORDER BY p.code")
            if people.isEmpty { throw EnrolmentRefusal.nobodyToEnrol(unit: code) }
            return try Self.enrol(
                people.map { ($0.id(0), $0.text(1)) }, in: course, due: due, by: author, on: connection)
        }
    }

    /// Takes somebody out of a course. What they have learnt stays; they are not on its board any more.
    public func unenrol(_ codes: [String], from course: String, within scope: Scope, by author: Author) async throws {
        try await change(codes, in: course, within: scope, .unenrolled, by: author) { enrolment in
            "UPDATE enrolment SET ended_at = \(author.at), ended_by = \(author.who) WHERE id = \(enrolment)"
        }
    }

    /// Lets people off a course: they count as finished, with the reason beside it.
    public func waive(
        _ codes: [String], in course: String, reason: String, within scope: Scope, by author: Author
    ) async throws {
        if reason.isEmpty { throw EnrolmentRefusal.reasonNeeded }
        do {
            try NotedReason.check(.other, note: reason)
        } catch {
            throw EnrolmentRefusal.badReason
        }
        let zone = try await database.read { try Settings.read(on: $0).zone() }
        try await change(codes, in: course, within: scope, .waived, by: author) { enrolment in
            """
            UPDATE enrolment SET waived_day = \(zone.day(of: author.at)), waived_by = \(author.who),
                waived_reason = \(reason) WHERE id = \(enrolment)
            """
        }
    }

    /// Takes a waiver back: the course is to be taken after all.
    public func endWaiver(_ codes: [String], in course: String, within scope: Scope, by author: Author) async throws {
        try await change(codes, in: course, within: scope, .waiverEnded, by: author) { enrolment in
            "UPDATE enrolment SET waived_day = NULL, waived_by = NULL, waived_reason = NULL WHERE id = \(enrolment)"
        }
    }

    private func change(
        _ codes: [String], in course: String, within scope: Scope, _ kind: AuditKind, by author: Author,
        _ update: @escaping @Sendable (Int64) -> SQLQuery
    ) async throws {
        try await database.write { connection in
            try connection.holdRecords()
            for (person, code) in try Self.people(codes, within: scope, on: connection) {
                let row = try connection.row(
                    """
                    SELECT id FROM enrolment WHERE person_id = \(person) AND course = \(course) AND ended_at IS NULL
                    """)
                guard let row else { throw EnrolmentRefusal.notEnrolled(code: code) }
                try connection.execute(update(row.integer(0)))
                try BoardEntries.follow(course, of: person, on: connection)
                try Audit.record(kind, about: person, subject: code, detail: course, by: author, on: connection)
            }
            try connection.bumpDataVersion()
        }
    }

    private static func enrol(
        _ people: [(ID<Person>, String)], in course: CourseOffer, due: Day?, by author: Author,
        on connection: any SQLConnection
    ) throws -> EnrolmentOutcome {
        try connection.holdRecords()
        let today = try Settings.read(on: connection).zone().day(of: author.at)
        if let due, due < today { throw EnrolmentRefusal.dueInPast(due) }
        var outcome = EnrolmentOutcome()
        for (person, code) in people {
            let known = try connection.row(
                """
                SELECT id, due_day FROM enrolment
                WHERE person_id = \(person) AND course = \(course.id) AND ended_at IS NULL
                """)
            if let known {
                guard due != nil, known.day(1) != due else {
                    outcome.left.append(code)
                    continue
                }
                try connection.execute("UPDATE enrolment SET due_day = \(due) WHERE id = \(known.integer(0))")
                outcome.redated.append(code)
            } else {
                try insert(person, course, due, today, author, on: connection)
                outcome.enrolled.append(code)
            }
            try Audit.record(.enrolled, about: person, subject: code, detail: course.id, by: author, on: connection)
        }
        try BoardEntries.follow(course.id, of: people.map(\.0), on: connection)
        if outcome.enrolled.count + outcome.redated.count > 0 { try connection.bumpDataVersion() }
        return outcome
    }

    private static func insert(
        _ person: ID<Person>, _ course: CourseOffer, _ due: Day?, _ today: Day, _ author: Author,
        on connection: any SQLConnection
    ) throws {
        try connection.execute("DELETE FROM enrolment WHERE person_id = \(person) AND course = \(course.id)")
        try connection.execute(
            """
            INSERT INTO enrolment (person_id, course, system_id, quiz, enrolled_day, enrolled_at, enrolled_by, due_day)
            VALUES (\(person), \(course.id), (SELECT id FROM online_system WHERE code = \(course.system)),
                \(course.quiz), \(today), \(author.at), \(author.who), \(due))
            """)
    }

    /// - Throws: ``Adoption/EnrolmentRefusal/noSuchPeople(codes:)`` with every code that is not there.
    private static func people(
        _ codes: [String], within scope: Scope, on connection: any SQLConnection
    ) throws -> [(ID<Person>, String)] {
        var people: [(ID<Person>, String)] = []
        var missing: [String] = []
        for code in codes where !people.contains(where: { $0.1 == code }) {
            let row = try connection.row(
                "SELECT id FROM person WHERE code = \(code) AND \(scope.condition("person.unit_id"))")
            if let row { people.append((row.id(0), code)) } else { missing.append(code) }
        }
        if !missing.isEmpty { throw EnrolmentRefusal.noSuchPeople(codes: missing) }
        return people
    }
}
