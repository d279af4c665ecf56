/// What a text in a request must be like.
public protocol WireTextRule: Sendable {
    static var rule: Schema.TextRule { get }
}

/// A text in a request, held to a rule.
public struct WireText<Rule: WireTextRule>: WireScalar, ExpressibleByStringLiteral {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public init(stringLiteral value: String) {
        text = value
    }

    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public static var schema: Schema { .text(Rule.rule) }
    public static var sample: Self { "a" }
}

/// A code, an account's name and the like: one line that is not empty.
///
/// The server trims it, composes it (NFC) and holds it to the rules of the cells of files.
public typealias WireKey = WireText<OneLine>

/// A name, a reason, a note. It may have several lines.
public typealias WireWords = WireText<SomeLines>

/// A password or an activation code, as somebody types it.
public typealias WireSecret = WireText<Typed>

/// Where a list goes on, as the answer before it said. Nothing in it is for others to read.
public typealias WireCursor = WireText<Continuation>

public enum OneLine: WireTextRule {
    public static var rule: Schema.TextRule {
        .init(length: 1...1000, pattern: "^[^\\u0000-\\u001f\\u007f]+$") { text in
            text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        }
    }
}

public enum SomeLines: WireTextRule {
    public static var rule: Schema.TextRule {
        .init(length: 1...10_000, pattern: "^[^\\u0000-\\u0008\\u000e-\\u001f\\u007f]+$") { text in
            text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || (9...13).contains($0.value) }
        }
    }
}

public enum Typed: WireTextRule {
    public static var rule: Schema.TextRule { .init(length: 1...1000) }
}

public enum Continuation: WireTextRule {
    public static var rule: Schema.TextRule { .init(length: 1...6000) }
}
