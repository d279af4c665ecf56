public import People

/// What is recorded about one account, with the codes that people and files use.
public struct AccountValues: Hashable, Sendable {
    public let systemCode: String
    public let name: String
    public let personCode: String
    public var unitCode: String
    public var issued: Day?
    public var issuer: String?
    public var activated: Day?
    public var revoked: Day?
    public var exemptFrom: Day?
    public var exemptUntil: Day?
    public var exemptReason: String?

    public init(systemCode: String, name: String, personCode: String, unitCode: String) {
        self.systemCode = systemCode
        self.name = name
        self.personCode = personCode
        self.unitCode = unitCode
    }

    /// `SYSTEM:NAME`, as commands and lists write it.
    public var key: String { "\(systemCode):\(name)" }
}
