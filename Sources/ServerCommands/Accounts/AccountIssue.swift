import Adoption
import ArgumentParser
import Console
import ImportFiles
import People
import Phrases
import Reports
import Store

struct AccountIssue: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "issue", abstract: CommandHelp.words.accountIssue,
            discussion: CommandHelp.words.accountIssueMore)
    }

    @OptionGroup var options: DatabaseOptions

    @Argument(help: ArgumentHelp(CommandHelp.words.newAccount, valueName: "system:name"))
    var account: String

    @OptionGroup var fields: IssueOptions

    func validate() throws {
        if typed.system == nil { throw ValidationError(Host.current.words.phrases.commands.issueNeedsSystem) }
    }

    /// Whether there is such a system is found out later: here it must be named.
    private var typed: TypedAccount { TypedAccount(account) { _ in true } }

    func run() async throws {
        let host = Host.current
        let today = try await options.today()
        var record = AccountRecord(
            systemCode: try TypedText.key(typed.system ?? "", "system"),
            name: try TypedText.personalKey(typed.name, "name"))
        record.personCode = .set(try TypedText.personalKey(fields.person, "person"))
        record.unitCode = .set(try TypedText.key(fields.unit, "unit"))
        record.issued = .set(fields.issuedOn?.day ?? today)
        record.issuer = try fields.issuer.map { .set(try TypedText.words($0, "issuer")) } ?? .keep
        let asked = record
        let (details, zone) = try await options.withDatabase { database in
            let zone = try await database.read { try Settings.read(on: $0) }.zone()
            let author = Author(who: host.who, at: host.now())
            return (try await AccountStore(database: database).issue(asked, by: author), zone)
        }
        host.output(details.text(options.language.words, in: zone, columns: host.columns))
    }
}

extension DatabaseOptions {
    /// Today in the database's time zone.
    func today() async throws -> Day {
        let now = Host.current.now()
        return try await withDatabase { try await $0.read { try Settings.read(on: $0) }.zone().day(of: now) }
    }
}
