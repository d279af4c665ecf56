import API
import Adoption
import ImportFiles
import People
import Phrases
import Reports
import Secrets
import Store

/// Accounts, one by one: shown, issued, changed.
struct AccountAnswers {
    let parts: ServerParts

    func add(to routes: EndpointRoutes) throws {
        try AccountListAnswers(parts: parts).add(to: routes)
        try AccountCodeAnswers(parts: parts).add(to: routes)
        try SlipAnswers(parts: parts).add(to: routes)
        try routes.on(Endpoints.Accounts.show, show)
        try routes.on(Endpoints.Accounts.issue, issue)
        try routes.on(Endpoints.Accounts.edit) { call in try await edit(call) }
        try routes.on(Endpoints.Accounts.move) { call in
            let unit = try TypedText.key(call.body.unit.text, "unit")
            return try await change(call, call.body.account) { try await $0.move($1, to: unit, by: $2) }
        }
        try routes.on(Endpoints.Accounts.exempt) { call in try await exempt(call) }
        try routes.on(Endpoints.Accounts.revoke) { call in
            let today = try await parts.today(at: call.now)
            let day = call.body.on?.day ?? today
            return try await change(call, call.body.account) { try await $0.revoke($1, on: day, by: $2) }
        }
        try routes.on(Endpoints.Accounts.addAlias) { call in
            let alias = try TypedText.personalKey(call.body.alias.text, "aliases")
            return try await change(call, call.body.account) { try await $0.addAlias(alias, to: $1, by: $2) }
        }
        try routes.on(Endpoints.Accounts.removeAlias) { call in
            let alias = ImportedText.cleaned(call.body.alias.text)
            return try await change(call, call.body.account) { try await $0.removeAlias(alias, from: $1, by: $2) }
        }
        try routes.on(Endpoints.Accounts.undo, undo)
    }

    private func show(
        _ call: EndpointCall<AccountQuery, Nothing>
    ) async throws -> EndpointReply<AccountDocument> {
        let address = try await parts.address(call.parameters.account)
        let details = try await AccountStore(database: parts.database, within: call.scope).show(address, at: call.now)
        try await parts.record(details, by: call.author)
        return try await reply(details, call.media, call.words, call.parameters.columns)
    }

    private func issue(
        _ call: EndpointCall<ColumnsQuery, IssueRequest>
    ) async throws -> EndpointReply<IssuedDocument> {
        let body = call.body
        let address = try await parts.address(body.account)
        guard let system = address.system else {
            throw TypedText.Refusal(column: "account", problem: .valueMissing)
        }
        let today = try await parts.today(at: call.now)
        var record = AccountRecord(
            systemCode: try TypedText.key(system, "system"), name: try TypedText.personalKey(address.name, "name"))
        record.personCode = .set(try TypedText.personalKey(body.person.text, "person"))
        record.unitCode = .set(try TypedText.key(body.unit.text, "unit"))
        record.issued = .set(body.issuedOn?.day ?? today)
        record.issuer = try body.issuer.map { .set(try TypedText.words($0.text, "issuer")) } ?? .keep
        let (details, slip) = try await make(record, within: call.scope, by: call.author)
        try await parts.record(details, by: call.author)
        if call.media == .json {
            return .document(IssuedDocument(account: details.document, activation: slip?.document))
        }
        let zone = try await parts.zone()
        let text = details.text(call.words, in: zone, columns: call.parameters.columns?.value ?? 80)
        return .text(text + (slip.map { "\n" + $0.text(call.words, in: zone) } ?? ""))
    }

    /// On the training system with a code that opens it.
    private func make(
        _ record: AccountRecord, within scope: Scope, by author: Author
    ) async throws -> (AccountDetails, IssuedCode?) {
        let store = AccountStore(database: parts.database, within: scope)
        guard record.systemCode == TrainingSystem.code else { return (try await store.issue(record, by: author), nil) }
        let code = ActivationCode.random()
        return try await store.issue(record, opening: code, digest: Digest.sha256(code.text), by: author)
    }

    private func edit(
        _ call: EndpointCall<ColumnsQuery, EditRequest>
    ) async throws -> EndpointReply<AccountDocument> {
        // The fields alone are looked at, not the record's key.
        var record = AccountRecord(systemCode: "", name: "")
        record.issued = call.body.issuedOn.map(\.day)
        record.activated = call.body.activatedOn.map(\.day)
        record.issuer = try call.body.issuer.words("issuer")
        let edited = record
        return try await change(call, call.body.account) { try await $0.edit($1, edited, by: $2) }
    }

    private func exempt(
        _ call: EndpointCall<ColumnsQuery, ExemptRequest>
    ) async throws -> EndpointReply<AccountDocument> {
        let today = try await parts.today(at: call.now)
        let exemption = try call.body.exemption.map {
            AccountDates.Exemption(
                first: $0.from?.day ?? today, last: $0.until?.day,
                reason: try TypedText.words($0.reason.text, "exempt_reason"))
        }
        return try await change(call, call.body.account) { try await $0.exempt($1, exemption, by: $2) }
    }

    private func undo(
        _ call: EndpointCall<ColumnsQuery, UndoRequest>
    ) async throws -> EndpointReply<UndoneDocument> {
        let address = try await parts.address(call.body.account)
        let undone = try await AccountStore(database: parts.database, within: call.scope)
            .undo(address, change: call.body.change?.value, by: call.author)
        if let details = undone.account { try await parts.record(details, by: call.author) }
        if call.media == .json {
            return .document(
                UndoneDocument(
                    change: undone.change.document(number: undone.number, undoes: nil),
                    account: undone.account?.document))
        }
        let gone = call.words.phrases.commands.issueUndone(call.body.account.text) + "\n"
        let zone = try await parts.zone()
        return .text(
            undone.account?.text(call.words, in: zone, columns: call.parameters.columns?.value ?? 80) ?? gone)
    }

    /// Runs a command on one account and answers how it stands afterwards.
    private func change<Body>(
        _ call: EndpointCall<ColumnsQuery, Body>, _ account: WireKey,
        _ command: (AccountStore, AccountAddress, Author) async throws -> AccountDetails
    ) async throws -> EndpointReply<AccountDocument> {
        let address = try await parts.address(account)
        let store = AccountStore(database: parts.database, within: call.scope)
        let details = try await command(store, address, try call.author)
        try await parts.record(details, by: call.author)
        return try await reply(details, call.media, call.words, call.parameters.columns)
    }

    private func reply(
        _ details: AccountDetails, _ media: WireMedia, _ words: Words, _ columns: WireNumber<TerminalColumns>?
    ) async throws -> EndpointReply<AccountDocument> {
        if media == .json { return .document(details.document) }
        return .text(details.text(words, in: try await parts.zone(), columns: columns?.value ?? 80))
    }
}
