/// Reads JSON as RFC 8259 has it, and refuses what it leaves open: a name given twice, text that is not Unicode.
struct JSONParser {
    /// Nothing of ours is nested deeper, and the stack is not without end.
    private static let deepest = 32

    private let bytes: [UInt8]
    private var index = 0

    /// - Throws: ``JSONFault``.
    static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
        var parser = JSONParser(bytes: bytes)
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.index == bytes.count else { throw parser.fault(.moreAfterEnd) }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private func fault(_ kind: JSONFault.Kind) -> JSONFault { JSONFault(kind: kind, offset: index) }

    private mutating func skipSpace() {
        while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
    }

    /// The next byte that is no space; it stays where it is.
    private mutating func peek() throws(JSONFault) -> UInt8 {
        skipSpace()
        guard index < bytes.count else { throw fault(.unexpectedEnd) }
        return bytes[index]
    }

    private mutating func expect(_ byte: UInt8) throws(JSONFault) {
        guard try peek() == byte else { throw fault(.unexpectedByte) }
        index += 1
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        guard depth < Self.deepest else { throw fault(.tooDeep) }
        switch try peek() {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try list(depth: depth)
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .truth(true))
        case UInt8(ascii: "f"): return try word("false", .truth(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), 48...57: return try number()
        default: throw fault(.unexpectedByte)
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        let expected = word.withUTF8Buffer { Array($0) }
        guard bytes[index...].starts(with: expected) else { throw fault(.unexpectedByte) }
        index += expected.count
        return value
    }

    private mutating func list(depth: Int) throws(JSONFault) -> JSONValue {
        index += 1
        var values: [JSONValue] = []
        if try peek() == UInt8(ascii: "]") {
            index += 1
            return .list(values)
        }
        while true {
            values.append(try value(depth: depth + 1))
            if try ends(with: UInt8(ascii: "]")) { return .list(values) }
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
        index += 1
        var members: [JSONValue.Member] = []
        var names: Set<String> = []
        if try peek() == UInt8(ascii: "}") {
            index += 1
            return .object(members)
        }
        while true {
            guard try peek() == UInt8(ascii: "\"") else { throw fault(.unexpectedByte) }
            let name = try text()
            guard names.insert(name).inserted else { throw fault(.nameTwice) }
            try expect(UInt8(ascii: ":"))
            members.append(.init(name, try value(depth: depth + 1)))
            if try ends(with: UInt8(ascii: "}")) { return .object(members) }
        }
    }

    /// After a value of a list or an object: whether that was the last.
    private mutating func ends(with bracket: UInt8) throws(JSONFault) -> Bool {
        let byte = try peek()
        guard byte == bracket || byte == UInt8(ascii: ",") else { throw fault(.unexpectedByte) }
        index += 1
        return byte == bracket
    }

    private mutating func number() throws(JSONFault) -> JSONValue {
        let start = index
        var isWhole = true
        if bytes[index] == UInt8(ascii: "-") { index += 1 }
        let whole = index
        skipDigits()
        guard index > whole, bytes[whole] != 48 || index == whole + 1 else { throw fault(.badNumber) }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            isWhole = false
            index += 1
            try requireDigits()
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            index += 1
            if index < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[index]) { index += 1 }
            try requireDigits()
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isWhole, let integer = Int64(text) { return .integer(integer) }
        guard let number = Double(text), number.isFinite else { throw fault(.badNumber) }
        // 1.0 and 1e3 are whole numbers as JSON Schema has them.
        if number == number.rounded(), let integer = Int64(exactly: number), !isWhole { return .integer(integer) }
        return .number(number)
    }

    private mutating func skipDigits() {
        while index < bytes.count, (48...57).contains(bytes[index]) { index += 1 }
    }

    private mutating func requireDigits() throws(JSONFault) {
        let start = index
        skipDigits()
        if index == start { throw fault(.badNumber) }
    }

    /// A string, from its first quote to its last.
    private mutating func text() throws(JSONFault) -> String {
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
            if bytes[index] < 0x20 { throw fault(.badText) }
            index += 1
        }
        guard index < bytes.count else { throw fault(.unexpectedEnd) }
        var unescaped = Array(bytes[start..<index])
        while bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 1
                unescaped += try escaped().utf8
            } else if bytes[index] < 0x20 {
                throw fault(.badText)
            } else {
                unescaped.append(bytes[index])
                index += 1
            }
            guard index < bytes.count else { throw fault(.unexpectedEnd) }
        }
        index += 1
        guard let text = String(validating: unescaped, as: UTF8.self) else { throw fault(.badText) }
        return text
    }

    /// What a backslash that is behind us stands for.
    private mutating func escaped() throws(JSONFault) -> String {
        guard index < bytes.count else { throw fault(.unexpectedEnd) }
        defer { index += 1 }
        switch bytes[index] {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            var units = [try hexadecimal()]
            if UTF16.isLeadSurrogate(units[0]), index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "\\"),
                bytes[index + 2] == UInt8(ascii: "u")
            {
                index += 2
                units.append(try hexadecimal())
            }
            guard let text = String(validating: units, as: UTF16.self) else { throw fault(.badText) }
            return text
        default: throw fault(.badText)
        }
    }

    /// Four digits after the `u` at which the index stands; it stands on the last one afterwards.
    private mutating func hexadecimal() throws(JSONFault) -> UInt16 {
        guard index + 4 < bytes.count else { throw fault(.unexpectedEnd) }
        let digits = bytes[(index + 1)...(index + 4)]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw fault(.badText) }
        index += 4
        return unit
    }
}

extension JSONValue {
    /// - Throws: ``JSONFault``.
    public init(parsing bytes: [UInt8]) throws(JSONFault) {
        self = try JSONParser.parse(bytes)
    }
}
