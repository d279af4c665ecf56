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
                ImportCoverage.self,
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
        let mapping = try await mapping.read(.units)
        try await FileImports(options).run { file, path in
            try await file.importRecords(path, mapping) {
                try RecordReader<UnitRecord>(path: path, mapping: mapping, zone: file.zone)
            } _: { origin, dryRun, batches in
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
        let mapping = try await mapping.read(.people)
        try await FileImports(options).run { file, path in
            try await file.importRecords(path, mapping) {
                try RecordReader<PersonRecord>(path: path, mapping: mapping, zone: file.zone)
            } _: { origin, dryRun, batches in
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
        let mapping = try await mapping.read(.accounts)
        try await FileImports(options).run { file, path in
            try await file.importRecords(path, mapping) {
                try RecordReader<AccountRecord>(path: path, mapping: mapping, zone: file.zone)
            } _: { origin, dryRun, batches in
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

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.chunkRows, valueName: "rows"))
    var chunkRows = UsageFileImport.standardChunkRows

    func validate() throws {
        try OptionRange.check("--chunk-rows", chunkRows, UsageFileImport.chunkRange)
    }

    func run() async throws {
        let mapping = try await mapping.read(.usage)
        let declared = try covers.map { covers in
            guard let declared = mapping.covers(covers.days) else { throw CommandRefusal.coversNothing }
            return declared
        }
        try await FileImports(options).run { file, path in
            try await UsageFileImport(
                file: file, path: path, mapping: mapping, covers: declared ?? mapping.covers,
                chunkRows: chunkRows
            ).run()
        }
    }
}

struct ImportCoverage: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "coverage", abstract: CommandHelp.words.importCoverage)
    }

    @OptionGroup var options: ImportOptions
    @OptionGroup var mapping: MappingOption

    func run() async throws {
        let mapping = try await mapping.read(.coverage)
        try await FileImports(options).run { file, path in
            let today = file.zone.day(of: Host.current.now())
            return try await file.importRecords(path, mapping) {
                try RecordReader<CoverageEntry>(path: path, mapping: mapping, zone: file.zone)
            } _: { origin, dryRun, batches in
                try await CoverageStore(database: file.database)
                    .importRecords(origin, today: today, dryRun: dryRun, batches: batches)
            }
        }
    }
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
