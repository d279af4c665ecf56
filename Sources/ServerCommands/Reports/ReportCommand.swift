import Adoption
import ArgumentParser
import Console
import People
import Phrases
import Reports
import Store

struct ReportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report", abstract: CommandHelp.words.reporting, subcommands: [ReportUnused.self])
    }
}

struct ReportUnused: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "unused", abstract: CommandHelp.words.reportUnused,
            discussion: CommandHelp.words.reportUnusedMore)
    }

    /// Levels of a tree; one of the country has five.
    private static let depthRange = 0...99

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var thresholds: ThresholdOptions

    @Option(help: ArgumentHelp(CommandHelp.words.unit, valueName: "code"))
    var unit: String?

    @Option(help: ArgumentHelp(CommandHelp.words.system, valueName: "code"))
    var system: String?

    @Option(help: ArgumentHelp(CommandHelp.words.asOf, valueName: "date"))
    var asOf: DayArgument?

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.depth, valueName: "levels"))
    var depth: Int?

    @Flag(help: ArgumentHelp(CommandHelp.words.names))
    var names = false

    @Option(help: ArgumentHelp(CommandHelp.words.namesState))
    var state: [AccountState] = []

    @OptionGroup var output: FormatOption

    func validate() throws {
        if let depth { try OptionRange.check("--depth", depth, Self.depthRange) }
    }

    func run() async throws {
        let host = Host.current
        var request = UnusedReports.Request()
        request.unitCode = unit
        request.systemCode = system
        request.asOf = asOf?.day
        request.thresholds = thresholds.thresholds
        request.depth = depth
        if names || !state.isEmpty { request.names = state.isEmpty ? [.neverUsed, .dormant] : Set(state) }
        let asked = request
        let report = try await options.withDatabase { database in
            let report = try await UnusedReports(database: database).report(asked, at: host.now())
            if let names = report.names {
                try await database.recordLook(.accounts, as: output.format.namesForm, names: names.count) {
                    $0.ask(asked)
                }
            }
            return report
        }
        try output.show(
            table: report.text(in: options.language.words.language, columns: host.columns), csv: report.csv(),
            json: report.json())
    }
}
