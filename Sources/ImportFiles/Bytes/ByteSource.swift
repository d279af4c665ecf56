/// Something that bytes come out of, in order: a file, or one that undoes what another was packed in.
protocol ByteSource: AnyObject {
    /// Fills the beginning of `buffer`.
    ///
    /// - Returns: the number of bytes, 0 only at the end.
    /// - Throws: ``ReadFailure``.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int
}

extension ByteSource {
    /// Reads until `buffer` is full or the end is reached.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
            if count == 0 { break }
            filled += count
        }
        return filled
    }
}

/// Why no more bytes come out.
struct ReadFailure: Error, Hashable {
    let problem: FileProblem
    /// Whether what came before is good, so that rows read so far may be kept.
    ///
    /// Not so where a compressed file is damaged: that shows some way behind the place where it happened.
    var isCutShort: Bool { problem == .gzipTruncated }
}
