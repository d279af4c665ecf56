import API
import Adoption
import ImportFiles
import People
import Reports
import Store

/// Numbers and names, each with what explains it.
struct ReportAnswers {
    let parts: ServerParts

    func add(to routes: EndpointRoutes) throws {
        try routes.on(Endpoints.Reports.unused, unused)
        try routes.on(Endpoints.Reports.why, why)
        try routes.on(Endpoints.Reports.coverage) { call in
            let periods = try await CoverageStore(database: parts.database).periods()
            switch call.media {
            case .csv: return .text(periods.csv())
            case .text:
                return .text(
                    periods.text(call.words, in: try await parts.zone(), columns: call.parameters.columns?.value ?? 80))
            default: return .document(CoverageListDocument(periods: periods.documents))
            }
        }
    }

    private func unused(
        _ call: EndpointCall<UnusedReportQuery, Nothing>
    ) async throws -> EndpointReply<UnusedReportDocument> {
        let query = call.parameters
        var request = UnusedReports.Request()
        request.unitCode = try query.unit.map { try TypedText.key($0.text, "unit") }
        request.systemCode = try query.system.map { try TypedText.key($0.text, "system") }
        request.asOf = query.asOf?.day
        request.thresholds = StateThresholds(query.graceDays, query.dormantDays, query.staleDays)
        request.depth = query.depth?.value
        request.names = query.names.map { AccountState.named($0) }
        request.limit = query.limit?.value ?? .max
        let report = try await parts.reports.report(request, within: call.scope, at: call.now)
        if let names = report.names {
            var look = NamesLook(.accounts, as: .api, names: names.count)
            (look.unitCode, look.systemCode, look.day) = (request.unitCode, request.systemCode, report.header.asOf)
            look.states = AccountState.allCases.filter((request.names ?? []).contains)
            try await parts.database.record(look, by: call.author)
        }
        switch call.media {
        case .csv: return .text(report.csv())
        case .text: return .text(report.text(in: call.words.language, columns: query.columns?.value ?? 80))
        default: return .document(report.document)
        }
    }

    private func why(_ call: EndpointCall<WhyQuery, Nothing>) async throws -> EndpointReply<WhyDocument> {
        let query = call.parameters
        let address = try await parts.address(query.account)
        let answer = try await AccountExplanations(database: parts.database).explain(
            address, within: call.scope, asOf: query.asOf?.day,
            thresholds: StateThresholds(query.graceDays, query.dormantDays, query.staleDays), at: call.now)
        let story = answer.explanation.story
        let found = AccountAddress(system: story.system.code, name: story.name)
        try await parts.database.record(
            NamesLook(.account, as: .api, names: 1, about: .account(found)), by: call.author)
        let moment = ReportMoment(now: call.now, timeZone: answer.timeZone, offsets: answer.offsets)
        if call.media == .json { return .document(answer.explanation.document(at: moment)) }
        return .text(
            answer.explanation.text(in: call.words.language, at: moment, columns: query.columns?.value ?? 80))
    }
}

extension StateThresholds {
    /// What is left out is as usual.
    fileprivate init(
        _ grace: WireNumber<ThresholdFromZero>?, _ dormant: WireNumber<ThresholdFromOne>?,
        _ stale: WireNumber<ThresholdFromZero>?
    ) {
        let standard = StateThresholds.standard
        self.init(
            graceDays: grace?.value ?? standard.graceDays, dormantDays: dormant?.value ?? standard.dormantDays,
            staleDays: stale?.value ?? standard.staleDays)
    }
}
