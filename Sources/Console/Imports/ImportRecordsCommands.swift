import ArgumentParser
import ImportFiles
import Phrases

struct ImportSystems<Place: ImportPlace>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: FileKind.systems.rawValue, abstract: CommandHelp.words.importSystems)
    }

    @OptionGroup var place: Place
    @OptionGroup var options: ImportOptions

    func run() async throws {
        try await FileImports(.systems, place, options).run { try await $0.importSystems($1) }
    }
}

/// `import units`, `people`, `accounts` and `coverage`.
struct ImportRecords<Place: ImportPlace, Record: ImportedRecord>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: Record.kind.rawValue, abstract: Record.abstract)
    }

    @OptionGroup var place: Place
    @OptionGroup var options: ImportOptions
    @OptionGroup var mapping: MappingOption

    func run() async throws {
        let mapping = try await mapping.read(Record.kind)
        try await FileImports(Record.kind, place, options).run { file, path in
            try await file.importRecords(path, mapping, of: Record.self)
        }
    }
}
