public import Adoption

extension ContentCounts {
    public static func read(on connection: any SQLConnection) throws -> ContentCounts {
        ContentCounts(
            accounts: try connection.count("account"), events: try connection.count("usage_event"),
            useDays: try connection.count("use_day"), journalLines: try connection.count("journal_line"),
            learning: try LearningCounts.read(on: connection))
    }
}

extension LearningCounts {
    public static func read(on connection: any SQLConnection) throws -> LearningCounts {
        LearningCounts(
            progresses: try connection.count("course_progress"), quizResults: try connection.count("quiz_result"),
            boardEntries: try connection.count("board_entry"))
    }
}

extension SQLConnection {
    fileprivate func count(_ table: String) throws -> Int {
        try row("SELECT count(*) FROM \(raw: table)")?.int(0) ?? 0
    }
}

extension RestoredContents {
    /// Counts what a restored database holds, makes its summaries anew from the facts, and counts again.
    public static func rebuild(on connection: any SQLConnection) throws -> RestoredContents {
        try connection.holdRecords()
        let inBackup = try ContentCounts.read(on: connection)
        let difference = try SummaryDifference.read(on: connection)
        let learning = try LearningDifference.read(on: connection)
        try UseDays.rebuildAll(on: connection)
        try LearningSummaries.rebuild(on: connection)
        try connection.bumpDataVersion()
        return RestoredContents(
            inBackup: inBackup, rebuilt: try ContentCounts.read(on: connection), difference: difference,
            learning: learning)
    }
}
