/// Days that a source declared to have delivered whole, with who said so and who took it back.
public struct DeclaredPeriodDocument: Codable, Hashable, Sendable {
    public var system: String
    public var source: String
    public var from: WireDay
    public var to: WireDay
    /// The file with which the days were declared.
    public var file: String
    public var declaredBy: String
    public var declaredAt: WireInstant
    /// `null` where the days stand.
    @Nullable public var withdrawnBy: String?
    @Nullable public var withdrawnAt: WireInstant?

    public init(
        system: String, source: String, from: WireDay, to: WireDay, file: String, declaredBy: String,
        declaredAt: WireInstant, withdrawnBy: String?, withdrawnAt: WireInstant?
    ) {
        self.system = system
        self.source = source
        self.from = from
        self.to = to
        self.file = file
        self.declaredBy = declaredBy
        self.declaredAt = declaredAt
        self.withdrawnBy = withdrawnBy
        self.withdrawnAt = withdrawnAt
    }

    /// Names and order, in JSON and in CSV alike.
    public enum CodingKeys: String, CodingKey, CaseIterable {
        case system, source, from, to, file
        case declaredBy = "declared_by"
        case declaredAt = "declared_at"
        case withdrawnBy = "withdrawn_by"
        case withdrawnAt = "withdrawn_at"
    }
}
