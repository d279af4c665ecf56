import Adoption
import ArgumentParser
import Console
import ImportFiles
import People
import Phrases
import Reports
import Server
import Store

/// Slips for everybody who has not opened their account yet, on paper that is plain text.
struct AccountSlips: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "slips", abstract: CommandHelp.access.accountSlips,
            discussion: CommandHelp.access.accountSlipsMore)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var slips: SlipOptions

    @Option(help: ArgumentHelp(CommandHelp.running.publicURL, valueName: "url"))
    var publicURL: String?

    func run() async throws {
        let host = Host.current
        let unit = try slips.unit.map { try TypedText.key($0, "--unit") }
        let address = try address(host)
        let words = options.language.words
        try await options.withDatabase { database in
            let waiting = WaitingSlips(of: unit, again: slips.again, within: .everything, database: database)
            guard slips.make else { return slips.show(waiting: try await waiting.count(at: host.now()), words) }
            let issued = try await waiting.make(limit: .max, shownAs: .terminal, by: host.author).issued
            let zone = try await database.read { try Settings.read(on: $0) }.zone()
            slips.show(issued.map { Slip($0, zone: zone, server: address) }, words)
            slips.say(made: issued.count, words)
        }
    }

    /// Where people reach the server, as `serve` is told it.
    private func address(_ host: Host) throws -> String? {
        try (publicURL ?? host.setting(.publicURL)).map { text throws(ServerRefusal) in
            guard let address = PublicAddress(text) else { throw .badPublicURL(text) }
            return address.text
        }
    }
}
