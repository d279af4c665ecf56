import API
import Adoption
import ImportFiles
import People
import Reports
import Store

/// Slips in bulk: how many wait, and a sheet of them.
struct SlipAnswers {
    private static let usualLimit = 100

    let parts: ServerParts

    func add(to routes: EndpointRoutes) throws {
        try routes.on(Endpoints.Accounts.countSlips) { call in
            let waiting = try waiting(call.parameters.unit, call.parameters.again, call.scope)
            return .document(SlipsWaitingDocument(waiting: try await waiting.count(at: call.now)))
        }
        try routes.on(Endpoints.Accounts.makeSlips) { call in
            let body = call.body
            let (issued, next) = try await waiting(body.unit, body.again, call.scope).make(
                after: body.after.map { try TrainingRoster.Cursor($0) }, limit: body.limit?.value ?? Self.usualLimit,
                shownAs: .api, by: call.author)
            let zone = try await parts.zone()
            return .document(
                SlipsDocument(
                    slips: issued.map { SlipDocument(Slip($0, zone: zone, server: nil)) }, next: next?.text,
                    server: parts.publicURL?.text))
        }
    }

    private func waiting(_ unit: WireKey?, _ again: Bool?, _ scope: Scope) throws -> WaitingSlips {
        WaitingSlips(
            of: try unit.map { try TypedText.key($0.text, "unit") }, again: again ?? false, within: scope,
            database: parts.database)
    }
}

extension TrainingRoster.Cursor {
    /// - Throws: ``InvalidRequest`` where we never gave it out.
    init(_ cursor: WireCursor) throws {
        let query = try? QueryText(cursor.text)
        guard let query, let unit = query["unit"], let person = query["person"] else {
            throw InvalidRequest.unknownCursor
        }
        self.init(unitCode: unit, personCode: person)
    }

    var text: String { String(QueryText([("unit", unitCode), ("person", personCode)]).text.dropFirst()) }
}
