/// Gives the next records of a file, nothing at its end.
public typealias RecordBatches<Record: Sendable> = @Sendable () throws -> [Located<Record>]?
