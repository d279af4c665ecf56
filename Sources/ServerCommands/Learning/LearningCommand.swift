import Adoption
import ArgumentParser
import Console
import Phrases
import Reports
import Store

struct LearningCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "learning", abstract: CommandHelp.words.learning, subcommands: [LearningRebuild.self])
    }
}

struct LearningRebuild: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "rebuild", abstract: CommandHelp.words.learningRebuild)
    }

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let counts = try await options.withDatabase { try await LearningSummaries.remake(in: $0) }
        let words = options.language.words.phrases.commands
        Host.current.output(
            words.learningRebuilt(counts.progresses, counts.quizResults, counts.boardEntries) + "\n")
    }
}
