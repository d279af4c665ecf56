/// Encodes one value into one slot.
struct SlotEncoder: Encoder {
    let slot: Slot
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        if case .object = slot.node {} else { slot.node = .object([]) }
        return KeyedEncodingContainer(KeyedSlots<Key>(slot: slot, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        if case .array = slot.node {} else { slot.node = .array([]) }
        return ListedSlots(slot: slot, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { SingleSlot(slot: slot, codingPath: codingPath) }
}

private struct KeyedSlots<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let slot: Slot
    let codingPath: [any CodingKey]

    private func member(_ key: some CodingKey) -> Slot {
        guard case .object(var members) = slot.node else { return Slot() }
        // Taken out while it grows, or every member would copy all before it.
        slot.node = .scalar("null")
        let new = Slot()
        members.append((key.stringValue, new))
        slot.node = .object(members)
        return new
    }

    mutating func encodeNil(forKey key: Key) throws { member(key).node = .scalar("null") }

    mutating func encode(_ value: some Encodable, forKey key: Key) throws {
        try value.encode(to: SlotEncoder(slot: member(key), codingPath: codingPath + [key]))
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        SlotEncoder(slot: member(key), codingPath: codingPath + [key]).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        SlotEncoder(slot: member(key), codingPath: codingPath + [key]).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { SlotEncoder(slot: member(SuperKey()), codingPath: codingPath) }

    mutating func superEncoder(forKey key: Key) -> any Encoder {
        SlotEncoder(slot: member(key), codingPath: codingPath + [key])
    }
}

private struct ListedSlots: UnkeyedEncodingContainer {
    let slot: Slot
    let codingPath: [any CodingKey]

    var count: Int {
        if case .array(let slots) = slot.node { slots.count } else { 0 }
    }

    private func next() -> SlotEncoder {
        guard case .array(var slots) = slot.node else { return SlotEncoder(slot: Slot(), codingPath: codingPath) }
        slot.node = .scalar("null")
        let new = Slot()
        slots.append(new)
        slot.node = .array(slots)
        return SlotEncoder(slot: new, codingPath: codingPath)
    }

    mutating func encodeNil() throws { next().slot.node = .scalar("null") }

    mutating func encode(_ value: some Encodable) throws { try value.encode(to: next()) }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { next().unkeyedContainer() }

    mutating func superEncoder() -> any Encoder { next() }
}

private struct SingleSlot: SingleValueEncodingContainer {
    let slot: Slot
    let codingPath: [any CodingKey]

    private func set(_ scalar: String) { slot.node = .scalar(scalar) }

    /// JSON has no way to write infinity or "not a number".
    private func set(finite value: some BinaryFloatingPoint & CustomStringConvertible & Encodable) throws {
        guard value.isFinite else {
            throw EncodingError.invalidValue(value, .init(codingPath: codingPath, debugDescription: "not finite"))
        }
        set(value.description)
    }

    func encodeNil() throws { set("null") }
    func encode(_ value: Bool) throws { set(value ? "true" : "false") }
    func encode(_ value: String) throws { set(quoted(value)) }
    func encode(_ value: Double) throws { try set(finite: value) }
    func encode(_ value: Float) throws { try set(finite: value) }
    func encode(_ value: Int) throws { set("\(value)") }
    func encode(_ value: Int8) throws { set("\(value)") }
    func encode(_ value: Int16) throws { set("\(value)") }
    func encode(_ value: Int32) throws { set("\(value)") }
    func encode(_ value: Int64) throws { set("\(value)") }
    func encode(_ value: UInt) throws { set("\(value)") }
    func encode(_ value: UInt8) throws { set("\(value)") }
    func encode(_ value: UInt16) throws { set("\(value)") }
    func encode(_ value: UInt32) throws { set("\(value)") }
    func encode(_ value: UInt64) throws { set("\(value)") }

    func encode(_ value: some Encodable) throws {
        try value.encode(to: SlotEncoder(slot: slot, codingPath: codingPath))
    }
}

private struct SuperKey: CodingKey {
    var stringValue: String { "super" }
    var intValue: Int? { nil }
    init() {}
    init?(stringValue: String) {}
    init?(intValue: Int) { nil }
}
