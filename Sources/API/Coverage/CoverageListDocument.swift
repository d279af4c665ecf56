/// Everything that was ever declared.
public struct CoverageListDocument: Codable, Hashable, Sendable {
    public var periods: [DeclaredPeriodDocument]

    public init(periods: [DeclaredPeriodDocument]) {
        self.periods = periods
    }
}
