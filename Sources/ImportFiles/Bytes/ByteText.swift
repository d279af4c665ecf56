import Glibc

/// A run of bytes of the file, good until its reader moves on.
typealias ByteRun = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    /// Whether every byte is ASCII.
    var isASCII: Bool {
        guard let base = UnsafeRawPointer(baseAddress) else { return true }
        var index = 0
        while index + 8 <= count {
            if base.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
            index += 8
        }
        while index < count {
            if self[index] >= 0x80 { return false }
            index += 1
        }
        return true
    }

    var holdsNUL: Bool {
        guard let base = baseAddress else { return false }
        return memchr(base, 0, count) != nil
    }

    /// Whether the bytes are text in UTF-8.
    var isUTF8: Bool { isASCII || (try? UTF8Span(validating: span)) != nil }

    /// Without spaces and tabs, line breaks included, at both ends.
    var trimmed: ByteRun {
        var first = 0
        var last = count
        while first < last, self[first] <= 0x20, self[first].isSpace { first += 1 }
        while last > first, self[last - 1] <= 0x20, self[last - 1].isSpace { last -= 1 }
        return ByteRun(rebasing: self[first..<last])
    }

    func isEqual(to other: [UInt8]) -> Bool {
        guard count == other.count else { return false }
        guard let base = baseAddress else { return true }
        return memcmp(base, other, count) == 0
    }
}

extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }
    /// ASCII white space.
    var isSpace: Bool { self == 0x20 || self &- 9 < 5 }
}
