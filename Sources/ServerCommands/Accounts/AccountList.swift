import Adoption
import ArgumentParser
import People
import Phrases
import Reports
import Store

struct AccountList: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: CommandHelp.words.accountList)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var list: ListOptions

    @Option(help: ArgumentHelp(CommandHelp.words.unit, valueName: "code"))
    var unit: String?

    @Option(help: ArgumentHelp(CommandHelp.words.system, valueName: "code"))
    var system: String?

    @Option(help: ArgumentHelp(CommandHelp.words.namesState))
    var state: [AccountState] = []

    func run() async throws {
        let host = Host.current
        var request = UnusedReports.Request()
        request.unitCode = unit
        request.systemCode = system
        request.names = Set(state.isEmpty ? AccountState.allCases : state)
        request.limit = list.limit
        let asked = request
        let report = try await options.withDatabase {
            try await UnusedReports(database: $0).report(asked, at: host.now())
        }
        let names = report.names ?? []
        try list.output.show(
            table: names.text(options.language.words, columns: host.columns), csv: names.csv(), json: names.json())
    }
}

struct AccountUndo: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "undo", abstract: CommandHelp.words.accountUndo)
    }

    @OptionGroup var one: OneAccount

    func run() async throws {
        let host = Host.current
        let words = one.options.language.words
        let (undone, zone) = try await one.options.withDatabase { database in
            let address = try await one.account.address(in: database)
            let zone = try await database.read { try Settings.read(on: $0) }.zone()
            let author = Author(who: host.who, at: host.now())
            return (try await AccountStore(database: database).undo(address, by: author), zone)
        }
        if let account = undone.account {
            host.output(account.text(words, in: zone, columns: host.columns))
        } else {
            host.output(words.phrases.commands.issueUndone(one.account.account) + "\n")
        }
    }
}
