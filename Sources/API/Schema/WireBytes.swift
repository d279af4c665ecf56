/// Bytes as pairs of hexadecimal digits in lower case: fingerprints, keys that a sender makes.
public struct WireBytes: WireScalar {
    public let bytes: [UInt8]

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard Self.isFit(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no pairs of hexadecimal digits")
        }
        let digits = Array(text.utf8)
        bytes = stride(from: 0, to: digits.count, by: 2).map {
            Self.value(digits[$0]) << 4 | Self.value(digits[$0 + 1])
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public var text: String {
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    private static func isFit(_ text: String) -> Bool {
        (16...64).contains(text.utf8.count) && text.utf8.count.isMultiple(of: 2)
            && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    private static func value(_ digit: UInt8) -> UInt8 { digit < 97 ? digit - 48 : digit - 87 }

    public static var schema: Schema {
        .text(.init(length: 16...64, pattern: "^([0-9a-f]{2}){8,32}$", isFit: isFit))
    }

    public static var sample: WireBytes { WireBytes([UInt8](repeating: 0, count: 8)) }
}
