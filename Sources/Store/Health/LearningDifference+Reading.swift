public import Adoption

extension LearningDifference {
    /// Holds the summaries against journals, papers and enrolments, which are read whole, some people at a time.
    public static func read(on connection: any SQLConnection) throws -> LearningDifference {
        let zone = try Settings.read(on: connection).zone()
        var (progresses, quizResults, boardEntries) = (0, 0, 0)
        try PeopleRange.forEach(on: connection) { people in
            let read = try WholeJournal.read(of: people, on: connection)
            let journals = Dictionary(read.map { ($0.place, $0) }) { $1 }
            progresses += differing(
                journals.compactMapValues(\.rows), try ProgressRows.stored(of: people, on: connection))
            let results = try AttemptStore.results(people.condition("a.person_id"), on: connection)
            quizResults += differing(results.mapValues(\.kept), try QuizResults.stored(of: people, on: connection))
            boardEntries += differing(
                try BoardEntries.expected(of: people, journals, results, zone, on: connection),
                try BoardEntry.stored(of: people, on: connection))
        }
        return LearningDifference(progresses: progresses, quizResults: quizResults, boardEntries: boardEntries)
    }

    /// How many keys are of one side only, or do not hold the same on both.
    private static func differing<Key, Row: Equatable>(_ expected: [Key: Row], _ stored: [Key: Row]) -> Int {
        expected.count { stored[$0.key] != $0.value } + stored.keys.count { expected[$0] == nil }
    }
}
