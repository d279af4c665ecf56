import ArgumentParser
import Console
import CourseFiles
import Logging
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

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.port, valueName: "number"))
    var port = 8080

    @Option(help: ArgumentHelp(CommandHelp.words.courses, valueName: "folder"))
    var courses: String?

    func run() async throws {
        let host = Host.current
        let words = options.language.words.phrases.commands
        let settings = try ServerSettings(host: self.host, port: port)
        var logger = Logger(label: "congdan-server", factory: { StreamLogHandler.standardError(label: $0) })
        // Hummingbird tells of every start and stop; what an operator acts on are warnings and errors.
        logger.logLevel = .warning
        let log = logger
        let folder = CourseLibrary.folder(given: courses, variable: host.environment["CONGDAN_COURSES"])
        let library = CourseLibrary(folder: folder)
        try await options.withDatabase { database in
            try await TrainingUse.cover(in: database, at: host.now())
            try await serve(
                database: database, settings: settings, library: library, clock: host.now, logger: log
            ) { address in
                host.output(words.serving(address.url) + "\n")
            }
        }
        host.output(words.stopped + "\n")
    }
}
