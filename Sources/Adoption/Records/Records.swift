public import People

/// One record of a file with the line on which it begins; the first line of a file is 1.
public struct Located<Record: Sendable>: Sendable {
    public let line: Int
    public let record: Record

    public init(line: Int, record: Record) {
        self.line = line
        self.record = record
    }
}

extension Located: Equatable where Record: Equatable {}
extension Located: Hashable where Record: Hashable {}

/// What one row of a units file says.
public struct UnitRecord: Hashable, Sendable {
    public let code: String
    public let parentCode: Edit<String>
    public let name: Edit<String>
    public let kind: Edit<String>

    public init(code: String, parentCode: Edit<String> = .keep, name: Edit<String> = .keep, kind: Edit<String> = .keep)
    {
        self.code = code
        self.parentCode = parentCode
        self.name = name
        self.kind = kind
    }
}

/// What one row of a people file says.
public struct PersonRecord: Hashable, Sendable {
    public let code: String
    public let name: Edit<String>
    public let unitCode: Edit<String>

    public init(code: String, name: Edit<String> = .keep, unitCode: Edit<String> = .keep) {
        self.code = code
        self.name = name
        self.unitCode = unitCode
    }
}
