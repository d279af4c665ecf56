public import Adoption

/// What is kept of learning so that nobody has to read journals and papers again: progress, results, boards. Each
/// follows its facts in the same transaction, and made anew from them it comes out the same.
public enum LearningSummaries {
    /// Makes all of them anew, because somebody doubts them: nothing that was read before counts any more.
    ///
    /// - Returns: how much they hold then.
    public static func remake(in database: any SQLDatabase) async throws -> LearningCounts {
        try await database.write { connection in
            let counts = try rebuild(on: connection)
            try connection.bumpDataVersion()
            return counts
        }
    }

    /// Makes all of them anew.
    ///
    /// - Returns: how much they hold then.
    @discardableResult
    public static func rebuild(on connection: any SQLConnection) throws -> LearningCounts {
        try connection.holdRecords()
        try StoredProgress.rebuild(on: connection)
        try QuizResults.rebuild(on: connection)
        try BoardEntries.rebuild(on: connection)
        return try LearningCounts.read(on: connection)
    }
}
