/// A query for both engines: text, and the values that are bound to it.
///
/// Written as a string literal; every interpolation is a bound value, except ``SQLQuery`` itself, which is
/// spliced in with its own values, and `raw:`, which takes program text only.
///
/// ```swift
/// let query: SQLQuery = "SELECT id FROM account WHERE system_id = \(system) AND name = \(name)"
/// ```
public struct SQLQuery: Sendable, ExpressibleByStringInterpolation {
    /// A piece of the query, in order.
    public enum Piece: Hashable, Sendable {
        case text(String)
        case value(SQLValue)
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        public mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { pieces.append(.text(literal)) }
        }

        public mutating func appendInterpolation(_ value: some SQLBindable) {
            pieces.append(.value(value.sqlValue))
        }

        public mutating func appendInterpolation(_ value: (some SQLBindable)?) {
            pieces.append(.value(value?.sqlValue ?? .null))
        }

        public mutating func appendInterpolation(_ query: SQLQuery) {
            pieces.append(contentsOf: query.pieces)
        }

        /// Program text such as a table's name; never anything that came from outside.
        public mutating func appendInterpolation(raw text: String) {
            pieces.append(.text(text))
        }

        /// `(?, ?, …)`; for an empty list `(NULL)`, which no value is in.
        public mutating func appendInterpolation(list values: some Collection<some SQLBindable>) {
            guard !values.isEmpty else { return pieces.append(.text("(NULL)")) }
            for (position, value) in values.enumerated() {
                pieces.append(.text(position == 0 ? "(" : ", "))
                pieces.append(.value(value.sqlValue))
            }
            pieces.append(.text(")"))
        }
    }

    public let pieces: [Piece]

    public init(stringLiteral value: String) {
        pieces = value.isEmpty ? [] : [.text(value)]
    }

    public init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
    }

    /// The bound values, in order.
    public var values: [SQLValue] {
        pieces.compactMap { piece in
            if case .value(let value) = piece { value } else { nil }
        }
    }

    /// The text with a placeholder for each value, as `dialect` writes them.
    public func text(for dialect: Dialect) -> String {
        var text = ""
        var count = 0
        for piece in pieces {
            switch piece {
            case .text(let literal): text += literal
            case .value:
                count += 1
                text += dialect.placeholder(count)
            }
        }
        return text
    }
}
