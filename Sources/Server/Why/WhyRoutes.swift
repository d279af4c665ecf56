import Adoption
import Hummingbird
import People
import Reports
import Store

/// Why one account is in its state, as a page and as a file.
struct WhyRoutes {
    let parts: ServerParts

    func add(to router: Router<PageContext>) {
        router.get(RouterPath(PagePath.why.rawValue)) { request, context in
            let person = try context.requireOverview()
            let filter = try filter(request)
            let (explanation, moment) = try await explanation(for: filter, person)
            return parts.frame.response(
                WhyPage(explanation, at: moment, filter: filter), visitor: context.visitor)
        }
        router.get(RouterPath(PagePath.whyJSON.rawValue)) { request, context in
            let person = try context.requireOverview()
            let (explanation, moment) = try await explanation(for: filter(request), person)
            let name = "vi-sao-\(explanation.story.system.code)-\(explanation.story.name)-\(explanation.day.iso)"
            return Download(name: name, .json, body: .text(try explanation.json(at: moment))).response
        }
    }

    private func filter(_ request: Request) throws(PageRefusal) -> WhyFilter {
        let query = try QueryText(request.uri.query)
        try query.requireOnly(WhyFilter.names)
        return try WhyFilter(query)
    }

    private func explanation(
        for filter: WhyFilter, _ person: SignedIn
    ) async throws -> (AccountExplanation, ReportMoment) {
        let systems = try await SystemStore(database: parts.database).names()
        let now = parts.clock()
        let answer = try await AccountExplanations(database: parts.database).explain(
            filter.accountAddress(systems: systems), within: person.scope, asOf: filter.report.asOf,
            thresholds: filter.report.thresholds, at: now)
        let moment = ReportMoment(now: now, timeZone: answer.timeZone, offsets: answer.offsets)
        return (answer.explanation, moment)
    }
}
