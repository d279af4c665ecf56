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

struct AccountReissue: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "reissue", abstract: CommandHelp.access.accountReissue)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var account: AccountArgument

    func run() async throws {
        let host = Host.current
        let code = ActivationCode.random()
        let (issued, zone) = try await options.withDatabase { database in
            let name = try await account.signInName(in: database)
            let zone = try await database.read { try Settings.read(on: $0) }.zone()
            let issued = try await CredentialStore(database: database)
                .issueCode(code, digest: Digest.sha256(code.text), to: name, by: host.author)
            return (issued, zone)
        }
        host.output(issued.text(options.language.words, in: zone))
    }
}

struct AccountUnlock: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "unlock", abstract: CommandHelp.access.accountUnlock)
    }

    @OptionGroup var options: DatabaseOptions
    @OptionGroup var account: AccountArgument

    func run() async throws {
        let host = Host.current
        let name = try await options.withDatabase { database in
            let name = try await account.signInName(in: database)
            try await CredentialStore(database: database)
                .unlock(name, failures: SignInKeys.name(name), by: host.author)
            return name
        }
        host.output(options.language.words.phrases.access.unlocked(name) + "\n")
    }
}

extension AccountArgument {
    /// The name of an account on the training system, with or without `congdan:` before it.
    func signInName(in database: any SQLDatabase) async throws -> String {
        let address = try await address(in: database)
        if let system = address.system, system != TrainingSystem.code {
            throw AccessRefusal.notATrainingAccount(system: system)
        }
        return address.name
    }
}
