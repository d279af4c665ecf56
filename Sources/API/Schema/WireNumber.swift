/// The bounds of a number on the wire.
public protocol WireRange: Sendable {
    static var bounds: ClosedRange<Int64> { get }
}

/// A whole number within bounds.
public struct WireNumber<Range: WireRange>: WireScalar, ExpressibleByIntegerLiteral {
    public let value: Int

    /// - Returns: nothing outside the bounds.
    public init?(_ value: Int) {
        guard Range.bounds.contains(Int64(value)) else { return nil }
        self.value = value
    }

    public init(integerLiteral value: Int) {
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        value = try container.decode(Int.self)
        guard Range.bounds.contains(Int64(value)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "out of range")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }

    public static var schema: Schema { .integer(Range.bounds) }
    public static var sample: Self { Self(integerLiteral: Int(Range.bounds.lowerBound)) }
}

/// Days of a threshold that may be none.
public enum ThresholdFromZero: WireRange {
    public static let bounds: ClosedRange<Int64> = 0...3660
}

/// Days of a threshold that is at least one.
public enum ThresholdFromOne: WireRange {
    public static let bounds: ClosedRange<Int64> = 1...3660
}

/// Rows of one page.
public enum PageRows: WireRange {
    public static let bounds: ClosedRange<Int64> = 1...10_000
}

/// Slips of one sheet.
public enum SlipsAtOnce: WireRange {
    public static let bounds: ClosedRange<Int64> = 1...200
}

/// Columns of a terminal.
public enum TerminalColumns: WireRange {
    public static let bounds: ClosedRange<Int64> = 20...1000
}

/// Levels of units.
public enum UnitLevels: WireRange {
    public static let bounds: ClosedRange<Int64> = 0...99
}

/// A number of the database's own, or a place in a list or a file.
public enum FromZero: WireRange {
    public static let bounds: ClosedRange<Int64> = 0...9_007_199_254_740_991
}
