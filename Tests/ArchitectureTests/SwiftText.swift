/// Swift source taken apart just enough to be judged: the code without comments and without the insides of
/// string literals, and those insides by themselves. Both keep their lines.
struct SwiftText: Sendable {
    struct Literal: Equatable, Sendable {
        /// The line on which it begins; the first is 1.
        let line: Int
        let text: String
    }

    var code: String { String(decoding: kept, as: UTF8.self) }
    private(set) var literals: [Literal] = []

    // Bytes, not characters: everything that matters here is ASCII, and a whole repository is read.
    private var kept: [UInt8] = []
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    init(_ source: String) {
        bytes = Array(source.utf8)
        readCode(until: nil)
    }

    /// The lines of the code, the first of which is number 1.
    var lines: [(number: Int, text: Substring)] {
        code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0 + 1, $1) }
    }

    /// Whether a byte can begin or end anything but plain code.
    private static let marks: [Bool] = (0...255).map { "/*#\"()".utf8.contains(UInt8($0)) }

    private func next(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard position + length <= bytes.count else { return false }
        for offset in 0..<length where bytes[position + offset] != text.utf8Start[offset] { return false }
        return true
    }

    private mutating func take(_ count: Int = 1, keeping: Bool) {
        for _ in 0..<count where position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\n") { line += 1 }
            if keeping || byte == UInt8(ascii: "\n") { kept.append(byte) }
        }
    }

    /// Reads code up to the bracket that closes an interpolation, or to the end.
    private mutating func readCode(until closing: UInt8?) {
        var depth = 0
        while position < bytes.count {
            guard Self.marks[Int(bytes[position])] else {
                take(keeping: true)
                continue
            }
            if next("//") {
                while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { take(keeping: false) }
            } else if next("/*") {
                skipBlockComment()
            } else if let hashes = hashesBeforeQuote() {
                readLiteral(hashes: hashes)
            } else if closing != nil, depth == 0, bytes[position] == closing {
                return
            } else {
                if next("(") { depth += 1 }
                if next(")") { depth -= 1 }
                take(keeping: true)
            }
        }
    }

    private mutating func skipBlockComment() {
        var depth = 0
        repeat {
            let begins = next("/*")
            let ends = next("*/")
            depth += begins ? 1 : ends ? -1 : 0
            take(begins || ends ? 2 : 1, keeping: false)
        } while depth > 0 && position < bytes.count
    }

    private func hashes(at start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        return end - start
    }

    private func hashesBeforeQuote() -> Int? {
        let count = hashes(at: position)
        let quote = position + count
        return quote < bytes.count && bytes[quote] == UInt8(ascii: "\"") ? count : nil
    }

    private mutating func readLiteral(hashes count: Int) {
        let begin = line
        take(count, keeping: false)
        let quotes = next("\"\"\"") ? 3 : 1
        take(quotes, keeping: true)
        var text: [UInt8] = []
        while position < bytes.count {
            if quotes == 3 ? next("\"\"\"") : next("\""), hashes(at: position + quotes) >= count { break }
            if next("\\"), hashes(at: position + 1) >= count {
                if position + 1 + count < bytes.count, bytes[position + 1 + count] == UInt8(ascii: "(") {
                    take(2 + count, keeping: false)
                    kept.append(UInt8(ascii: " "))
                    readCode(until: UInt8(ascii: ")"))
                    text += Array("…".utf8)
                    take(keeping: false)
                    continue
                }
                text.append(bytes[position])
                take(keeping: false)
                guard position < bytes.count else { break }
            }
            text.append(bytes[position])
            take(keeping: false)
        }
        take(quotes, keeping: true)
        take(count, keeping: false)
        literals.append(Literal(line: begin, text: String(decoding: text, as: UTF8.self)))
    }
}
