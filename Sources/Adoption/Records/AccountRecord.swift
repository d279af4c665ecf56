public import People

/// What one row of an accounts file says. The key is (system, name).
public struct AccountRecord: Hashable, Sendable {
    public let systemCode: String
    public let name: String
    public var personCode: Edit<String> = .keep
    public var unitCode: Edit<String> = .keep
    public var issued: Edit<Day> = .keep
    public var issuer: Edit<String> = .keep
    public var activated: Edit<Day> = .keep
    public var revoked: Edit<Day> = .keep
    public var exemptFrom: Edit<Day> = .keep
    public var exemptUntil: Edit<Day> = .keep
    public var exemptReason: Edit<String> = .keep
    /// Other names of the account there: `.set` brings those that it does not bear yet and removes none.
    public var aliases: Edit<[String]> = .keep

    public init(systemCode: String, name: String) {
        self.systemCode = systemCode
        self.name = name
    }
}
