import People

/// What is kept of learning so that nobody has to read journals and papers again: progress, results, boards. Each
/// follows its facts in the same transaction, and made anew from them it comes out the same.
enum LearningSummaries {
    static func rebuild(on connection: any SQLConnection) throws {
        try connection.holdRecords()
        try StoredProgress.rebuild(on: connection)
        try QuizResults.rebuild(on: connection)
        try BoardEntries.rebuild(on: connection)
    }
}
