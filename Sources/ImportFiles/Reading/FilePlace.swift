/// A place between two records of a file, from which reading can go on later.
public struct FilePlace: Hashable, Sendable {
    /// Bytes of the text before it, as UTF-8: after decompression and decoding, without the byte order mark.
    public let byteOffset: Int64
    /// The line on which the next record begins.
    public let line: Int

    public init(byteOffset: Int64, line: Int) {
        self.byteOffset = byteOffset
        self.line = line
    }
}
