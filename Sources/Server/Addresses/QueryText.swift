import ImportFiles

/// The part of an address after `?`: names with their values, in order, decoded and in NFC.
struct QueryText: Hashable, Sendable {
    private(set) var pairs: [(name: String, value: String)]

    /// Reads what a form or a link of ours wrote. Empty values are fields left empty: they are not there.
    ///
    /// - Throws: ``PageRefusal/unreadableAddress`` where it is not UTF-8.
    init(_ text: String?) throws(PageRefusal) {
        guard let found = Self.pairs(of: text ?? "") else { throw .unreadableAddress }
        pairs = found.map { ($0.name, ImportedText.cleaned($0.value)) }.filter { !$0.value.isEmpty }
    }

    /// The names and values of an encoded text, as they were typed; nothing where it is not UTF-8.
    static func pairs(of text: String) -> [(name: String, value: String)]? {
        var pairs: [(name: String, value: String)] = []
        for part in text.split(separator: "&") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decoded(halves[0]), let value = decoded(halves.count > 1 ? halves[1] : "") else {
                return nil
            }
            pairs.append((name, value))
        }
        return pairs
    }

    init(_ pairs: [(name: String, value: String)]) {
        self.pairs = pairs
    }

    subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

    /// Refuses what would be ignored otherwise: a mistyped filter must not show other numbers than the reader believes.
    func requireOnly(_ known: [String]) throws(PageRefusal) {
        var seen: Set<String> = []
        for pair in pairs {
            guard known.contains(pair.name) else { throw .unknownParameter(pair.name, known: known) }
            guard seen.insert(pair.name).inserted else { throw .givenTwice(pair.name) }
        }
    }

    /// With `?` before it; empty where there is nothing to say.
    var text: String {
        pairs.enumerated().map { index, pair in
            (index == 0 ? "?" : "&") + pair.name + "=" + Self.encoded(pair.value)
        }.joined()
    }

    /// Everything but letters, digits and `-._~` as `%XX`; colons and commas stay, they are ours and mean nothing here.
    static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126, 58, 44: result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let digits = String(rest.prefix(2)), digits.utf8.count == 2,
                    digits.allSatisfy(\.isHexDigit), let value = UInt8(digits, radix: 16)
                else { return nil }
                bytes.append(value)
                rest.removeFirst(2)
            default: bytes.append(byte)
            }
        }
        // A NUL byte has no business in a code or a name, and one of the engines refuses it.
        guard !bytes.contains(0) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    static func == (left: QueryText, right: QueryText) -> Bool { left.text == right.text }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
