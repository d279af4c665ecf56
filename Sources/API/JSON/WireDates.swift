public import People

/// A day on the wire: `YYYY-MM-DD`.
public struct WireDay: Codable, Hashable, Sendable {
    public let day: Day

    public init(_ day: Day) {
        self.day = day
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = Day(iso: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day as YYYY-MM-DD")
        }
        self.day = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(day.iso)
    }
}

/// An instant on the wire: ISO 8601 in UTC to the second, `YYYY-MM-DDThh:mm:ssZ`.
public struct WireInstant: Codable, Hashable, Sendable {
    public let instant: Instant

    public init(_ instant: Instant) {
        self.instant = instant
    }

    /// The text on the wire; CSV uses it too.
    public var text: String {
        let day = ZoneOffsets.utc.day(of: instant)
        let ofDay = instant.milliseconds % 86_400_000
        let seconds = (ofDay < 0 ? ofDay + 86_400_000 : ofDay) / 1000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day.iso)T\(clock.joined(separator: ":"))Z"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        let clock = text.dropFirst(11).dropLast().split(separator: ":").compactMap { Int64($0) }
        guard let day = Day(iso: text.prefix(10)), text.utf8.count == 20, text.hasSuffix("Z"), clock.count == 3 else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not YYYY-MM-DDThh:mm:ssZ")
        }
        let seconds = Int64(day.number) * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
        instant = Instant(milliseconds: seconds * 1000)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// A value whose key is always there: `null` where there is none.
@propertyWrapper
public struct Nullable<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    public var wrappedValue: Value?

    public init(wrappedValue: Value?) {
        self.wrappedValue = wrappedValue
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        wrappedValue = container.decodeNil() ? nil : try container.decode(Value.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
    }
}
