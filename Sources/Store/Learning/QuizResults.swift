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
        try keep(AttemptStore.results("1 = 1", on: connection), on: connection)
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
