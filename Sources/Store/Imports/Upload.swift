public import People

/// A file whose rows arrive in chunks from elsewhere.
public struct Upload: Hashable, Sendable {
    public let id: ID<Upload>
    public let kind: ImportKind
    public let fileName: String
    public let fingerprint: [UInt8]
    public let isDryRun: Bool
    /// Of usage that is taken at once: the run that it is taken by.
    public let run: ID<ImportRun>?
    public let startedAt: Instant
    /// Where the next chunk begins.
    public let offset: Int64
    public let line: Int
    public let rowsRejected: Int
    /// Where the chunk before began, and what was answered to it.
    public let lastOffset: Int64?
    public let lastAnswer: String?
    /// What was answered when it was finished; nothing while it is not.
    public let answer: String?

    /// Whether its rows are kept until all are there.
    var isGathered: Bool { run == nil }
}

/// Why rows of an upload are not taken.
public enum UploadRefusal: Error, Hashable, Sendable {
    /// There is none of that number, or it is somebody else's.
    case noSuchUpload
    /// The chunk is of another kind than the file.
    case otherKind(ImportKind)
    /// The next chunk begins elsewhere.
    case outOfPlace(expected: Int64)
    /// Everything was taken before.
    case finished
}

/// The place of a chunk in its file.
public struct UploadedPart: Hashable, Sendable {
    public let start: Int64
    public let end: Int64
    /// The line on which the next chunk begins.
    public let line: Int
    /// Rows that could not even be read.
    public let rejected: Int

    public init(start: Int64, end: Int64, line: Int, rejected: Int) {
        self.start = start
        self.end = end
        self.line = line
        self.rejected = rejected
    }
}
