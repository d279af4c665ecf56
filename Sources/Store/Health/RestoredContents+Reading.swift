public import Adoption

extension ContentCounts {
    public static func read(on connection: any SQLConnection) throws -> ContentCounts {
        func count(_ table: String) throws -> Int {
            try connection.row("SELECT count(*) FROM \(raw: table)")?.int(0) ?? 0
        }
        return ContentCounts(
            accounts: try count("account"), events: try count("usage_event"), useDays: try count("use_day"))
    }
}

extension RestoredContents {
    /// Counts what a restored database holds, makes its summary anew from the events, and counts again.
    public static func rebuild(on connection: any SQLConnection) throws -> RestoredContents {
        try connection.holdRecords()
        let inBackup = try ContentCounts.read(on: connection)
        let difference = try SummaryDifference.read(on: connection)
        try UseDays.rebuildAll(on: connection)
        try connection.bumpDataVersion()
        return RestoredContents(
            inBackup: inBackup, rebuilt: try ContentCounts.read(on: connection), difference: difference)
    }
}
