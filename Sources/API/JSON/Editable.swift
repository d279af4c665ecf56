public import People

/// A field of a change: left out, it stays as it is; `null` makes it empty.
@propertyWrapper
public struct Editable<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    public var wrappedValue: Edit<Value>

    public init(wrappedValue: Edit<Value>) {
        self.wrappedValue = wrappedValue
    }

    // A value by itself is there: where it is left out, the containers below do not come here.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        wrappedValue = container.decodeNil() ? .clear : .set(try container.decode(Value.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if case .set(let value) = wrappedValue { try container.encode(value) } else { try container.encodeNil() }
    }
}

extension KeyedDecodingContainer {
    /// What the compiler's own reading of ``Editable`` fields calls.
    public func decode<Value>(_ type: Editable<Value>.Type, forKey key: Key) throws -> Editable<Value> {
        guard contains(key) else { return Editable(wrappedValue: .keep) }
        let given = try decode(Nullable<Value>.self, forKey: key)
        return Editable(wrappedValue: given.wrappedValue.map { .set($0) } ?? .clear)
    }
}

extension KeyedEncodingContainer {
    /// What the compiler's own writing of ``Editable`` fields calls.
    public mutating func encode<Value>(_ value: Editable<Value>, forKey key: Key) throws {
        switch value.wrappedValue {
        case .keep: break
        case .clear: try encodeNil(forKey: key)
        case .set(let given): try encode(given, forKey: key)
        }
    }
}
