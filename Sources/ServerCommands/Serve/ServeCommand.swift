import ArgumentParser
import People
import Phrases
import Reports
import Server
import Store

struct ServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve", abstract: CommandHelp.words.serve, discussion: CommandHelp.words.serveMore)
    }

    @OptionGroup var options: DatabaseOptions

    @Option(help: ArgumentHelp(CommandHelp.words.host, valueName: "address"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp(CommandHelp.words.port, valueName: "number"))
    var port = 8080

    func run() async throws {
    }
}
