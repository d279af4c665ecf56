public import People

/// Days of one system that one source has declared to have delivered whole.
public struct CoverageEntry: Hashable, Sendable {
    public let sourceCode: String
    public let systemCode: String
    public let days: DayRange

    public init(sourceCode: String, systemCode: String, days: DayRange) {
        self.sourceCode = sourceCode
        self.systemCode = systemCode
        self.days = days
    }

    /// The same days in the fewest entries, in order of system, source and day.
    public static func merged(_ entries: [CoverageEntry]) -> [CoverageEntry] {
        struct Key: Hashable {
            let system: String
            let source: String
        }
        let groups = Dictionary(grouping: entries) { Key(system: $0.systemCode, source: $0.sourceCode) }
        let keys = groups.keys.sorted {
            $0.system == $1.system
                ? $0.source.utf8.lexicographicallyPrecedes($1.source.utf8)
                : $0.system.utf8.lexicographicallyPrecedes($1.system.utf8)
        }
        return keys.flatMap { key in
            Coverage(groups[key, default: []].map(\.days)).ranges.map {
                CoverageEntry(sourceCode: key.source, systemCode: key.system, days: $0)
            }
        }
    }
}
