public import ArgumentParser
import Console
import ImportFiles
public import People
import Phrases
import Reports
import Store

struct RoleCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "role", abstract: CommandHelp.access.role, discussion: CommandHelp.access.roleMore,
            subcommands: [RoleGive.self, RoleTake.self, RoleList.self])
    }
}

/// A role, whose it is, and where.
struct RoleArguments: ParsableArguments {
    @OptionGroup var options: DatabaseOptions

    @Argument(help: ArgumentHelp(CommandHelp.access.personCode, valueName: "person"))
    var person: String

    @Argument(help: ArgumentHelp(CommandHelp.access.roleName, valueName: "role"))
    var role: Role

    @Option(help: ArgumentHelp(CommandHelp.access.roleUnit, valueName: "code"))
    var unit: String?
}

extension Role: ExpressibleByArgument {
    /// Everybody is a learner: that is not given.
    public static var allValueStrings: [String] { allCases.filter { $0 != .learner }.map(\.rawValue) }
}

struct RoleGive: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "give", abstract: CommandHelp.access.roleGive)
    }

    @OptionGroup var asked: RoleArguments

    func run() async throws {
        let host = Host.current
        let (person, unit) = (ImportedText.cleaned(asked.person), asked.unit.map(ImportedText.cleaned))
        let hasClosed = try await asked.options.withDatabase { database in
            try await GrantStore(database: database).give(asked.role, unit: unit, to: person, by: host.author)
        }
        let words = asked.options.language.words
        host.output(words.phrases.access.roleGiven(person, asked.role.name(words), unit) + "\n")
        if hasClosed { host.output(words.phrases.access.slipClosed(person) + "\n") }
    }
}

struct RoleTake: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "take", abstract: CommandHelp.access.roleTake)
    }

    @OptionGroup var asked: RoleArguments

    func run() async throws {
        let host = Host.current
        let (person, unit) = (ImportedText.cleaned(asked.person), asked.unit.map(ImportedText.cleaned))
        try await asked.options.withDatabase { database in
            try await GrantStore(database: database).take(asked.role, unit: unit, from: person, by: host.author)
        }
        let words = asked.options.language.words
        host.output(words.phrases.access.roleTaken(person, asked.role.name(words), unit) + "\n")
    }
}

struct RoleList: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: CommandHelp.access.roleList)
    }

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let host = Host.current
        let (held, zone) = try await options.withDatabase { database in
            let zone = try await database.read { try Settings.read(on: $0) }.zone()
            return (try await GrantStore(database: database).all(), zone)
        }
        host.output(held.text(options.language.words, in: zone, columns: host.columns))
    }
}
