import Adoption
import ArgumentParser
import Console
import ImportFiles
import People
import Phrases
import Reports
import Store

struct AccountCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "account", abstract: CommandHelp.words.accounts, discussion: CommandHelp.words.accountsMore,
            subcommands: [
                AccountShow.self, AccountList.self, AccountIssue.self, AccountEdit.self, AccountMove.self,
                AccountExempt.self, AccountRevoke.self, AccountAlias.self, AccountUndoCommand.self,
                AccountReissue.self, AccountSlips.self, AccountUnlock.self,
            ])
    }
}

/// What the commands on one account share: which one, and in which database.
struct OneAccount: ParsableArguments {
    @OptionGroup var options: DatabaseOptions
    @OptionGroup var account: AccountArgument

    /// Runs `body` on the account and shows how it stands afterwards.
    func change(
        _ body: (AccountStore, AccountAddress, Author) async throws -> AccountDetails
    ) async throws {
        let host = Host.current
        let (details, zone) = try await options.withDatabase { database in
            let address = try await account.address(in: database)
            let author = Author(who: host.who, at: host.now())
            let zone = try await database.read { try Settings.read(on: $0) }.zone()
            return (try await body(AccountStore(database: database), address, author), zone)
        }
        host.output(details.text(options.language.words, in: zone, columns: host.columns))
    }
}

struct AccountShow: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: CommandHelp.words.accountShow)
    }

    @OptionGroup var one: OneAccount

    func run() async throws {
        try await one.change { store, address, author in
            let details = try await store.show(address, at: author.at)
            try await store.database.recordLook(.account, names: 1, about: .account(address))
            return details
        }
    }
}

struct AccountMove: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "move", abstract: CommandHelp.words.accountMove)
    }

    @OptionGroup var one: OneAccount

    @Option(help: ArgumentHelp(CommandHelp.words.newUnit, valueName: "code"))
    var unit: String

    func run() async throws {
        try await one.change { store, address, author in
            try await store.move(address, to: TypedText.key(unit, "unit"), by: author)
        }
    }
}

struct AccountRevoke: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revoke", abstract: CommandHelp.words.accountRevoke,
            discussion: CommandHelp.words.accountRevokeMore)
    }

    @OptionGroup var one: OneAccount

    @Option(help: ArgumentHelp(CommandHelp.words.revokedOn, valueName: "date"))
    var on: DayArgument?

    func run() async throws {
        let today = try await one.options.today()
        try await one.change { store, address, author in
            try await store.revoke(address, on: on?.day ?? today, by: author)
        }
    }
}

struct AccountExempt: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "exempt", abstract: CommandHelp.words.accountExempt)
    }

    @OptionGroup var one: OneAccount

    @OptionGroup var fields: ExemptOptions

    func run() async throws {
        let today = try await one.options.today()
        let exemption =
            fields.none
            ? nil
            : AccountDates.Exemption(
                first: fields.from?.day ?? today, last: fields.until?.day,
                reason: try TypedText.words(fields.reason ?? "", "exempt_reason"))
        try await one.change { store, address, author in try await store.exempt(address, exemption, by: author) }
    }
}

struct AccountAlias: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "alias", abstract: CommandHelp.words.accountAlias)
    }

    @OptionGroup var one: OneAccount

    @Argument(help: ArgumentHelp(CommandHelp.words.aliasName, valueName: "name"))
    var alias: String

    @Flag(help: ArgumentHelp(CommandHelp.words.aliasRemove))
    var remove = false

    func run() async throws {
        // An alias that is to go is only looked for; one that is to come must be fit to stay.
        let name = remove ? ImportedText.cleaned(alias) : try TypedText.personalKey(alias, "aliases")
        try await one.change { store, address, author in
            remove
                ? try await store.removeAlias(name, from: address, by: author)
                : try await store.addAlias(name, to: address, by: author)
        }
    }
}
