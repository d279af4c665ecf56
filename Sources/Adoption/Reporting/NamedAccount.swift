public import People

/// One account in a list of names, on the day of the report.
public struct NamedAccount: Hashable, Sendable {
    public let unitCode: String
    public let unitName: String
    public let systemCode: String
    public let name: String
    public let personCode: String
    /// Empty where no file has given one.
    public let personName: String
    public let state: AccountState
    /// Nothing where it is unknown.
    public let issued: Day?
    /// The last day of counted own use up to the day of the report.
    public let lastUse: Day?
    /// Nothing where no source could tell; that is not "never".
    public let activated: Day?

    public init(
        unitCode: String, unitName: String, systemCode: String, name: String, personCode: String, personName: String,
        state: AccountState, issued: Day?, lastUse: Day?, activated: Day?
    ) {
        self.unitCode = unitCode
        self.unitName = unitName
        self.systemCode = systemCode
        self.name = name
        self.personCode = personCode
        self.personName = personName
        self.state = state
        self.issued = issued
        self.lastUse = lastUse
        self.activated = activated
    }
}
