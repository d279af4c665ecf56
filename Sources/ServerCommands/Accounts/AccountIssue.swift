import Adoption
import ArgumentParser
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

    @Option(help: ArgumentHelp(CommandHelp.words.person, valueName: "code"))
    var person: String

    @Option(help: ArgumentHelp(CommandHelp.words.newUnit, valueName: "code"))
    var unit: String

    @Option(help: ArgumentHelp(CommandHelp.words.issuedOn, valueName: "date"))
    var issuedOn: DayArgument?

    @Option(help: ArgumentHelp(CommandHelp.words.issuer, valueName: "text"))
    var issuer: String?

    func validate() throws {
        guard account.contains(":") else {
            throw ValidationError(Host.current.words.phrases.commands.issueNeedsSystem)
        }
    }

    func run() async throws {
        let host = Host.current
        let today = try await options.today()
        let parts = account.split(separator: ":", maxSplits: 1).map { ImportedText.cleaned(String($0)) }
        guard parts.count == 2 else {
            throw ValidationError(host.words.phrases.commands.issueNeedsSystem)
        }
        var record = AccountRecord(systemCode: parts[0], name: parts[1])
        record.personCode = .set(ImportedText.cleaned(person))
        record.unitCode = .set(ImportedText.cleaned(unit))
        record.issued = .set(issuedOn?.day ?? today)
        record.issuer = issuer.map { .set(ImportedText.cleaned($0)) } ?? .keep
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
