import Adoption
public import ArgumentParser
import ImportFiles
import People
import Phrases
public import Reports
import Threads

/// Where an import command brings its files: the options that say it, and the way there.
public protocol ImportPlace: ParsableArguments {
    /// The words of the language that was asked for.
    var words: Words { get }

    /// Opens the way there, and closes it after `body`.
    func withDestination<Value: Sendable>(
        _ body: (any ImportDestination) async throws -> Value
    ) async throws -> Value

    /// With what the program ends after an error.
    static func status(of error: any Error) -> ExitStatus
}

/// `import`, of either program.
public struct ImportCommand<Place: ImportPlace>: AsyncParsableCommand {
    public static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: CommandHelp.words.importing, discussion: CommandHelp.words.importingMore,
            subcommands: [
                ImportSystems<Place>.self, ImportRecords<Place, UnitRecord>.self,
                ImportRecords<Place, PersonRecord>.self, ImportRecords<Place, AccountRecord>.self,
                ImportUsage<Place>.self, ImportRecords<Place, CoverageEntry>.self,
            ])
    }

    public init() {}
}

/// What all imports understand.
struct ImportOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(CommandHelp.words.files, valueName: "file"), completion: .file())
    var files: [String]

    @Flag(help: ArgumentHelp(CommandHelp.words.dryRun))
    var dryRun = false

    @Flag(help: ArgumentHelp(CommandHelp.words.importJSON))
    var json = false
}

/// `--mapping`.
struct MappingOption: ParsableArguments {
    @Option(help: ArgumentHelp(CommandHelp.words.mapping, valueName: "file"), completion: .file())
    var mapping: String?

    /// - Throws: ``FileRefusal``.
    func read(_ kind: FileKind) async throws -> Mapping {
        guard let mapping else { return .own(kind) }
        return try await OwnThread.run { try Mapping.read(path: mapping, kind: kind) }
    }
}
