import Adoption
import Hummingbird
import People
import Reports
import Store

/// Why one account is in its state, as a page and as a file.
struct WhyRoutes {
    let database: any SQLDatabase
    let explanations: AccountExplanations
    let frame: PageFrame
    let clock: @Sendable () -> Instant

    func add(to router: Router<PageContext>) {
        router.get(RouterPath(PagePath.why.rawValue)) { request, _ in
            let filter = try filter(request)
            let (explanation, moment) = try await explanation(for: filter)
            return frame.response(WhyPage(explanation, at: moment, filter: filter))
        }
        router.get(RouterPath(PagePath.whyJSON.rawValue)) { request, _ in
            let (explanation, moment) = try await explanation(for: filter(request))
            let name = "vi-sao-\(explanation.story.system.code)-\(explanation.story.name)-\(explanation.day.iso)"
            return Download(name: name, .json, body: .text(try explanation.json(at: moment))).response
        }
    }

    private func filter(_ request: Request) throws(PageRefusal) -> WhyFilter {
        let query = try QueryText(request.uri.query)
        try query.requireOnly(WhyFilter.names)
        return try WhyFilter(query)
    }

    private func explanation(for filter: WhyFilter) async throws -> (AccountExplanation, ReportMoment) {
        let systems = try await SystemStore(database: database).names()
        let now = clock()
        let answer = try await explanations.explain(
            filter.accountAddress(systems: systems), asOf: filter.report.asOf, thresholds: filter.report.thresholds,
            at: now)
        let moment = ReportMoment(now: now, timeZone: answer.timeZone, offsets: answer.offsets)
        return (answer.explanation, moment)
    }
}
