import ArgumentParser
import Console
import ImportFiles
import People
import Phrases
import Reports
import Secrets
import Server
import Store

struct AdminCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "admin", abstract: CommandHelp.access.admin, discussion: CommandHelp.access.adminMore,
            subcommands: [AdminAdd.self, AdminPassword.self])
    }
}

struct AdminAdd: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: CommandHelp.access.adminAdd)
    }

    @OptionGroup var options: DatabaseOptions

    @Argument(help: ArgumentHelp(CommandHelp.access.adminName, valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp(CommandHelp.access.fullName, valueName: "text"))
    var fullName: String?

    func run() async throws {
        let host = Host.current
        let name = try TypedText.personalKey(name, "name")
        let fullName = try fullName.map { try TypedText.words($0, "name") }
        let code = ActivationCode.random()
        let (issued, zone) = try await options.withDatabase { database in
            let zone = try await database.read { try Settings.read(on: $0) }.zone()
            let issued = try await CredentialStore(database: database).addAdministrator(
                name: name, personName: fullName, code: code, digest: Digest.sha256(code.text), by: host.author)
            return (issued, zone)
        }
        host.output(issued.text(options.language.words, in: zone))
    }
}

struct AdminPassword: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "password", abstract: CommandHelp.access.adminPassword,
            discussion: CommandHelp.access.adminPasswordMore)
    }

    @OptionGroup var options: DatabaseOptions

    @Argument(help: ArgumentHelp(CommandHelp.access.signInName, valueName: "name"))
    var name: String

    func run() async throws {
        let host = Host.current
        let name = ImportedText.cleaned(name)
        // As hard to guess as a slip's code, and as easy to read aloud.
        let password = ActivationCode.random().grouped.lowercased()
        let hash = try await PasswordHashing().hash(password)
        try await options.withDatabase { database in
            try await CredentialStore(database: database).setPassword(hash: hash, of: name, by: host.author)
        }
        host.output(options.language.words.phrases.access.passwordIs(name, password) + "\n")
    }
}

extension CommandHelp {
    static var access: Phrases.Access { Host.current.words.phrases.access }
}

extension Host {
    /// Who gives the command, now.
    var author: Author { Author(who: who, at: now()) }
}
