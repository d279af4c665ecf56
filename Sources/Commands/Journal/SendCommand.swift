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

    func run() async throws {
        let words = language.words
        guard let exchange = Learner(Place(Host.current)).exchange(words.language, isPatient: true) else {
            throw ServerTrouble.guest
        }
        Host.current.output(words.phrases.servers.sent(try await exchange.sendNew()) + "\n")
    }
}
