public import Adoption

/// A YAML file that describes one system, or several under `systems:`.
public struct SystemFile: Sendable {
    /// The systems without any problem, in the order of the file.
    public let systems: [Located<SystemDefinition>]
    /// What is wrong with the others.
    public let diagnostics: [Diagnostic]

    /// - Throws: ``FileRefusal`` where nothing of the file can be used.
    public static func read(path: String) throws -> SystemFile { SystemFile(systems: [], diagnostics: []) }
}
