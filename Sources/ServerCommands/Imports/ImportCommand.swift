import Adoption
import ArgumentParser
import ImportFiles
import People
import Phrases
import Store

struct ImportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: CommandHelp.words.importing, discussion: CommandHelp.words.importingMore,
            subcommands: [
                ImportSystems.self, ImportUnits.self, ImportPeople.self, ImportAccounts.self, ImportUsage.self,
            ])
    }
}

/// What all imports understand.
struct ImportOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(CommandHelp.words.files, valueName: "file"), completion: .file())
    var files: [String]

    @Flag(help: ArgumentHelp(CommandHelp.words.dryRun))
    var dryRun = false
}

struct ImportSystems: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "systems", abstract: CommandHelp.words.importSystems)
    }

    @OptionGroup var options: ImportOptions

    func run() async throws {
        try await FileImports(options).run { try await $0.importSystems($1) }
    }
}

struct ImportUnits: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "units", abstract: CommandHelp.words.importUnits)
    }

    @OptionGroup var options: ImportOptions
    @OptionGroup var mapping: MappingOption

    func run() async throws {
        let mapping = try mapping.read(.units)
        try await FileImports(options).run { file, path in
            let reader = try RecordReader<UnitRecord>(path: path, mapping: mapping, zone: file.zone)
            return try await file.importRecords(reader, path, mapping) { origin, dryRun, batches in
                try await UnitStore(database: file.database).importRecords(origin, dryRun: dryRun, batches: batches)
            }
        }
    }
}

struct ImportPeople: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "people", abstract: CommandHelp.words.importPeople)
    }

    @OptionGroup var options: ImportOptions
    @OptionGroup var mapping: MappingOption

    func run() async throws {
        let mapping = try mapping.read(.people)
        try await FileImports(options).run { file, path in
            let reader = try RecordReader<PersonRecord>(path: path, mapping: mapping, zone: file.zone)
            return try await file.importRecords(reader, path, mapping) { origin, dryRun, batches in
                try await PersonStore(database: file.database).importRecords(origin, dryRun: dryRun, batches: batches)
            }
        }
    }
}

struct ImportAccounts: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "accounts", abstract: CommandHelp.words.importAccounts)
    }

    @OptionGroup var options: ImportOptions
    @OptionGroup var mapping: MappingOption

    func run() async throws {
        let mapping = try mapping.read(.accounts)
        try await FileImports(options).run { file, path in
            let reader = try RecordReader<AccountRecord>(path: path, mapping: mapping, zone: file.zone)
            return try await file.importRecords(reader, path, mapping) { origin, dryRun, batches in
                try await AccountStore(database: file.database).importRecords(origin, dryRun: dryRun, batches: batches)
            }
        }
    }
}

struct ImportUsage: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "usage", abstract: CommandHelp.words.importUsage)
    }

    @OptionGroup var options: ImportOptions
    @OptionGroup var mapping: MappingOption

    @Option(help: ArgumentHelp(CommandHelp.words.covers, valueName: "from..to"))
    var covers: DaysArgument?

    @Option(help: ArgumentHelp(CommandHelp.words.chunkRows, valueName: "rows"))
    var chunkRows = UsageFileImport.standardChunkRows

    func run() async throws {
        let mapping = try mapping.read(.usage)
        let declared = try covers.map { covers in
            guard let declared = mapping.covers(covers.days) else { throw CommandRefusal.coversNothing }
            return declared
        }
        try await FileImports(options).run { file, path in
            try await UsageFileImport(
                file: file, path: path, mapping: mapping, covers: declared ?? mapping.covers,
                chunkRows: max(1, chunkRows)
            ).run()
        }
    }
}

/// `--mapping`.
struct MappingOption: ParsableArguments {
    @Option(help: ArgumentHelp(CommandHelp.words.mapping, valueName: "file"), completion: .file())
    var mapping: String?

    /// - Throws: ``FileRefusal``.
    func read(_ kind: FileKind) throws -> Mapping {
        try mapping.map { try Mapping.read(path: $0, kind: kind) } ?? .own(kind)
    }
}
