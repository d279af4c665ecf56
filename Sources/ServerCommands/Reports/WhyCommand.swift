import Adoption
import ArgumentParser
import Console
import ImportFiles
import People
import Phrases
import Reports
import Store

struct WhyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "why", abstract: CommandHelp.words.why, discussion: CommandHelp.words.whyMore)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var thresholds: ThresholdOptions
    @OptionGroup var account: AccountArgument

    @Option(help: ArgumentHelp(CommandHelp.words.asOf, valueName: "date"))
    var asOf: DayArgument?

    @Option(help: ArgumentHelp(CommandHelp.words.whyFormat))
    var format = WhyFormat.text

    enum WhyFormat: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func run() async throws {
        let host = Host.current
        let now = host.now()
        let answer = try await options.withDatabase { database in
            let address = try await account.address(in: database)
            let answer = try await AccountExplanations(database: database).explain(
                address, asOf: asOf?.day, thresholds: thresholds.thresholds, at: now)
            try await database.recordLook(
                .account, as: format == .json ? .json : .terminal, names: 1, about: .account(address))
            return answer
        }
        let moment = ReportMoment(now: now, timeZone: answer.timeZone, offsets: answer.offsets)
        switch format {
        case .text:
            host.output(
                answer.explanation.text(in: options.language.words.language, at: moment, columns: host.columns))
        case .json: host.output(try answer.explanation.json(at: moment) + "\n")
        }
    }
}

/// An account on the command line: its name or an alias, or `SYSTEM:NAME`.
struct AccountArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(CommandHelp.words.account, valueName: "account"))
    var account: String

    func address(in database: any SQLDatabase) async throws -> AccountAddress {
        let systems = Set(try await SystemStore(database: database).systems().map(\.code))
        let typed = TypedAccount(account, isSystem: systems.contains)
        return AccountAddress(system: typed.system, name: typed.name)
    }
}
