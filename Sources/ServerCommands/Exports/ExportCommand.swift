import Adoption
import ArgumentParser
import Console
import ImportFiles
import Phrases
import Store

struct ExportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export", abstract: CommandHelp.words.exporting, discussion: CommandHelp.words.exportingMore,
            subcommands: [
                ExportSystems.self, ExportUnits.self, ExportPeople.self, ExportAccounts.self, ExportUsage.self,
                ExportCoverage.self,
            ])
    }
}

/// What all exports understand.
struct ExportOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOptions

    @Option(help: ArgumentHelp(CommandHelp.words.out, valueName: "file"), completion: .file())
    var out: String?

    /// Writes a file, or standard output where none is named, with everything that `body` hands out.
    ///
    /// - Parameter names: which names go out, where any do: the list, and whose rows are counted.
    func write<Record: Sendable>(
        names: (list: NamesList, of: KeptData)? = nil,
        _ writer: (@escaping (ArraySlice<UInt8>) throws -> Void) -> RecordWriter<Record>,
        _ body: (any SQLDatabase, @escaping @Sendable (Record) throws -> Void) async throws -> Void
    ) async throws {
        try await OutputFile.write(to: out) { output in
            let file = RecordOutput(writer { try output.write($0) })
            try await database.withDatabase { database in
                if let names {
                    let count = try await database.read { try Register.rows(of: names.of, on: $0) }
                    try await database.recordLook(names.list, as: .csv, names: count)
                }
                try await body(database) { try file.write($0) }
            }
            try file.finish()
        }
    }
}

struct ExportSystems: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "systems", abstract: CommandHelp.words.exportSystems)
    }

    @OptionGroup var options: ExportOptions

    func run() async throws {
        let systems = try await options.database.withDatabase { try await SystemStore(database: $0).systems() }
        try await OutputFile.write(to: options.out) { try $0.write(SystemWriter.yaml(systems).utf8) }
    }
}

struct ExportUnits: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "units", abstract: CommandHelp.words.exportUnits)
    }

    @OptionGroup var options: ExportOptions

    func run() async throws {
        try await options.write(
            { RecordWriter<UnitRecord>(sink: $0) },
            { try await UnitStore(database: $0).export($1) })
    }
}

struct ExportPeople: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "people", abstract: CommandHelp.words.exportPeople)
    }

    @OptionGroup var options: ExportOptions

    func run() async throws {
        try await options.write(
            names: (.people, .people), { RecordWriter<PersonRecord>(sink: $0) },
            { try await PersonStore(database: $0).export($1) })
    }
}

struct ExportAccounts: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "accounts", abstract: CommandHelp.words.exportAccounts)
    }

    @OptionGroup var options: ExportOptions

    func run() async throws {
        try await options.write(
            names: (.accounts, .accounts), { RecordWriter<AccountRecord>(sink: $0) },
            { try await AccountStore(database: $0).export($1) })
    }
}

struct ExportUsage: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "usage", abstract: CommandHelp.words.exportUsage)
    }

    @OptionGroup var options: ExportOptions

    func run() async throws {
        try await options.write(
            names: (.accounts, .accounts), { RecordWriter<UsageRecord>(sink: $0) },
            { try await UsageExport(database: $0).export($1) })
    }
}

struct ExportCoverage: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "coverage", abstract: CommandHelp.words.exportCoverage)
    }

    @OptionGroup var options: ExportOptions

    func run() async throws {
        try await options.write(
            { RecordWriter<CoverageEntry>(sink: $0) },
            { try await CoverageStore(database: $0).export($1) })
    }
}
