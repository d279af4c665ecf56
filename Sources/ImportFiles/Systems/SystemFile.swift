public import Adoption

/// A YAML file that describes one system, or several under `systems:`.
///
/// The format is described in `docs/reference/file-formats.md`.
public struct SystemFile: Sendable {
    /// The systems without any problem, in the order of the file.
    public let systems: [Located<SystemDefinition>]
    /// What is wrong with the others.
    public let diagnostics: [Diagnostic]

    /// - Throws: ``FileRefusal`` where nothing of the file can be used.
    public static func read(path: String) throws(FileRefusal) -> SystemFile {
        try SystemFile(yaml: YAMLReader.text(path: path), file: path)
    }

    /// - Parameter file: what its diagnostics call it.
    /// - Throws: ``FileRefusal`` where nothing of the text can be used.
    public init(yaml text: String, file: String) throws(FileRefusal) {
        var parser = SystemParser(file: file)
        systems = parser.parse(text)
        diagnostics = parser.diagnostics
        if systems.isEmpty { throw FileRefusal(diagnostics: diagnostics) }
    }
}
