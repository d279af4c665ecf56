import Adoption
import ArgumentParser
import ImportFiles
import People
import Phrases

struct ImportSystems<Place: ImportPlace>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "systems", abstract: CommandHelp.words.importSystems)
    }

    @OptionGroup var place: Place
    @OptionGroup var options: ImportOptions

    func run() async throws {
        try await FileImports(place, options).run { try await $0.importSystems($1) }
    }
}

struct ImportUnits<Place: ImportPlace>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "units", abstract: CommandHelp.words.importUnits)
    }

    @OptionGroup var place: Place
    @OptionGroup var options: ImportOptions
    @OptionGroup var mapping: MappingOption

    func run() async throws {
        let mapping = try await mapping.read(.units)
        try await FileImports(place, options).run { file, path in
            try await file.importRecords(path, mapping) {
                try RecordReader<UnitRecord>(path: path, mapping: mapping, zone: file.zone)
            } into: { source, dryRun, batches in
                try await file.destination.importUnits(source, dryRun: dryRun, batches)
            }
        }
    }
}

struct ImportPeople<Place: ImportPlace>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "people", abstract: CommandHelp.words.importPeople)
    }

    @OptionGroup var place: Place
    @OptionGroup var options: ImportOptions
    @OptionGroup var mapping: MappingOption

    func run() async throws {
        let mapping = try await mapping.read(.people)
        try await FileImports(place, options).run { file, path in
            try await file.importRecords(path, mapping) {
                try RecordReader<PersonRecord>(path: path, mapping: mapping, zone: file.zone)
            } into: { source, dryRun, batches in
                try await file.destination.importPeople(source, dryRun: dryRun, batches)
            }
        }
    }
}

struct ImportAccounts<Place: ImportPlace>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "accounts", abstract: CommandHelp.words.importAccounts)
    }

    @OptionGroup var place: Place
    @OptionGroup var options: ImportOptions
    @OptionGroup var mapping: MappingOption

    func run() async throws {
        let mapping = try await mapping.read(.accounts)
        try await FileImports(place, options).run { file, path in
            try await file.importRecords(path, mapping) {
                try RecordReader<AccountRecord>(path: path, mapping: mapping, zone: file.zone)
            } into: { source, dryRun, batches in
                try await file.destination.importAccounts(source, dryRun: dryRun, batches)
            }
        }
    }
}

struct ImportCoverage<Place: ImportPlace>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "coverage", abstract: CommandHelp.words.importCoverage)
    }

    @OptionGroup var place: Place
    @OptionGroup var options: ImportOptions
    @OptionGroup var mapping: MappingOption

    func run() async throws {
        let mapping = try await mapping.read(.coverage)
        try await FileImports(place, options).run { file, path in
            let today = file.zone.day(of: Host.current.now())
            return try await file.importRecords(path, mapping) {
                try RecordReader<CoverageEntry>(path: path, mapping: mapping, zone: file.zone)
            } into: { source, dryRun, batches in
                try await file.destination.importCoverage(source, today: today, dryRun: dryRun, batches)
            }
        }
    }
}
