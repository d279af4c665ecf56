/// JSON text with the keys in the order in which the wire types declare them.
///
/// Foundation's encoder either sorts keys or leaves them in any order; files that people compare and keep need one
/// order, the declared one. The outer two levels stand on lines of their own, what is deeper stands in one line.
public enum OrderedJSON {
    /// - Returns: text without a line break at its end.
    public static func text(_ value: some Encodable) throws -> String {
        let root = Slot()
        try value.encode(to: SlotEncoder(slot: root, codingPath: []))
        return text(root)
    }

    static func text(_ root: Slot) -> String {
        var text = ""
        root.node.write(to: &text, depth: 0)
        return text
    }

    /// `text` as JSON writes it.
    public static func quoted(_ text: String) -> String { API.quoted(text) }

    /// The text of a value so deep within ``text(_:)`` that it stands in one line.
    public static func line(_ value: some Encodable) throws -> String {
        let root = Slot()
        try value.encode(to: SlotEncoder(slot: root, codingPath: []))
        var text = ""
        root.node.write(to: &text, depth: 2)
        return text
    }
}

/// A place in the tree that an encoder fills in.
final class Slot {
    var node: Node = .scalar("null")
}

/// What has been encoded so far.
enum Node {
    case scalar(String)
    case array([Slot])
    case object([(key: String, slot: Slot)])

    func write(to text: inout String, depth: Int) {
        switch self {
        case .scalar(let scalar): text += scalar
        case .array(let slots):
            write(slots.map { (nil, $0) }, brackets: ("[", "]"), to: &text, depth: depth)
        case .object(let members):
            write(members.map { ($0.key, $0.slot) }, brackets: ("{", "}"), to: &text, depth: depth)
        }
    }

    private func write(
        _ members: [(key: String?, slot: Slot)], brackets: (String, String), to text: inout String, depth: Int
    ) {
        let isSpread = depth < 2 && !members.isEmpty && (depth == 0 || members.contains { !$0.slot.node.isScalar })
        let lineBreak = isSpread ? "\n" + String(repeating: "  ", count: depth + 1) : ""
        text += brackets.0
        for (index, member) in members.enumerated() {
            if index > 0 { text += isSpread ? "," : ", " }
            text += lineBreak
            if let key = member.key { text += quoted(key) + ": " }
            member.slot.node.write(to: &text, depth: depth + 1)
        }
        if isSpread { text += "\n" + String(repeating: "  ", count: depth) }
        text += brackets.1
    }

    private var isScalar: Bool {
        if case .scalar = self { true } else { false }
    }
}

/// A JSON string. Everything but quotes, backslashes and control characters stands as it is, in UTF-8.
func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F:
            let digits = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
