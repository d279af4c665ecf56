import People

/// The table `quiz_result`: what somebody's papers in a quiz came to. It follows the papers in the same transaction.
enum QuizResults {
    /// Makes the results of one person in one quiz anew from their papers.
    static func follow(_ quiz: String, of person: ID<Person>, on connection: any SQLConnection) throws {
        let results = try AttemptStore.results("a.person_id = \(person) AND a.quiz = \(quiz)", on: connection)
        try keep(results, on: connection)
    }

    static func rebuild(on connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM quiz_result")
        try PeopleRange.forEach(on: connection) { people in
            try keep(AttemptStore.results(people.condition("a.person_id"), on: connection), on: connection)
        }
    }

    /// What is stored of these people.
    static func stored(
        of people: PeopleRange, on connection: any SQLConnection
    ) throws -> [AttemptStore.Sitter: AttemptStore.Results.Kept] {
        var stored: [AttemptStore.Sitter: AttemptStore.Results.Kept] = [:]
        let query: SQLQuery = """
            SELECT person_id, quiz, failed, is_passed FROM quiz_result WHERE \(people.condition("person_id"))
            """
        try connection.forEachRow(query) { row in
            stored[AttemptStore.Sitter(person: row.id(0), quiz: row.text(1))] = .init(
                failed: row.int(2), isPassed: row.bool(3))
        }
        return stored
    }

    private static func keep(
        _ results: [AttemptStore.Sitter: AttemptStore.Results], on connection: any SQLConnection
    ) throws {
        for (sitter, result) in results.sorted(by: { $0.key.order < $1.key.order }) {
            try connection.execute(
                """
                INSERT INTO quiz_result (person_id, quiz, failed, is_passed)
                VALUES (\(sitter.person), \(sitter.quiz), \(result.failed), \(result.isPassed))
                ON CONFLICT (person_id, quiz) DO UPDATE SET failed = excluded.failed, is_passed = excluded.is_passed
                """)
        }
    }
}

extension AttemptStore.Sitter {
    fileprivate var order: (Int64, String) { (person.rawValue, quiz) }
}

extension AttemptStore.Results {
    /// What of it is stored.
    struct Kept: Hashable {
        let failed: Int
        let isPassed: Bool
    }

    var kept: Kept { Kept(failed: failed, isPassed: isPassed) }
}
