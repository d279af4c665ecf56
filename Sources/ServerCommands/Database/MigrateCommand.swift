import ArgumentParser
import Console
import Phrases
import Reports
import Store

struct MigrateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "migrate", abstract: CommandHelp.words.migrate)
    }

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let host = Host.current
        let database = try await DatabasePlace(options.place).open(patience: options.wait)
        do {
            let before = try await Schema(of: database).migrate(at: host.now())
            await database.close()
            host.output(options.language.words.phrases.commands.migrated(before, Schema.newestVersion) + "\n")
        } catch {
            await database.close()
            throw error
        }
    }
}
