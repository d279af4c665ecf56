import Adoption
import ArgumentParser
import Console
import Demonstration
import Foundation
import ImportFiles
import People
import Phrases
import Reports

struct DemoCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "demo", abstract: CommandHelp.words.demo, discussion: CommandHelp.words.demoMore)
    }

    @Argument(help: ArgumentHelp(CommandHelp.words.demoFolder, valueName: "folder"), completion: .directory)
    var folder: String

    @Option(help: ArgumentHelp(CommandHelp.words.seed, valueName: "number"))
    var seed: UInt64 = 2026

    @Option(help: ArgumentHelp(CommandHelp.words.demoToday, valueName: "date"))
    var today: DayArgument?

    @OptionGroup var language: LanguageOption

    func run() async throws {
        let host = Host.current
        let day = today?.day ?? Province.zone.day(of: host.now())
        let files = DemoFiles(folder: folder, province: Province(seed: seed, today: day))
        try await files.write()
        host.output(language.words.phrases.commands.demoWritten(folder, files.commands) + "\n")
    }
}
