/// A role that somebody holds, as a list shows it.
public struct HeldRole: Hashable, Sendable {
    public let personCode: String
    /// Empty where nobody has given it yet.
    public let personName: String
    public let role: Role
    /// Code of the unit at and below which it counts; nothing for an administrator.
    public let unitCode: String?
    public let since: Instant
    /// Who gave it.
    public let by: String

    public init(
        personCode: String, personName: String, role: Role, unitCode: String?, since: Instant, by: String
    ) {
        self.personCode = personCode
        self.personName = personName
        self.role = role
        self.unitCode = unitCode
        self.since = since
        self.by = by
    }
}
