import ArgumentParser
import Console
import Phrases
import Reports

/// Sends what was learned; the program does so by itself after each sitting.
struct SendCommand: AsyncParsableCommand {
    static let name = "send"

    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: name, abstract: ServerHelp.words.send)
    }

    @OptionGroup var language: LanguageOption
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        let words = language.words
        guard let exchange = Learner(Place(Host.current)).exchange(words.language, isPatient: true) else {
            throw ServerTrouble.guest
        }
        let count = try await exchange.sendNew()
        if answer.json { return try Host.current.show(json: SentDocument(sent: count)) }
        Host.current.output(words.phrases.servers.sent(count) + "\n")
    }
}
