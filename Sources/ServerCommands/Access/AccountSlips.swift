import Adoption
import ArgumentParser
import Console
import ImportFiles
import People
import Phrases
import Reports
import Secrets
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

    @Option(help: ArgumentHelp(CommandHelp.access.slipsUnit, valueName: "code"))
    var unit: String?

    @Flag(help: ArgumentHelp(CommandHelp.access.slipsMake))
    var make = false

    @Option(help: ArgumentHelp(CommandHelp.running.publicURL, valueName: "url"))
    var publicURL: String?

    func run() async throws {
        let host = Host.current
        let unit = try unit.map { try TypedText.key($0, "--unit") }
        let address = try address(host)
        let words = options.language.words
        let slips = try await options.withDatabase { database in
            let waiting = try await TrainingRoster(database: database).page(
                of: unit, access: [.noSlip, .slipExpired], limit: .max, within: .everything, at: host.now())
            let names = waiting.people.compactMap(\.signInName)
            guard make else {
                host.output(words.phrases.access.slipsWaiting(names.count) + "\n")
                return [Slip]()
            }
            let codes = names.map { name in
                let code = ActivationCode.random()
                return (name: name, code: code, digest: Digest.sha256(code.text))
            }
            let issued = try await CredentialStore(database: database).issueCodes(
                codes, within: .everything, by: host.author)
            try await database.recordLook(.slips, names: issued.count) { $0.unitCode = unit }
            let zone = try await database.read { try Settings.read(on: $0) }.zone()
            return issued.map { Slip($0, zone: zone, server: address) }
        }
        guard make else { return }
        for slip in slips { host.output(slip.text(words, columns: host.columns) + "\n") }
        host.errors(words.phrases.access.slipsMade(slips.count) + "\n")
    }

    /// Where people reach the server, as `serve` is told it.
    private func address(_ host: Host) throws -> String? {
        try (publicURL ?? host.setting(.publicURL)).map { text throws(ServerRefusal) in
            guard let address = PublicAddress(text) else { throw .badPublicURL(text) }
            return address.text
        }
    }
}
