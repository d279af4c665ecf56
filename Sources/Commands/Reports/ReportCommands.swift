import API
import ArgumentParser
import Client
import Console
import People
import Phrases

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

    @OptionGroup var options: ServerOptions
    @OptionGroup var thresholds: ThresholdOptions
    @OptionGroup var which: UnusedOptions

    @Option(help: ArgumentHelp(CommandHelp.words.namesState))
    var state: [AccountStateWord] = []

    @OptionGroup var rows: RowsOptions

    func run() async throws {
        var query = UnusedReportQuery(
            unit: which.unit.map { WireKey($0) }, system: which.system.map { WireKey($0) },
            asOf: which.asOf.map { WireDay($0.day) },
            graceDays: WireNumber(thresholds.graceDays), dormantDays: WireNumber(thresholds.dormantDays),
            staleDays: WireNumber(thresholds.staleDays), depth: which.depth.flatMap { WireNumber($0) },
            columns: answerColumns)
        if which.names || !state.isEmpty { query.names = state.isEmpty ? [.neverUsed, .dormant] : state }
        try await options.client().show(Endpoints.Reports.unused, query, as: rows.media)
    }
}

struct WhyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "why", abstract: CommandHelp.words.why, discussion: CommandHelp.words.whyMore)
    }

    @OptionGroup var options: ServerOptions
    @OptionGroup var thresholds: ThresholdOptions
    @OptionGroup var answer: AnswerOptions

    @Argument(help: ArgumentHelp(CommandHelp.words.account, valueName: "account"))
    var account: String

    @Option(help: ArgumentHelp(CommandHelp.words.asOf, valueName: "date"))
    var asOf: DayArgument?

    func run() async throws {
        let query = WhyQuery(
            account: WireKey(account), asOf: asOf.map { WireDay($0.day) }, graceDays: WireNumber(thresholds.graceDays),
            dormantDays: WireNumber(thresholds.dormantDays), staleDays: WireNumber(thresholds.staleDays),
            columns: answerColumns)
        try await options.client().show(Endpoints.Reports.why, query, as: answer.media)
    }
}
