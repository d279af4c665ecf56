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

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var thresholds: ThresholdOptions
    @OptionGroup var which: UnusedOptions

    @Option(help: ArgumentHelp(CommandHelp.words.namesState))
    var state: [AccountState] = []

    @OptionGroup var output: FormatOption

    func run() async throws {
        let host = Host.current
        var request = UnusedReports.Request()
        request.unitCode = which.unit
        request.systemCode = which.system
        request.asOf = which.asOf?.day
        request.thresholds = thresholds.thresholds
        request.depth = which.depth
        if which.names || !state.isEmpty { request.names = state.isEmpty ? [.neverUsed, .dormant] : Set(state) }
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
