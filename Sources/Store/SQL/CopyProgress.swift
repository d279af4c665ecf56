/// How far the copying of a database is.
public struct CopyProgress: Hashable, Sendable {
    public let bytes: Int64
    /// Nothing where it cannot be known beforehand.
    public let totalBytes: Int64?

    public init(bytes: Int64, totalBytes: Int64?) {
        self.bytes = bytes
        self.totalBytes = totalBytes
    }
}
