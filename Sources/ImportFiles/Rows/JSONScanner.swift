/// Takes one line of JSON Lines apart: an object whose wanted keys hold single values.
///
/// A scanner of our own because numbers stay as they are written: an id of 20 digits is not a floating-point number.
/// Everything else is checked by the grammar of RFC 8259, what is not wanted too.
struct JSONScanner {
    /// Deeper nesting is refused, so that no file can exhaust the stack.
    private static let maximumDepth = 64

    private struct Stop: Error {
        let problem: FileProblem
        var key: Int?
    }

    /// The keys whose values are wanted.
    let keys: [[UInt8]]
    /// What the keys hold, in their order; nothing where the key is absent or null.
    private(set) var values: [ByteRun?]

    private var bytes = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
    private var index = 0
    private var seen: [Bool]

    init(keys: [String]) {
        self.keys = keys.map { Array($0.utf8) }
        values = Array(repeating: nil, count: keys.count)
        seen = Array(repeating: false, count: keys.count)
    }

    /// - Parameter line: without its line break. Escapes are undone in place.
    /// - Returns: what is wrong with it, and with which of the keys.
    mutating func read(_ line: UnsafeMutableBufferPointer<UInt8>) -> (problem: FileProblem, key: Int?)? {
        bytes = line
        index = 0
        for key in keys.indices {
            values[key] = nil
            seen[key] = false
        }
        do {
            try object()
            return nil
        } catch {
            return (error.problem, error.key)
        }
    }

    private mutating func object() throws(Stop) {
        skipSpace()
        try take(UInt8(ascii: "{"))
        skipSpace()
        if next == UInt8(ascii: "}") {
            index += 1
        } else {
            repeat {
                skipSpace()
                let name = try string()
                skipSpace()
                try take(UInt8(ascii: ":"))
                skipSpace()
                try member(name)
                skipSpace()
            } while try goesOn(until: UInt8(ascii: "}"))
        }
        skipSpace()
        if index < bytes.count { throw bad }
    }

    private mutating func member(_ name: ByteRun) throws(Stop) {
        guard let key = position(of: name) else { return try skipValue(depth: 1) }
        if seen[key] { throw Stop(problem: .repeatedJSONKey, key: key) }
        seen[key] = true
        switch next {
        case UInt8(ascii: "\""):
            let text = try string()
            if text.holdsNUL { throw Stop(problem: .nulByte, key: key) }
            values[key] = text
        case UInt8(ascii: "{"), UInt8(ascii: "["): throw Stop(problem: .nestedJSON, key: key)
        default:
            let start = index
            try skipValue(depth: 1)
            let isNull = bytes[start] == UInt8(ascii: "n")
            values[key] = isNull ? nil : ByteRun(rebasing: bytes[start..<index])
        }
    }

    private func position(of name: ByteRun) -> Int? {
        if let exact = keys.firstIndex(where: { name.isEqual(to: $0) }) { return exact }
        // Names in a mapping are in NFC; those in a file need not be.
        guard !name.isASCII else { return nil }
        let cleaned = Array(ImportedText.cleaned(String(decoding: name, as: UTF8.self)).utf8)
        return keys.firstIndex(of: cleaned)
    }

    private mutating func skipValue(depth: Int) throws(Stop) {
        guard depth <= Self.maximumDepth else { throw bad }
        switch next {
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "{"): try skipAll(until: UInt8(ascii: "}"), depth: depth)
        case UInt8(ascii: "["): try skipAll(until: UInt8(ascii: "]"), depth: depth)
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
    }

    private mutating func skipAll(until close: UInt8, depth: Int) throws(Stop) {
        index += 1
        skipSpace()
        if next == close {
            index += 1
            return
        }
        repeat {
            skipSpace()
            if close == UInt8(ascii: "}") {
                _ = try string()
                skipSpace()
                try take(UInt8(ascii: ":"))
                skipSpace()
            }
            try skipValue(depth: depth + 1)
            skipSpace()
        } while try goesOn(until: close)
    }

    /// Whether another member follows a comma.
    private mutating func goesOn(until close: UInt8) throws(Stop) -> Bool {
        if next == UInt8(ascii: ",") {
            index += 1
            return true
        }
        try take(close)
        return false
    }

    private mutating func number() throws(Stop) {
        if next == UInt8(ascii: "-") { index += 1 }
        if next == UInt8(ascii: "0") { index += 1 } else { try digits() }
        if next == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            index += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
    }

    private mutating func digits() throws(Stop) {
        guard let first = next, first.isDigit else { throw bad }
        while let digit = next, digit.isDigit { index += 1 }
    }

    private mutating func word(_ word: StaticString) throws(Stop) {
        for position in 0..<word.utf8CodeUnitCount { try take(word.utf8Start[position]) }
    }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private var bad: Stop { Stop(problem: .badJSON(position: index + 1)) }

    private mutating func take(_ byte: UInt8) throws(Stop) {
        guard next == byte else { throw bad }
        index += 1
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
    }

    private mutating func string() throws(Stop) -> ByteRun {
        try take(UInt8(ascii: "\""))
        let start = index
        var end = index
        while let byte = next {
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return ByteRun(rebasing: bytes[start..<end])
            case UInt8(ascii: "\\"): try escape(&end)
            case ..<0x20:
                index -= 1
                throw bad
            default:
                bytes[end] = byte
                end += 1
            }
        }
        throw bad
    }

    /// What stands after a backslash never takes more room than the escape did.
    private mutating func escape(_ end: inout Int) throws(Stop) {
        guard let kind = next else { throw bad }
        index += 1
        switch kind {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): put(kind, &end)
        case UInt8(ascii: "b"): put(0x08, &end)
        case UInt8(ascii: "f"): put(0x0C, &end)
        case UInt8(ascii: "n"): put(0x0A, &end)
        case UInt8(ascii: "r"): put(0x0D, &end)
        case UInt8(ascii: "t"): put(0x09, &end)
        case UInt8(ascii: "u"):
            guard let scalar = Unicode.Scalar(try unit()) else { throw bad }
            for byte in UTF8.encode(scalar).unsafelyUnwrapped { put(byte, &end) }
        default:
            index -= 1
            throw bad
        }
    }

    private mutating func put(_ byte: UInt8, _ end: inout Int) {
        bytes[end] = byte
        end += 1
    }

    /// A `\u` escape, or the two of a surrogate pair, after the first `\u`.
    private mutating func unit() throws(Stop) -> UInt32 {
        let first = try hexadecimal()
        guard first & 0xFC00 == 0xD800 else { return first }
        try take(UInt8(ascii: "\\"))
        try take(UInt8(ascii: "u"))
        let second = try hexadecimal()
        guard second & 0xFC00 == 0xDC00 else { throw bad }
        return 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
    }

    private mutating func hexadecimal() throws(Stop) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw bad }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }
}
