import API
import ArgumentParser
import Client
import Console
import People
import Phrases
import Reports

struct TokenCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "token", abstract: ServerHelp.words.token, discussion: ServerHelp.words.tokenMore,
            subcommands: [TokenNew.self, TokenList.self, TokenEnd.self])
    }
}

struct TokenNew: AsyncParsableCommand {
    private static let days = 1...366

    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "new", abstract: ServerHelp.words.tokenNew)
    }

    @OptionGroup var options: ServerOptions
    @OptionGroup var answer: AnswerOptions

    @Argument(help: ArgumentHelp(ServerHelp.words.tokenLabel, valueName: "label"))
    var label: String

    @Option(parsing: .unconditional, help: ArgumentHelp(ServerHelp.words.tokenDays, valueName: "days"))
    var days = 90

    func validate() throws { try OptionRange.check("--days", days, Self.days) }

    func run() async throws {
        let client = try options.client()
        let request = TokenRequest(label: WireKey(label), days: WireNumber(integerLiteral: days))
        // Before the token is made: it is shown this once, whatever happens.
        let zone = answer.json ? nil : try await client.zone()
        let made = try await client.ask(Endpoints.Sessions.makeToken, body: request)
        guard let zone else { return try Host.current.show(json: made) }
        let words = options.words
        let ends = words.moment(made.session.expiresAt.instant, in: zone)
        Host.current.errors(words.phrases.servers.tokenMade(ends) + "\n")
        // By itself, so that a script can take it.
        Host.current.output(made.token + "\n")
    }
}

struct TokenList: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: ServerHelp.words.tokenList)
    }

    @OptionGroup var options: ServerOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        let client = try options.client()
        if answer.json { return try await client.show(Endpoints.Sessions.tokens, Nothing(), as: .json) }
        let (words, zone) = (options.words, try await client.zone())
        for token in try await client.ask(Endpoints.Sessions.tokens).tokens {
            let line = words.phrases.servers.tokenLine(
                "\(token.id.value)", token.label, words.moment(token.madeAt.instant, in: zone),
                words.moment(token.expiresAt.instant, in: zone))
            Host.current.output((token.isThis ? "* " : "  ") + line + "\n")
        }
    }
}

struct TokenEnd: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "end", abstract: ServerHelp.words.tokenEnd)
    }

    @OptionGroup var options: ServerOptions
    @OptionGroup var answer: AnswerOptions

    @Argument(help: ArgumentHelp(ServerHelp.words.tokenNumber, valueName: "number"))
    var number: Int

    func validate() throws { try OptionRange.check("NUMBER", number, 0...Int(Int32.max)) }

    func run() async throws {
        _ = try await options.client().ask(
            Endpoints.Sessions.endToken, TokenQuery(id: WireNumber(integerLiteral: number)))
        if answer.json { return try Host.current.show(json: EndedTokenDocument(id: number)) }
        Host.current.output(options.words.phrases.servers.tokenEnded("\(number)") + "\n")
    }
}
