import Adoption
import ArgumentParser
import ImportFiles
import People
import Phrases

struct ImportUsage<Place: ImportPlace>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: FileKind.usage.rawValue, abstract: CommandHelp.words.importUsage)
    }

    @OptionGroup var place: Place
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
            guard let declared = mapping.covers(covers.days) else { throw ImportRefusal.coversNothing }
            return declared
        }
        try await FileImports(.usage, place, options).run { file, path in
            try await UsageFileImport(
                file: file, path: path, mapping: mapping, covers: declared ?? mapping.covers,
                chunkRows: chunkRows
            ).run()
        }
    }
}
