import Adoption
import ArgumentParser
import Console
import ImportFiles
import People
import Phrases
import Reports
import Store

struct CoverageCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "coverage", abstract: CommandHelp.words.coverage,
            subcommands: [CoverageList.self, CoverageWithdraw.self])
    }
}

struct CoverageList: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: CommandHelp.words.coverageList)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var output: FormatOption

    func run() async throws {
        let (periods, zone) = try await options.withDatabase { database in
            let zone = try await database.read { try Settings.read(on: $0) }.zone()
            return (try await CoverageStore(database: database).periods(), zone)
        }
        try output.show(
            table: periods.text(options.language.words, in: zone, columns: Host.current.columns), csv: periods.csv(),
            json: periods.json())
    }
}

struct CoverageWithdraw: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw", abstract: CommandHelp.words.coverageWithdraw,
            discussion: CommandHelp.words.coverageWithdrawMore)
    }

    @OptionGroup var options: DatabaseOptions

    @Argument(help: ArgumentHelp(CommandHelp.words.coverageSource, valueName: "source"))
    var source: String

    @Argument(help: ArgumentHelp(CommandHelp.words.coverageSystem, valueName: "system"))
    var system: String

    @Argument(help: ArgumentHelp(CommandHelp.words.coverageDays, valueName: "from..to"))
    var days: DaysArgument

    func run() async throws {
        let host = Host.current
        let entry = CoverageEntry(
            sourceCode: try TypedText.key(source, "source"), systemCode: try TypedText.key(system, "system"),
            days: days.days)
        let (withdrawn, standing) = try await options.withDatabase { database in
            let store = CoverageStore(database: database)
            let withdrawn = try await store.withdraw(entry, by: Author(who: host.who, at: host.now()))
            let standing = try await store.periods().count {
                $0.withdrawn == nil && $0.entry.sourceCode == entry.sourceCode
                    && $0.entry.systemCode == entry.systemCode
            }
            return (withdrawn, standing)
        }
        host.output(withdrawn.withdrawalText(options.language.words, standing: standing))
    }
}
