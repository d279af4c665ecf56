import API
import ArgumentParser
import Client
import Console
import People
import Phrases
import Reports

/// Accounts one by one, through a server.
struct AccountCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "account", abstract: CommandHelp.words.accounts, discussion: CommandHelp.words.accountsMore,
            subcommands: [
                AccountShow.self, AccountList.self, AccountIssue.self, AccountEdit.self, AccountMove.self,
                AccountExempt.self, AccountRevoke.self, AccountAlias.self, AccountReissue.self, AccountSlips.self,
                AccountUnlock.self, AccountUndo.self,
            ])
    }
}

/// What the commands on one account share: which one, on which server, shown how.
struct OneAccount: ParsableArguments {
    @OptionGroup var options: ServerOptions
    @OptionGroup var answer: AnswerOptions

    @Argument(help: ArgumentHelp(CommandHelp.words.account, valueName: "account"))
    var account: String

    var key: WireKey { WireKey(account) }

    /// Changes the account and shows how it stands afterwards.
    func change<Body, Answer>(_ endpoint: Endpoint<ColumnsQuery, Body, Answer>, _ body: Body) async throws {
        try await options.client().show(endpoint, ColumnsQuery(columns: answerColumns), body: body, as: answer.media)
    }
}

struct AccountShow: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: CommandHelp.words.accountShow)
    }

    @OptionGroup var one: OneAccount

    func run() async throws {
        try await one.options.client().show(
            Endpoints.Accounts.show, AccountQuery(account: one.key, columns: answerColumns), as: one.answer.media)
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
        try await one.change(Endpoints.Accounts.move, MoveRequest(account: one.key, unit: WireKey(unit)))
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
        try await one.change(
            Endpoints.Accounts.revoke, RevokeRequest(account: one.key, on: on.map { WireDay($0.day) }))
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
        try await one.change(
            remove ? Endpoints.Accounts.removeAlias : Endpoints.Accounts.addAlias,
            AliasRequest(account: one.key, alias: WireKey(alias)))
    }
}

struct AccountReissue: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "reissue", abstract: ServerHelp.words.reissue)
    }

    @OptionGroup var one: OneAccount

    func run() async throws {
        try await one.change(Endpoints.Accounts.reissue, AccountRequest(account: one.key))
    }
}

struct AccountUnlock: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "unlock", abstract: ServerHelp.words.unlock)
    }

    @OptionGroup var one: OneAccount

    func run() async throws {
        _ = try await one.options.client().ask(
            Endpoints.Accounts.unlock, body: AccountRequest(account: one.key))
        if one.answer.json { return try Host.current.show(json: UnlockedDocument(account: one.account)) }
        Host.current.output(one.options.words.phrases.servers.unlocked(one.account) + "\n")
    }
}

struct AccountUndo: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "undo", abstract: CommandHelp.words.accountUndo,
            discussion: CommandHelp.words.accountUndoMore)
    }

    @OptionGroup var one: OneAccount

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.undoChange, valueName: "number"))
    var change: Int?

    func validate() throws {
        if let change { try OptionRange.check("--change", change, 0...Int(Int32.max)) }
    }

    func run() async throws {
        try await one.change(
            Endpoints.Accounts.undo,
            UndoRequest(account: one.key, change: change.map { WireNumber(integerLiteral: $0) }))
    }
}
