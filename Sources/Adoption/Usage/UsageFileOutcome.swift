public import People

/// What became of one usage file, or of as much of it as was read.
public struct UsageFileOutcome: Hashable, Sendable {
    /// How the reading of the file ended.
    public enum Ending: Hashable, Sendable {
        /// All of it has been read; its coverage is written if no row was refused.
        case complete
        /// The file itself breaks off: it is damaged from here on.
        case cutShort
        /// Somebody stopped the import; the same command goes on at `line`.
        case stopped(line: Int)
        /// The text cannot be read on; nothing from `line` on was taken.
        case unreadable(line: Int)
    }

    /// The path as it was given.
    public let file: String
    public let isDryRun: Bool
    /// What the file declares to hold whole; empty where it declares nothing.
    public let coverage: [CoverageEntry]
    /// The line at which an import that was stopped earlier went on.
    public let resumedAtLine: Int?
    /// Events that were not known before.
    public private(set) var new = 0
    /// Events that were known already with the same content.
    public private(set) var known = 0
    /// Events whose id is known with other content; the first one was kept.
    public private(set) var conflicts = 0
    /// Events, new or known, whose name no account bears yet.
    public private(set) var unmatched = 0
    /// Rows that were refused, before an import was stopped (conflicts of that time among them) and after.
    public private(set) var rejected: Int
    /// Rows that the mapping's filters leave out.
    public private(set) var filtered = 0
    /// Events of what the file declares to hold whole that lie on the declared days, and those that do not.
    public private(set) var onDeclaredDays = 0
    public private(set) var onOtherDays = 0
    /// The first and the last day of these events.
    public private(set) var days: DayRange?
    public var ending = Ending.complete

    public init(file: String, isDryRun: Bool, coverage: [CoverageEntry], resumedAtLine: Int?, rejectedEarlier: Int = 0)
    {
        self.file = file
        self.isDryRun = isDryRun
        self.coverage = coverage
        self.resumedAtLine = resumedAtLine
        rejected = rejectedEarlier
    }

    /// Rows that are not in, so that the file has not brought all that it declares to hold.
    public var rowsLeftOut: Int { rejected + conflicts }

    /// Whether every row of the file is in, or was there already.
    public var isWhole: Bool { ending == .complete && rowsLeftOut == 0 }

    /// Tells the events of a chunk apart by the days that the file declares.
    public mutating func add(daysOf records: [Located<UsageRecord>]) {
        if coverage.isEmpty { return }
        for record in records.lazy.map(\.record) {
            guard
                let declared = coverage.first(where: {
                    $0.systemCode == record.systemCode && $0.sourceCode == record.sourceCode
                })
            else { continue }
            if declared.days.contains(record.day) { onDeclaredDays += 1 } else { onOtherDays += 1 }
            if let days, days.contains(record.day) { continue }
            days = DayRange(min(days?.first ?? record.day, record.day), max(days?.last ?? record.day, record.day))
        }
    }

    /// Adds a chunk.
    ///
    /// - Parameters:
    ///   - rejectedByReading: rows that could not even be read.
    ///   - filtered: rows that the mapping leaves out.
    public mutating func add(_ chunk: UsageChunkOutcome, rejectedByReading: Int, filtered: Int) {
        let conflicting = chunk.problems.count {
            if case .eventConflict = $0.record { true } else { false }
        }
        new += chunk.new
        known += chunk.known - conflicting
        conflicts += conflicting
        unmatched += chunk.unmatched
        rejected += rejectedByReading + chunk.problems.count - conflicting
        self.filtered += filtered
    }
}
