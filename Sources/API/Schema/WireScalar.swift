import People

/// A wire type that is one JSON value by itself.
public protocol WireScalar: Codable, Hashable, Sendable {
    static var schema: Schema { get }
    /// Any value that fits the schema.
    static var sample: Self { get }
}

/// One of a few words.
public protocol WireWord: WireScalar, RawRepresentable, CaseIterable where RawValue == String {}

extension WireWord {
    public static var schema: Schema { .text(.init(words: allCases.map(\.rawValue))) }

    public static var sample: Self {
        // A word of which there is none cannot be written down.
        allCases.first!
    }
}

extension WireDay: WireScalar {
    public static var schema: Schema {
        .text(.init(format: "date", length: 10...10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$") { Day(iso: $0) != nil })
    }

    public static var sample: WireDay { WireDay(Day(number: 0)) }
}

extension WireInstant: WireScalar {
    public static var schema: Schema {
        let pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$"
        return .text(
            .init(format: "date-time", length: 20...20, pattern: pattern) {
                (try? JSONValue.text($0).decoded(as: WireInstant.self)) != nil
            })
    }

    public static var sample: WireInstant { WireInstant(Instant(milliseconds: 0)) }
}
