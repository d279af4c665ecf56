extension Schema {
    /// The schema of a wire type, found by letting the type read itself from a decoder that answers every question with
    /// a sample and writes down what it was asked.
    ///
    /// So there is no second description that could differ from the first. A field is optional where the type asks
    /// whether it is there; it may be `null` where the type asks that of a value that is there.
    public init<Value: Decodable>(of type: Value.Type = Value.self) throws {
        self = try SchemaRecorder.record(type).schema
    }
}

/// What has been asked of one value.
private final class Record {
    var fields: [(name: String, schema: Schema)] = []
    var optional: Set<String> = []
    var isObject = false
    var element: Schema?
    var single: Schema?
    var isNullable = false

    func schema(named name: String) -> Schema {
        if isObject {
            return .object(
                ObjectSchema(
                    name: name,
                    fields: fields.map {
                        .init(name: $0.name, schema: $0.schema, isRequired: !optional.contains($0.name))
                    }))
        }
        if let element { return .list(element) }
        let schema = single ?? .object(ObjectSchema(name: name, fields: []))
        return isNullable ? .nullable(schema) : schema
    }
}

private struct SchemaRecorder: Decoder {
    let record: Record
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    static func record<Value: Decodable>(_ type: Value.Type) throws -> (schema: Schema, sample: Value) {
        if let scalar = type as? any WireScalar.Type, let sample = scalar.sample as? Value {
            return (scalar.schema, sample)
        }
        let record = Record()
        let sample = try Value(from: SchemaRecorder(record: record))
        // `API.WhyDocument.Account` is called `WhyDocument.Account`.
        let name = String(reflecting: type).replacing("API.", with: "").replacing("<", with: "Of").replacing(
            ">", with: "")
        return (record.schema(named: name), sample)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        record.isObject = true
        return KeyedDecodingContainer(RecordedFields<Key>(record: record))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer { RecordedElements(record: record) }

    func singleValueContainer() -> any SingleValueDecodingContainer { RecordedValue(record: record) }
}

private struct RecordedValue: SingleValueDecodingContainer {
    let record: Record
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool {
        record.isNullable = true
        return false
    }

    private func note<Value>(_ schema: Schema, _ sample: Value) -> Value {
        record.single = schema
        return sample
    }

    func decode(_ type: Bool.Type) -> Bool { note(.truth, false) }
    func decode(_ type: String.Type) -> String { note(.text(.init()), "") }
    func decode(_ type: Double.Type) -> Double { note(.number, 0) }
    func decode(_ type: Float.Type) -> Float { note(.number, 0) }

    private func integer<Integer: FixedWidthInteger>(_ type: Integer.Type) -> Integer {
        let range = Int64(clamping: Integer.min)...Int64(clamping: Integer.max)
        return note(.integer(range == Int64.min...Int64.max ? nil : range), 0)
    }

    func decode(_ type: Int.Type) -> Int { integer(type) }
    func decode(_ type: Int8.Type) -> Int8 { integer(type) }
    func decode(_ type: Int16.Type) -> Int16 { integer(type) }
    func decode(_ type: Int32.Type) -> Int32 { integer(type) }
    func decode(_ type: Int64.Type) -> Int64 { integer(type) }
    func decode(_ type: UInt.Type) -> UInt { integer(type) }
    func decode(_ type: UInt8.Type) -> UInt8 { integer(type) }
    func decode(_ type: UInt16.Type) -> UInt16 { integer(type) }
    func decode(_ type: UInt32.Type) -> UInt32 { integer(type) }
    func decode(_ type: UInt64.Type) -> UInt64 { integer(type) }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let (schema, sample) = try SchemaRecorder.record(type)
        return note(schema, sample)
    }
}

private struct RecordedFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let record: Record
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool {
        record.optional.insert(key.stringValue)
        return true
    }

    func decodeNil(forKey key: Key) -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let (schema, sample) = try SchemaRecorder.record(type)
        record.fields.append((key.stringValue, schema))
        return sample
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        throw NoWireType()
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw NoWireType() }
    func superDecoder() throws -> any Decoder { throw NoWireType() }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw NoWireType() }
}

/// Hands out one element, so that the list's type shows what it holds.
private struct RecordedElements: UnkeyedDecodingContainer {
    let record: Record
    var codingPath: [any CodingKey] { [] }
    var currentIndex = 0
    var count: Int? { 1 }
    var isAtEnd: Bool { currentIndex > 0 }

    init(record: Record) {
        self.record = record
    }

    mutating func decodeNil() -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        currentIndex += 1
        let (schema, sample) = try SchemaRecorder.record(type)
        record.element = schema
        return sample
    }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        throw NoWireType()
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { throw NoWireType() }
    mutating func superDecoder() throws -> any Decoder { throw NoWireType() }
}

/// A type reads itself in a way that no wire type of ours does.
private struct NoWireType: Error {}
