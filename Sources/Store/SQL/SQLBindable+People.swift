public import People

extension ID: SQLBindable {
    public var sqlValue: SQLValue { .integer(rawValue) }
}

extension Day: SQLBindable {
    /// Days are stored as their number, 1970-01-01 being 0.
    public var sqlValue: SQLValue { .integer(Int64(number)) }
}

extension Instant: SQLBindable {
    /// Instants are stored as milliseconds since 1970-01-01T00:00:00Z.
    public var sqlValue: SQLValue { .integer(milliseconds) }
}
