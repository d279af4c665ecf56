public import Adoption

/// What is kept of learning so that nobody has to read journals and papers again: progress, results, boards. Each
/// follows its facts in the same transaction, and made anew from them it comes out the same.
public enum LearningSummaries {
    /// Makes all of them anew. Whoever has reason to doubt them has the data's version grow too.
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
