import Adoption
import ArgumentParser
import Console
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
        request.includesTraining = true
        request.unitCode = unit
        request.systemCode = system
        request.names = Set(state.isEmpty ? AccountState.allCases : state)
        request.limit = list.limit + 1
        let asked = request
        let (names, isCut) = try await options.withDatabase { database in
            let report = try await UnusedReports(database: database).report(asked, at: host.now())
            let page = list.page(report.names ?? [], options.language.words)
            try await database.recordLook(.accounts, as: list.output.format.namesForm, names: page.rows.count) {
                $0.ask(asked)
            }
            return page
        }
        try list.output.show(
            table: names.text(options.language.words, columns: host.columns, isCut: isCut), csv: names.csv(),
            json: names.json())
    }
}
