import Learning
import People

extension AttemptStore {
    /// Somebody and a quiz that they sat.
    struct Sitter: Hashable {
        let person: ID<Person>
        let quiz: String
    }

    /// What somebody's papers in one quiz came to.
    struct Results {
        var failed = 0
        var isPassed = false
        /// 0...1, of papers that were handed in.
        var best: Double?
    }

    /// What the papers of people came to; those that were not handed in say nothing.
    ///
    /// A paper passed when its score has reached the pass mark, also where questions were left open.
    static func results(of people: [ID<Person>], on connection: any SQLConnection) throws -> [Sitter: Results] {
        guard !people.isEmpty else { return [:] }
        return try results("a.person_id IN \(list: people)", on: connection)
    }

    /// - Parameter condition: on the attempts `a`.
    static func results(_ condition: SQLQuery, on connection: any SQLConnection) throws -> [Sitter: Results] {
        var contents = QuizContents(connection)
        var results: [Sitter: Results] = [:]
        let rows = try connection.rows("\(select) WHERE \(condition) AND a.handed_in_at IS NOT NULL ORDER BY a.id")
        for row in rows {
            let sitting = try sitting(row, &contents)
            var result = results[Sitter(person: row.id(7), quiz: sitting.quiz)] ?? Results()
            if sitting.isPassed { result.isPassed = true } else { result.failed += 1 }
            result.best = max(result.best ?? 0, sitting.attempt.score)
            results[Sitter(person: row.id(7), quiz: sitting.quiz)] = result
        }
        return results
    }
}

extension AttemptStore.Sitting {
    /// Handed in, and the score has reached the pass mark.
    public var isPassed: Bool {
        handedInAt != nil && !attempt.paper.items.isEmpty && attempt.score + 1e-9 >= attempt.passMark
    }
}
