public import People

/// Days that a source declared to have delivered whole: who said so, and who took it back where somebody did.
public struct DeclaredPeriod: Hashable, Sendable {
    /// Who did it, and when.
    public struct Act: Hashable, Sendable {
        public let who: String
        public let at: Instant

        public init(who: String, at: Instant) {
            self.who = who
            self.at = at
        }
    }

    public let entry: CoverageEntry
    /// The file with which the days were declared.
    public let file: String
    public let declared: Act
    /// Nothing where the days stand.
    public let withdrawn: Act?

    public init(entry: CoverageEntry, file: String, declared: Act, withdrawn: Act?) {
        self.entry = entry
        self.file = file
        self.declared = declared
        self.withdrawn = withdrawn
    }
}

/// Why coverage is not changed as it was asked for.
public enum CoverageRefusal: Error, Hashable, Sendable {
    /// No day of these is declared by that source for that system.
    case nothingDeclared(CoverageEntry)
}
