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

    public let kind: FileKind
    /// The YAML that it was read from; empty for our own columns. Part of a file's fingerprint.
    public let text: String
    /// What `covers` declares.
    public var covers: Covers? { nil }

    /// Our own column names.
    public static func own(_ kind: FileKind) -> Mapping { Mapping(kind: kind, text: "") }

    /// Reads a mapping file.
    ///
    /// - Throws: ``FileRefusal`` with everything that is wrong with it.
    public static func read(path: String, kind: FileKind) throws -> Mapping { own(kind) }

    /// What a claim of `days` from outside the mapping (`--covers`) means.
    ///
    /// - Returns: nothing where the mapping does not name the source, and one system or more.
    public func covers(_ days: DayRange) -> Covers? { nil }
}
