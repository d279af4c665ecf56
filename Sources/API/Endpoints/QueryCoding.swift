/// Parameters between a wire type and the text of an address.
enum QueryCoding {
    /// The fields of a wire type as text. A list is joined by commas; what is `null` or left out is not there.
    static func pairs(_ parameters: some Encodable) throws -> [(name: String, value: String)] {
        guard case .object(let members) = try JSONValue(parameters) else { return [] }
        return members.compactMap { member in text(member.value).map { (member.name, $0) } }
    }

    private static func text(_ value: JSONValue) -> String? {
        switch value {
        case .null, .object: nil
        case .truth(let truth): truth ? "true" : "false"
        case .integer(let integer): "\(integer)"
        case .number(let number): "\(number)"
        case .text(let text): text
        case .list(let values): values.isEmpty ? nil : values.compactMap(Self.text).joined(separator: ",")
        }
    }

    /// A parameter's text as the JSON that its schema expects; as text where it cannot be read so.
    static func value(_ text: String, as schema: Schema) -> JSONValue {
        switch schema {
        case .integer, .number:
            return (try? JSONValue(parsing: Array(text.utf8))).flatMap { value in
                switch value {
                case .integer, .number: value
                default: nil
                }
            } ?? .text(text)
        case .truth: return text == "true" ? .truth(true) : text == "false" ? .truth(false) : .text(text)
        case .list(let element):
            let items = text.split(separator: ",", omittingEmptySubsequences: false)
            return .list(items.map { value(String($0), as: element) })
        case .nullable(let schema): return value(text, as: schema)
        case .text, .object: return .text(text)
        }
    }

    /// Everything but letters, digits and `-._~` as `%XX`.
    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
        return result
    }

    /// - Returns: nothing where it is not UTF-8 or a `%` is followed by no two digits.
    static func decoded(_ text: Substring, plusIsSpace: Bool) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let digits = String(rest.prefix(2)), digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
                    let value = UInt8(digits, radix: 16)
                else { return nil }
                bytes.append(value)
                rest.removeFirst(2)
            } else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
