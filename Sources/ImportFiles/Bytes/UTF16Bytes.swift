/// UTF-16 text as UTF-8.
///
/// What is not UTF-16 (half of a surrogate pair, half of a unit) comes out as bytes that are not UTF-8, so that the
/// one check of ``TextStream``'s readers finds it on its line.
final class UTF16Bytes: ByteSource {
    private static let inputSize = 1 << 16

    private let packed: any ByteSource
    private let isBigEndian: Bool
    private let input: UnsafeMutableRawBufferPointer
    private var next = 0
    private var end: Int
    private var highSurrogate: UInt32?

    /// - Parameter head: the bytes already taken from `packed`, without the byte order mark.
    init(_ packed: any ByteSource, isBigEndian: Bool, head: ArraySlice<UInt8>) {
        self.packed = packed
        self.isBigEndian = isBigEndian
        input = .allocate(byteCount: Self.inputSize, alignment: 16)
        input.copyBytes(from: head)
        end = head.count
    }

    deinit { input.deallocate() }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
        var written = 0
        // One unit writes at most three bytes for a lone surrogate before it and three or four of its own.
        while written + 7 <= buffer.count {
            if end - next < 2, try !refill() {
                written += finish(buffer, written)
                break
            }
            let first = UInt32(input[next])
            let second = UInt32(input[next + 1])
            next += 2
            take(isBigEndian ? first << 8 | second : second << 8 | first, buffer, &written)
        }
        return written
    }

    private func refill() throws(ReadFailure) -> Bool {
        let left = end - next
        if left == 1 { input[0] = input[next] }
        next = 0
        end = left
        while end < 2 {
            let count = try packed.read(into: UnsafeMutableRawBufferPointer(rebasing: input[end...]))
            if count == 0 { return false }
            end += count
        }
        return true
    }

    private func take(_ unit: UInt32, _ buffer: UnsafeMutableRawBufferPointer, _ written: inout Int) {
        if let high = highSurrogate {
            highSurrogate = nil
            if unit & 0xFC00 == 0xDC00 {
                put(0x10000 + (high & 0x3FF) << 10 + unit & 0x3FF, buffer, &written)
                return
            }
            put(high, buffer, &written)
        }
        if unit & 0xFC00 == 0xD800 { highSurrogate = unit } else { put(unit, buffer, &written) }
    }

    /// Half a pair or half a unit at the very end.
    private func finish(_ buffer: UnsafeMutableRawBufferPointer, _ written: Int) -> Int {
        guard highSurrogate != nil || end > next else { return 0 }
        highSurrogate = nil
        next = end
        buffer[written] = 0xFF
        return 1
    }

    private func put(_ scalar: UInt32, _ buffer: UnsafeMutableRawBufferPointer, _ written: inout Int) {
        func byte(_ value: UInt32) {
            buffer[written] = UInt8(truncatingIfNeeded: value)
            written += 1
        }
        switch scalar {
        case ..<0x80: byte(scalar)
        case ..<0x800:
            byte(0xC0 | scalar >> 6)
            byte(0x80 | scalar & 0x3F)
        case ..<0x10000:
            byte(0xE0 | scalar >> 12)
            byte(0x80 | scalar >> 6 & 0x3F)
            byte(0x80 | scalar & 0x3F)
        default:
            byte(0xF0 | scalar >> 18)
            byte(0x80 | scalar >> 12 & 0x3F)
            byte(0x80 | scalar >> 6 & 0x3F)
            byte(0x80 | scalar & 0x3F)
        }
    }
}
