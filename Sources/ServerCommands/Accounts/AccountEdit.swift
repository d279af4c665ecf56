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

    @OptionGroup var fields: EditOptions

    func run() async throws {
        try await one.change { store, address, author in
            // `edit` looks at the fields alone, not at the record's key.
            var record = AccountRecord(systemCode: address.system ?? "", name: address.name)
            record.issued = fields.issuedOn?.edit ?? .keep
            record.activated = fields.activatedOn?.edit ?? .keep
            record.issuer =
                try fields.issuer.map { $0 == "-" ? .clear : .set(try TypedText.words($0, "issuer")) } ?? .keep
            return try await store.edit(address, record, by: author)
        }
    }
}
