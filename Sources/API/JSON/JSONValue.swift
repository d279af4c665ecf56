/// A piece of JSON before anybody has said what it means.
public indirect enum JSONValue: Hashable, Sendable {
    case null
    case truth(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case list([JSONValue])
    /// In the order of the text; no name twice.
    case object([Member])

    /// One name of an object with what stands there.
    public struct Member: Hashable, Sendable {
        public let name: String
        public let value: JSONValue

        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    public init(_ value: some Encodable) throws {
        let root = Slot()
        try value.encode(to: SlotEncoder(slot: root, codingPath: []))
        // Whatever we write ourselves can be read.
        self = try JSONParser.parse(Array(OrderedJSON.text(root).utf8))
    }

    /// What stands at a name of an object; nothing where there is none, or where this is no object.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// Reads it as a wire type. What the type does not know is passed over.
    public func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        try Value(from: JSONValueDecoder(value: self, codingPath: []))
    }

    /// JSON text, spread over lines like that of ``OrderedJSON``.
    public var text: String {
        var text = ""
        node.write(to: &text, depth: 0)
        return text
    }

    private var node: Node {
        switch self {
        case .null: return .scalar("null")
        case .truth(let value): return .scalar(value ? "true" : "false")
        case .integer(let value): return .scalar("\(value)")
        case .number(let value): return .scalar("\(value)")
        case .text(let value): return .scalar(quoted(value))
        case .list(let values): return .array(values.map(\.slot))
        case .object(let members): return .object(members.map { ($0.name, $0.value.slot) })
        }
    }

    private var slot: Slot {
        let slot = Slot()
        slot.node = node
        return slot
    }
}

/// Why bytes are no JSON, and where.
public struct JSONFault: Error, Hashable, Sendable {
    public enum Kind: String, Sendable {
        case unexpectedEnd = "unexpected_end"
        case unexpectedByte = "unexpected_byte"
        case badNumber = "bad_number"
        case badText = "bad_text"
        case nameTwice = "name_twice"
        case tooDeep = "too_deep"
        case moreAfterEnd = "more_after_end"
    }

    public let kind: Kind
    /// Bytes before the fault.
    public let offset: Int
}
