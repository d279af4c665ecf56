import ArgumentParser
import Console
import People
import Phrases
import Reports
import Store
import TimeZones

struct InitCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "init", abstract: CommandHelp.words.initialise)
    }

    @OptionGroup var options: DatabaseOptions

    @Option(help: ArgumentHelp(CommandHelp.words.timeZone, valueName: "zone"))
    var timeZone = Settings.standardTimeZone

    func run() async throws {
        let host = Host.current
        guard ZoneOffsets(identifier: timeZone) != nil else { throw CommandRefusal.timeZone(timeZone) }
        let place = try DatabasePlace(options.place)
        try place.makeFolder()
        let database = try await place.open(mayCreate: true, patience: options.wait)
        do {
            try await Schema(of: database).create(timeZone: timeZone, at: host.now())
        } catch {
            await database.close()
            throw error
        }
        await database.close()
        let words = options.language.words.phrases.commands
        host.output(words.initialised(place.description, timeZone) + "\n")
    }
}
