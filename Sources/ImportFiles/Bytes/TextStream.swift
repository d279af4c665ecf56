import Glibc

/// The text of a file as UTF-8 (not yet checked to be so): a window that moves over it.
final class TextStream {
    private static let headSize = 4096
    private static let step = 1 << 18

    private let file: FileBytes
    private let source: any ByteSource
    /// Where the text begins on disk; nothing where it is packed, so that one cannot jump into it.
    private let seekableFrom: Int64?

    private var storage: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var start = 0
    private var end: Int
    private(set) var isAtEnd = false
    /// Bytes of text before the window.
    private(set) var offset: Int64 = 0

    /// - Throws: ``ReadFailure``, also where the first bytes are of no text.
    init(path: String) throws(ReadFailure) {
        file = try FileBytes(path: path)
        var source: any ByteSource = file
        var head = try Self.head(of: source)
        let isPacked = head.starts(with: TextForm.gzipMark)
        if isPacked {
            try file.seek(to: 0)
            source = try GzipBytes(file)
            head = try Self.head(of: source)
        }
        if head.isEmpty { throw ReadFailure(problem: .empty) }
        capacity = Self.step
        end = 0
        switch try TextForm.told(by: head[...]) {
        case .utf8(let markLength):
            self.source = source
            seekableFrom = isPacked ? nil : Int64(markLength)
            storage = .allocate(capacity: capacity)
            for byte in head[markLength...] {
                storage[end] = byte
                end += 1
            }
        case .utf16(let isBigEndian, let markLength):
            self.source = UTF16Bytes(source, isBigEndian: isBigEndian, head: head[markLength...])
            seekableFrom = nil
            storage = .allocate(capacity: capacity)
        }
    }

    deinit { storage.deallocate() }

    private static func head(of source: any ByteSource) throws(ReadFailure) -> [UInt8] {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: headSize, alignment: 16)
        defer { buffer.deallocate() }
        let count = try source.fill(buffer)
        return Array(buffer[..<count])
    }

    /// The size of the file on disk.
    var totalBytes: Int64 { file.size }

    /// The bytes taken from disk.
    var bytesRead: Int64 { file.position }

    /// What has been read and not yet consumed; valid until the next call.
    var window: UnsafeMutableBufferPointer<UInt8> {
        UnsafeMutableBufferPointer(start: storage + start, count: end - start)
    }

    func consume(_ count: Int) {
        start += count
        offset += Int64(count)
    }

    /// Reads on, so that the window grows at its end.
    ///
    /// - Returns: whether it grew; if not, the text ends with it.
    func refill() throws(ReadFailure) -> Bool {
        if isAtEnd { return false }
        if start > 0 {
            memmove(storage, storage + start, end - start)
            end -= start
            start = 0
        }
        if capacity - end < Self.step / 2 { grow() }
        let free = UnsafeMutableRawBufferPointer(start: storage + end, count: capacity - end)
        let count = try source.read(into: free)
        end += count
        isAtEnd = count == 0
        return count > 0
    }

    private func grow() {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
        memcpy(larger, storage, end)
        storage.deallocate()
        storage = larger
        capacity *= 2
    }

    /// Goes on at `place`, which is not before the window: by a jump where the file allows it.
    func jump(to place: Int64) throws(ReadFailure) {
        if place - offset > Int64(end - start), let seekableFrom {
            try file.seek(to: seekableFrom + place)
            start = 0
            end = 0
            offset = place
            return
        }
        while offset < place {
            if start == end, try !refill() { return }
            consume(min(end - start, Int(place - offset)))
        }
    }
}
