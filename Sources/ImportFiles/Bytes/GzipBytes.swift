import CZlib

/// What a gzip file holds, all its members one after the other.
final class GzipBytes: ByteSource {
    private static let inputSize = 1 << 16

    private let packed: any ByteSource
    private let input: UnsafeMutableRawBufferPointer
    /// zlib keeps a pointer to it, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var isInsideMember = false
    private var isAtEnd = false

    init(_ packed: any ByteSource) throws(ReadFailure) {
        self.packed = packed
        input = .allocate(byteCount: Self.inputSize, alignment: 16)
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 15 bits of window; 16 more ask for the gzip format and nothing else.
        guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw ReadFailure(problem: .gzipDamaged)
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
        guard let base = buffer.baseAddress, !isAtEnd else { return 0 }
        stream.pointee.next_out = base.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(buffer.count)
        while Int(stream.pointee.avail_out) == buffer.count {
            guard try hasInput() else {
                if isInsideMember { throw ReadFailure(problem: .gzipTruncated) }
                isAtEnd = true
                break
            }
            if !isInsideMember, try skipsPadding() { continue }
            isInsideMember = true
            switch inflate(stream, Z_NO_FLUSH) {
            case Z_OK, Z_BUF_ERROR: break
            case Z_STREAM_END:
                isInsideMember = false
                inflateReset(stream)
            default: throw ReadFailure(problem: .gzipDamaged)
            }
        }
        return buffer.count - Int(stream.pointee.avail_out)
    }

    private func hasInput() throws(ReadFailure) -> Bool {
        if stream.pointee.avail_in > 0 { return true }
        let count = try packed.read(into: input)
        stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(count)
        return count > 0
    }

    /// Tapes and some tools fill up the last block with zeros, which are not a member.
    private func skipsPadding() throws(ReadFailure) -> Bool {
        guard let next = stream.pointee.next_in, next.pointee == 0 else { return false }
        stream.pointee.next_in = next + 1
        stream.pointee.avail_in -= 1
        return true
    }
}
