public import People

/// How the files of another system are read: which of their columns is which of ours, and what their values mean.
///
/// The format is described in `docs/reference/mapping.md`.
public struct Mapping: Sendable {
    /// The days for which a usage file claims to hold everything.
    public struct Covers: Hashable, Sendable {
        public let days: DayRange
        /// The source that makes the claim.
        public let source: String
        /// The systems that it is made for; at least one.
        public let systems: [String]

        public init(days: DayRange, source: String, systems: [String]) {
            self.days = days
            self.source = source
            self.systems = systems
        }
    }

    /// Rows are told apart by one column of theirs.
    struct Filter: Hashable, Sendable {
        let column: String
        let values: Set<String>
        /// Whether rows with one of the values stay, or go.
        let keeps: Bool
    }

    public let kind: FileKind
    /// The YAML that it was read from; empty for our own columns. Part of a file's fingerprint.
    public let text: String
    /// What `covers` declares.
    public internal(set) var covers: Covers?

    /// Our columns and what the file calls them.
    var columns: [String: String]
    /// Whether ``columns`` are only what our own files would be called: those that are not required may be absent.
    var isOwn: Bool
    /// Our columns that have one value in every row.
    var constants: [String: String] = [:]
    /// Our columns, and what their values mean there.
    var values: [String: [String: String]] = [:]
    var filters: [Filter] = []
    /// None means ISO 8601.
    var dates: [DatePattern] = []
    /// The systems listed under `covers`, where there are any.
    var coveredSystems: [String] = []

    init(kind: FileKind, text: String) {
        self.kind = kind
        self.text = text
        isOwn = true
        columns = Dictionary(uniqueKeysWithValues: kind.columnNames.map { ($0, $0) })
    }

    /// Our own column names.
    public static func own(_ kind: FileKind) -> Mapping { Mapping(kind: kind, text: "") }

    /// Reads a mapping file.
    ///
    /// - Throws: ``FileRefusal`` with everything that is wrong with it.
    public static func read(path: String, kind: FileKind) throws(FileRefusal) -> Mapping {
        try Mapping(yaml: YAMLReader.text(path: path), file: path, kind: kind)
    }

    /// - Parameter file: what its diagnostics call it.
    /// - Throws: ``FileRefusal`` with everything that is wrong with it.
    public init(yaml text: String, file: String, kind: FileKind) throws(FileRefusal) {
        var parser = MappingParser(file: file, mapping: Mapping(kind: kind, text: text))
        self = try parser.parse()
    }

    /// What a claim of `days` from outside the mapping (`--covers`) means.
    ///
    /// - Returns: nothing where the mapping does not name the source, and one system or more.
    public func covers(_ days: DayRange) -> Covers? {
        guard let source = constants["source"] else { return nil }
        let systems = coveredSystems.isEmpty ? constants["system"].map { [$0] } ?? [] : coveredSystems
        return systems.isEmpty ? nil : Covers(days: days, source: source, systems: systems)
    }
}
