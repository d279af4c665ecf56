/// What became of one usage file, or of as much of it as was read.
public struct UsageFileOutcome: Hashable, Sendable {
    /// How the reading of the file ended.
    public enum Ending: Hashable, Sendable {
        /// All of it has been taken, and its coverage written.
        case complete
        /// The file itself breaks off: it is damaged from here on.
        case cutShort
        /// Somebody stopped the import; the same command goes on at `line`.
        case stopped(line: Int)
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
    /// Rows that were refused.
    public private(set) var rejected = 0
    /// Rows that the mapping's filters leave out.
    public private(set) var filtered = 0
    public var ending = Ending.complete

    public init(file: String, isDryRun: Bool, coverage: [CoverageEntry], resumedAtLine: Int?) {
        self.file = file
        self.isDryRun = isDryRun
        self.coverage = coverage
        self.resumedAtLine = resumedAtLine
    }

    /// Whether every row of the file is in, or was there already.
    public var isWhole: Bool { ending == .complete && rejected == 0 && conflicts == 0 }

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
