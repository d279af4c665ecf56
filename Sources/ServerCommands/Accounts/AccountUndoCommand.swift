import Adoption
import ArgumentParser
import Console
import People
import Phrases
import Reports
import Store

struct AccountUndoCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "undo", abstract: CommandHelp.words.accountUndo,
            discussion: CommandHelp.words.accountUndoMore)
    }

    @OptionGroup var one: OneAccount

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.undoChange, valueName: "number"))
    var change: Int?

    func run() async throws {
        let host = Host.current
        let words = one.options.language.words
        let (undone, zone) = try await one.options.withDatabase { database in
            let address = try await one.account.address(in: database)
            let zone = try await database.read { try Settings.read(on: $0) }.zone()
            let author = Author(who: host.who, at: host.now())
            return (try await AccountStore(database: database).undo(address, change: change, by: author), zone)
        }
        if let account = undone.account {
            host.output(account.text(words, in: zone, columns: host.columns))
        } else {
            host.output(words.phrases.commands.issueUndone(one.account.account) + "\n")
        }
    }
}
