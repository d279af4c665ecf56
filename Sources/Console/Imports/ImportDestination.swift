public import Adoption
public import People

/// One file on its way in: what it is called and what tells it from any other.
public struct ImportSource: Sendable {
    /// The path as it was given.
    public let fileName: String
    /// Of the file's bytes and the rules it is read by.
    public let fingerprint: [UInt8]
    /// What reading left out of a file that is taken as a whole; asked when all its rows have been handed over.
    public let unread: @Sendable () -> UnreadRows

    public init(
        fileName: String, fingerprint: [UInt8], unread: @escaping @Sendable () -> UnreadRows = { UnreadRows() }
    ) {
        self.fileName = fileName
        self.fingerprint = fingerprint
        self.unread = unread
    }
}

/// How far a usage file is in.
public struct UsageProgress: Hashable, Sendable {
    /// The destination's own number for this run over the file.
    public let run: Int64
    /// Where the next chunk begins, after decompression; 0 where nothing of the file is in.
    public let byteOffset: Int64
    /// The line there.
    public let line: Int
    /// Rows that were refused before.
    public let rowsRejected: Int

    public init(run: Int64, byteOffset: Int64, line: Int, rowsRejected: Int) {
        self.run = run
        self.byteOffset = byteOffset
        self.line = line
        self.rowsRejected = rowsRejected
    }
}

/// Where the records of files go: a database on this machine, or a server elsewhere.
///
/// Reading and mapping happen where the file is; a destination takes typed records with their lines. Whichever it is,
/// the same rules of the store decide about each row.
public protocol ImportDestination: Sendable {
    /// The time zone in which days are cut.
    var zone: ZoneOffsets { get }
    /// Rows of usage that it takes at once.
    var mostChunkRows: Int { get }

    func importSystems(
        _ source: ImportSource, _ systems: [Located<SystemDefinition>], dryRun: Bool
    ) async throws -> ImportOutcome
    func importUnits(
        _ source: ImportSource, dryRun: Bool, _ batches: @escaping RecordBatches<UnitRecord>
    ) async throws -> ImportOutcome
    func importPeople(
        _ source: ImportSource, dryRun: Bool, _ batches: @escaping RecordBatches<PersonRecord>
    ) async throws -> ImportOutcome
    func importAccounts(
        _ source: ImportSource, dryRun: Bool, _ batches: @escaping RecordBatches<AccountRecord>
    ) async throws -> ImportOutcome
    /// - Parameter today: later days cannot have been delivered.
    func importCoverage(
        _ source: ImportSource, today: Day, dryRun: Bool, _ batches: @escaping RecordBatches<CoverageEntry>
    ) async throws -> ImportOutcome

    /// The codes of the systems that are known.
    func systemCodes() async throws -> Set<String>
    /// Begins a usage file, or goes on with the same file where it was stopped.
    func beginUsage(_ source: ImportSource) async throws -> UsageProgress
    /// Takes a chunk that another one follows.
    func take(_ chunk: UsageChunk, of progress: UsageProgress) async throws -> UsageChunkOutcome
    /// Takes the last chunk, closes the run, and writes the coverage unless a row of the file was left out.
    func finish(
        _ chunk: UsageChunk, of progress: UsageProgress, coverage: [CoverageEntry]
    ) async throws -> UsageChunkOutcome
    /// What a usage file would bring; nothing is kept.
    ///
    /// - Parameters:
    ///   - next: gives the next chunk, nothing at the end; may block.
    ///   - told: is told what each chunk would bring, in their order; perhaps only after the last of them.
    func rehearseUsage(
        _ source: ImportSource, next: @escaping @Sendable () throws -> UsageChunk?,
        told: @escaping @Sendable (UsageChunkOutcome) -> Void
    ) async throws
}

/// What an import refuses before the first row is read.
public enum ImportRefusal: Error, Equatable {
    /// `--covers` on a file whose mapping does not say for which source and systems.
    case coversNothing
    /// Coverage of days that have not come.
    case coversFuture(last: Day, today: Day)
}
