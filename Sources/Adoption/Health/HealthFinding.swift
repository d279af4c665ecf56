public import People

/// One thing about a running installation that needs somebody's attention.
public enum HealthFinding: Hashable, Sendable {
    /// The file or folder cannot be written.
    case unwritable(path: String)
    /// Everybody on the machine may read the file.
    case readableByAll(path: String)
    /// Everybody on the machine may write to the folder, and so put another file in a file's place.
    case writableByAll(path: String)
    /// `free` bytes are left where `needed` should be.
    case littleRoom(path: String, free: Int64, needed: Int64)
    case olderSchema(found: Int, known: Int)
    case newerSchema(found: Int, known: Int)
    /// A setting of the engine lets what was acknowledged be lost when the power fails.
    case notDurable(setting: String, value: String)
    /// The engine's own words about what is damaged.
    case damaged(detail: String)
    /// A system with accounts of which no day has ever been covered.
    case neverCovered(system: String, accounts: Int)
    /// The last covered day of a system with accounts is more days ago than it may be.
    case silent(system: String, accounts: Int, last: Day, days: Int)
    /// Nobody can sign in as an administrator.
    case noAdministrator
    /// The clock says that it is earlier than when something was imported.
    case clockBehindImport(now: Instant, imported: Instant)
    /// The clock says that the program has not been built yet.
    case clockBehindProgram(now: Instant, year: Int)
    case summaryDiffers(SummaryDifference)
    case learningDiffers(LearningDifference)
    /// A course or the quizzes of a folder have so many mistakes.
    case courseMistakes(path: String, count: Int)
    /// The settings would have other machines reach the server without encryption.
    case plainBeyondLoopback(host: String)
    /// A file of the settings is not there, or cannot be used.
    case badCertificate(path: String)
    /// The certificate ends soon, or has ended.
    case certificateEnds(path: String, on: Day)
}

/// What is known of one system's coverage.
public struct SystemCoverage: Hashable, Sendable {
    public let systemCode: String
    /// Accounts that are not revoked.
    public let accounts: Int
    /// The last covered day that has come, nothing where there is none.
    public let last: Day?

    public init(systemCode: String, accounts: Int, last: Day?) {
        self.systemCode = systemCode
        self.accounts = accounts
        self.last = last
    }

    /// Whether the system's sources have gone silent. A system without accounts may be as silent as it likes, and the
    /// training system needs no source: its server declares each day that is over by itself.
    ///
    /// - Parameter staleDays: the last covered day may be so many days ago.
    public func finding(today: Day, staleDays: Int) -> HealthFinding? {
        guard accounts > 0, systemCode != TrainingSystem.code else { return nil }
        guard let last else { return .neverCovered(system: systemCode, accounts: accounts) }
        let days = today - last
        return days > staleDays ? .silent(system: systemCode, accounts: accounts, last: last, days: days) : nil
    }
}

extension HealthFinding {
    /// What should be free on a disk at least: 1 GiB.
    public static let leastRoom: Int64 = 1 << 30

    /// Whether too little is free on the disk: less than the database takes, or than 1 GiB.
    public static func room(path: String, free: Int64, database: Int64) -> HealthFinding? {
        let needed = max(database, leastRoom)
        return free < needed ? .littleRoom(path: path, free: free, needed: needed) : nil
    }

    /// Whether the clock is behind what has happened for certain.
    ///
    /// - Parameters:
    ///   - newestImport: when something was imported last; nothing where nothing was.
    ///   - year: when the program was built.
    public static func clock(now: Instant, newestImport: Instant?, builtIn year: Int) -> HealthFinding? {
        if ZoneOffsets.utc.day(of: now).civil.year < year { return .clockBehindProgram(now: now, year: year) }
        if let newestImport, now < newestImport { return .clockBehindImport(now: now, imported: newestImport) }
        return nil
    }
}
