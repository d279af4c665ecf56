/// A source's own event id as the bytes of a key: any string, and half the size for what most systems use.
enum EventKey {
    private static let uuidTag: UInt8 = 0
    private static let textTag: UInt8 = 1
    private static let hyphens: Set<Int> = [8, 13, 18, 23]

    /// 0 and 16 bytes for a UUID in its canonical, lowercase form; 1 and the UTF-8 of anything else.
    static func bytes(of eventID: String) -> [UInt8] {
        var text = eventID
        return text.withUTF8 { uuidBytes($0) ?? [textTag] + $0 }
    }

    /// The id that ``bytes(of:)`` was given.
    static func eventID(of key: [UInt8]) -> String {
        guard key.first == uuidTag else { return String(decoding: key.dropFirst(), as: UTF8.self) }
        var text: [UInt8] = []
        for byte in key.dropFirst() {
            if hyphens.contains(text.count) { text.append(UInt8(ascii: "-")) }
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func uuidBytes(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard text.count == 36 else { return nil }
        var bytes = [uuidTag]
        bytes.reserveCapacity(17)
        var position = 0
        while position < 36 {
            if position == 8 || position == 13 || position == 18 || position == 23 {
                guard text[position] == UInt8(ascii: "-") else { return nil }
                position += 1
            }
            guard let high = value(text[position]), let low = value(text[position + 1]) else { return nil }
            bytes.append(high << 4 | low)
            position += 2
        }
        return bytes
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
