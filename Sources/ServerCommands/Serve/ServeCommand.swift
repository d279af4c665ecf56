public import ArgumentParser
import Console
import CourseFiles
public import Logging
import People
import Phrases
import Reports
import Server
import Store

struct ServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve", abstract: CommandHelp.running.serve, discussion: CommandHelp.running.serveMore)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var place: ServerOptions

    @Option(help: ArgumentHelp(CommandHelp.running.log, valueName: "level"))
    var log: Logger.Level?

    @Option(help: ArgumentHelp(CommandHelp.words.courses, valueName: "folder"))
    var courses: String?

    func run() async throws {
        let host = Host.current
        let words = options.language.words.phrases.commands
        let settings = try place.settings(host)
        let level = try level(host)
        let logger = Logger(label: "congdan-server", factory: { _ in JSONLog(level: level, host: host) })
        let folder = CourseLibrary.folder(given: courses, variable: host.setting(.courses))
        let library = CourseLibrary(folder: folder)
        try await options.withDatabase { database in
            try await TrainingUse.cover(in: database, at: host.now())
            let (stop, wanted) = AsyncStream.makeStream(of: Void.self)
            try await StopFlag.raisedBySignals(onRaise: { wanted.yield() }) { _ in
                try await serve(
                    database: database, settings: settings, library: library, clock: host.now, logger: logger,
                    until: stop
                ) { address in
                    host.output(words.serving(settings.publicURL?.text ?? address.url) + "\n")
                }
            }
        }
        host.output(words.stopped + "\n")
    }

    /// Hummingbird tells of every start and stop at `info`; what an operator acts on is a notice or more.
    private func level(_ host: Host) throws -> Logger.Level {
        if let log { return log }
        guard let text = host.setting(.log) else { return .notice }
        guard let level = Logger.Level(rawValue: text) else { throw SettingsRefusal.notALevel(.log, text) }
        return level
    }
}

/// Where the server listens: options, then settings.
struct ServerOptions: ParsableArguments {
    @Option(help: ArgumentHelp(CommandHelp.running.host, valueName: "address"))
    var host: String?

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.running.port, valueName: "number"))
    var port: Int?

    @Option(help: ArgumentHelp(CommandHelp.running.publicURL, valueName: "url"))
    var publicURL: String?

    @Option(help: ArgumentHelp(CommandHelp.running.certificate, valueName: "file"), completion: .file())
    var tlsCertificate: String?

    @Option(help: ArgumentHelp(CommandHelp.running.key, valueName: "file"), completion: .file())
    var tlsKey: String?

    @Flag(help: ArgumentHelp(CommandHelp.running.behindProxy))
    var behindProxy = false

    /// - Throws: ``SettingsRefusal``, ``ServerRefusal``.
    func settings(_ surroundings: Host) throws -> ServerSettings {
        let certificate = try ServerSettings.Certificate(
            chain: tlsCertificate ?? surroundings.setting(.certificate), key: tlsKey ?? surroundings.setting(.key))
        return try ServerSettings(
            host: host ?? surroundings.setting(.host) ?? "127.0.0.1",
            port: port ?? surroundings.number(.port) ?? 8080, certificate: certificate,
            isBehindProxy: try behindProxy || surroundings.flag(.behindProxy),
            publicURL: publicURL ?? surroundings.setting(.publicURL))
    }
}

extension ServerSettings.Certificate {
    /// Nothing where neither file is named.
    ///
    /// - Throws: ``SettingsRefusal/certificateWithoutKey`` where only one is.
    init?(chain: String?, key: String?) throws {
        switch (chain, key) {
        case (nil, nil): return nil
        case (let chain?, let key?): self.init(chain: chain, key: key)
        default: throw SettingsRefusal.certificateWithoutKey
        }
    }
}

extension CommandHelp {
    /// The words about how the server is run.
    static var running: Phrases.Running { Host.current.words.phrases.running }
}

// Both types are other packages'; no third one knows both.
// swift-format-ignore: AvoidRetroactiveConformances
extension Logger.Level: @retroactive ExpressibleByArgument {}
