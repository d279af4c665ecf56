public import API
public import ArgumentParser
import Client
import Console
import People
import Phrases

struct AccountIssue: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "issue", abstract: CommandHelp.words.accountIssue, discussion: ServerHelp.words.issueMore)
    }

    @OptionGroup var options: ServerOptions
    @OptionGroup var answer: AnswerOptions

    @Argument(help: ArgumentHelp(CommandHelp.words.newAccount, valueName: "system:name"))
    var account: String

    @OptionGroup var fields: IssueOptions

    func run() async throws {
        let request = IssueRequest(
            account: WireKey(account), person: WireKey(fields.person), unit: WireKey(fields.unit),
            issuedOn: fields.issuedOn.map { WireDay($0.day) }, issuer: fields.issuer.map { WireWords($0) })
        try await options.client().show(
            Endpoints.Accounts.issue, ColumnsQuery(columns: answerColumns), body: request, as: answer.media)
    }
}

struct AccountEdit: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "edit", abstract: CommandHelp.words.accountEdit,
            discussion: CommandHelp.words.accountEditMore)
    }

    @OptionGroup var one: OneAccount

    @OptionGroup var fields: EditOptions

    func run() async throws {
        let issuer: Edit<WireWords> = fields.issuer.map { $0 == "-" ? .clear : .set(WireWords($0)) } ?? .keep
        try await one.change(
            Endpoints.Accounts.edit,
            EditRequest(
                account: one.key, issuedOn: (fields.issuedOn?.edit ?? .keep).onWire, issuer: issuer,
                activatedOn: (fields.activatedOn?.edit ?? .keep).onWire))
    }
}

struct AccountExempt: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "exempt", abstract: CommandHelp.words.accountExempt)
    }

    @OptionGroup var one: OneAccount

    @OptionGroup var fields: ExemptOptions

    func run() async throws {
        let exemption = fields.reason.map { reason in
            ExemptionRequest(
                from: fields.from.map { WireDay($0.day) }, until: fields.until.map { WireDay($0.day) },
                reason: WireWords(reason))
        }
        try await one.change(Endpoints.Accounts.exempt, ExemptRequest(account: one.key, exemption: exemption))
    }
}

struct AccountList: AsyncParsableCommand {
    private static let range = 1...10_000

    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: CommandHelp.words.accountList)
    }

    @OptionGroup var options: ServerOptions
    @OptionGroup var rows: RowsOptions

    @Option(help: ArgumentHelp(CommandHelp.words.unit, valueName: "code"))
    var unit: String?

    @Option(help: ArgumentHelp(CommandHelp.words.system, valueName: "code"))
    var system: String?

    @Option(help: ArgumentHelp(CommandHelp.words.namesState))
    var state: [AccountStateWord] = []

    @Option(help: ArgumentHelp(ServerHelp.words.after, valueName: "next"))
    var after: String?

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.limit, valueName: "rows"))
    var limit = 1000

    func validate() throws { try OptionRange.check("--limit", limit, Self.range) }

    func run() async throws {
        let query = AccountListQuery(
            unit: unit.map { WireKey($0) }, system: system.map { WireKey($0) }, state: state.isEmpty ? nil : state,
            after: after.map { WireCursor($0) }, limit: WireNumber(limit), columns: answerColumns)
        try await options.client().show(Endpoints.Accounts.list, query, as: rows.media)
    }
}

extension AccountStateWord: ExpressibleByArgument {}

extension Edit<Day> {
    var onWire: Edit<WireDay> {
        switch self {
        case .keep: .keep
        case .clear: .clear
        case .set(let day): .set(WireDay(day))
        }
    }
}
