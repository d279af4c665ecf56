import API
import Adoption
import People
import Reports
import Store

/// What is odd about usage: names that nobody bears, and use at odd times.
struct UsageListAnswers {
    private static let usualLimit = 1000

    let parts: ServerParts

    func add(to routes: EndpointRoutes) throws {
        try routes.on(Endpoints.Reports.unmatched, unmatched)
        try routes.on(Endpoints.Reports.anomalies, anomalies)
    }

    private func unmatched(
        _ call: EndpointCall<PageQuery, Nothing>
    ) async throws -> EndpointReply<UnmatchedListDocument> {
        let limit = call.parameters.limit?.value ?? Self.usualLimit
        let after = try call.parameters.after.map { cursor throws -> (systemCode: String, name: String) in
            let query = try? QueryText(cursor.text)
            guard let query, let system = query["system"], let name = query["name"] else {
                throw InvalidRequest.unknownCursor
            }
            return (system, name)
        }
        let (found, total) = try await parts.database.read { connection in
            (
                try UnmatchedUsage.list(after: after, limit: limit + 1, on: connection),
                try UnmatchedUsage.totals(on: connection)
            )
        }
        let page = Array(found.prefix(limit))
        try await parts.database.record(NamesLook(.unmatched, as: .api, names: page.count), by: call.author)
        switch call.media {
        case .csv: return .text(page.csv())
        case .text: return .text(page.text(call.words, of: total, columns: call.parameters.columns?.value ?? 80))
        default:
            let last = found.count > limit ? page.last : nil
            return .document(
                UnmatchedListDocument(
                    names: page.documents, totalNames: total.names, totalEvents: total.events,
                    next: last.map { Self.cursor([("system", $0.systemCode), ("name", $0.name)]) }))
        }
    }

    private func anomalies(
        _ call: EndpointCall<PageQuery, Nothing>
    ) async throws -> EndpointReply<AnomalyListDocument> {
        let limit = call.parameters.limit?.value ?? Self.usualLimit
        let after = try call.parameters.after.map { try UsageAnomalies.Place($0) }
        let today = try await parts.today(at: call.now)
        let scope = call.scope
        let found = try await parts.database.read {
            try UsageAnomalies.list(today: today, within: scope, after: after, limit: limit + 1, on: $0)
        }
        let page = Array(found.prefix(limit))
        let isCut = found.count > limit
        try await parts.database.record(NamesLook(.anomalies, as: .api, names: page.count), by: call.author)
        switch call.media {
        case .csv: return .text(page.csv())
        case .text:
            return .text(page.text(call.words, columns: call.parameters.columns?.value ?? 80, isCut: isCut))
        default:
            let last = isCut ? page.last : nil
            return .document(
                AnomalyListDocument(
                    anomalies: page.documents,
                    next: last.map {
                        Self.cursor([("system", $0.systemCode), ("name", $0.accountName), ("kind", $0.kind.rawValue)])
                    }))
        }
    }

    private static func cursor(_ pairs: [(name: String, value: String)]) -> String {
        String(QueryText(pairs).text.dropFirst())
    }
}

extension UsageAnomalies.Place {
    /// - Throws: where we never gave it out.
    fileprivate init(_ cursor: WireCursor) throws {
        let query = try? QueryText(cursor.text)
        guard let query, let system = query["system"], let name = query["name"],
            let kind = query["kind"].flatMap(UsageAnomaly.Kind.init(rawValue:))
        else { throw InvalidRequest.unknownCursor }
        self.init(systemCode: system, accountName: name, kind: kind)
    }
}
