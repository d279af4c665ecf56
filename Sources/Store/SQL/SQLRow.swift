public import People

/// One row of an answer, read by position.
///
/// The typed readers trust the query: a column of another type is a mistake in our own SQL.
public struct SQLRow: Sendable {
    public let values: [SQLValue]

    public init(values: [SQLValue]) {
        self.values = values
    }

    public func integer(_ column: Int) -> Int64 {
        guard let value = integerIfAny(column) else { preconditionFailure("column \(column) holds no integer") }
        return value
    }

    public func integerIfAny(_ column: Int) -> Int64? {
        if case .integer(let value) = values[column] { value } else { nil }
    }

    public func text(_ column: Int) -> String {
        guard let value = textIfAny(column) else { preconditionFailure("column \(column) holds no text") }
        return value
    }

    public func textIfAny(_ column: Int) -> String? {
        if case .text(let value) = values[column] { value } else { nil }
    }

    public func blob(_ column: Int) -> [UInt8] {
        guard case .blob(let value) = values[column] else { preconditionFailure("column \(column) holds no blob") }
        return value
    }

    public func int(_ column: Int) -> Int { Int(integer(column)) }

    public func bool(_ column: Int) -> Bool { integer(column) != 0 }

    public func day(_ column: Int) -> Day? { integerIfAny(column).map { Day(number: Int($0)) } }

    public func instant(_ column: Int) -> Instant? { integerIfAny(column).map(Instant.init(milliseconds:)) }

    public func id<Subject>(_ column: Int) -> ID<Subject> { ID(integer(column)) }

    public func idIfAny<Subject>(_ column: Int) -> ID<Subject>? { integerIfAny(column).map { ID($0) } }
}
