import API
import Adoption
import ImportFiles
import People
import Reports
import Store

/// Accounts with names, a page at a time.
struct AccountListAnswers {
    private static let usualLimit = 1000

    let parts: ServerParts

    func add(to routes: EndpointRoutes) throws {
        try routes.on(Endpoints.Accounts.list, list)
    }

    private func list(
        _ call: EndpointCall<AccountListQuery, Nothing>
    ) async throws -> EndpointReply<AccountListDocument> {
        let query = call.parameters
        let limit = query.limit?.value ?? Self.usualLimit
        var request = UnusedReports.Request()
        request.includesTraining = true
        request.unitCode = try query.unit.map { try TypedText.key($0.text, "unit") }
        request.systemCode = try query.system.map { try TypedText.key($0.text, "system") }
        request.names = AccountState.named(query.state)
        request.after = try query.after.map { try NamedAccounts.Cursor($0) }
        request.limit = limit + 1
        let report = try await parts.reports.report(request, within: call.scope, at: call.now)
        let found = report.names ?? []
        let page = Array(found.prefix(limit))
        let isCut = found.count > limit
        var look = NamesLook(.accounts, as: .api, names: page.count)
        (look.unitCode, look.systemCode, look.day) = (request.unitCode, request.systemCode, report.header.asOf)
        look.states = AccountState.allCases.filter { query.state != nil && (request.names ?? []).contains($0) }
        try await parts.database.record(look, by: call.author)
        switch call.media {
        case .csv: return .text(page.csv())
        case .text: return .text(page.text(call.words, columns: query.columns?.value ?? 80, isCut: isCut))
        default:
            let next = isCut ? page.last.map { NamedAccounts.Cursor(after: $0).text } : nil
            return .document(AccountListDocument(accounts: page.documents, next: next))
        }
    }
}

extension AccountState {
    /// - Returns: all states where none is named.
    static func named(_ words: [AccountStateWord]?) -> Set<AccountState> {
        let states = (words ?? []).compactMap { AccountState(rawValue: $0.rawValue) }
        return Set(states.isEmpty ? AccountState.allCases : states)
    }
}

extension NamedAccounts.Cursor {
    /// - Throws: ``CursorRefusal`` where we never gave it out.
    init(_ cursor: WireCursor) throws {
        let query = try? QueryText(cursor.text)
        guard let query, let unit = query["unit"], let system = query["system"], let name = query["name"] else {
            throw InvalidRequest.unknownCursor
        }
        self.init(unitCode: unit, systemCode: system, name: name)
    }

    var text: String {
        String(QueryText([("unit", unitCode), ("system", systemCode), ("name", name)]).text.dropFirst())
    }
}

extension InvalidRequest {
    /// A cursor that no answer of ours has held.
    static let unknownCursor = InvalidRequest(
        place: .parameters([.init(name: "after", kind: .value(.wrongForm("next")))]), breaksRule: true)
}
