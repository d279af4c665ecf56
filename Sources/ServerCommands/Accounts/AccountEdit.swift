import Adoption
import ArgumentParser
import Console
import ImportFiles
import People
import Phrases
import Reports
import Store

struct AccountEdit: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "edit", abstract: CommandHelp.words.accountEdit,
            discussion: CommandHelp.words.accountEditMore)
    }

    @OptionGroup var one: OneAccount

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.issuedOn, valueName: "date|-"))
    var issuedOn: DayEdit?

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.issuer, valueName: "text|-"))
    var issuer: String?

    @Option(parsing: .unconditional, help: ArgumentHelp(CommandHelp.words.activatedOn, valueName: "date|-"))
    var activatedOn: DayEdit?

    func validate() throws {
        guard issuedOn != nil || issuer != nil || activatedOn != nil else {
            throw ValidationError(Host.current.words.phrases.commands.editNeedsSomething)
        }
    }

    func run() async throws {
        try await one.change { store, address, author in
            // `edit` looks at the fields alone, not at the record's key.
            var record = AccountRecord(systemCode: address.system ?? "", name: address.name)
            record.issued = issuedOn?.edit ?? .keep
            record.activated = activatedOn?.edit ?? .keep
            record.issuer = try issuer.map { $0 == "-" ? .clear : .set(try TypedText.words($0, "issuer")) } ?? .keep
            return try await store.edit(address, record, by: author)
        }
    }
}
