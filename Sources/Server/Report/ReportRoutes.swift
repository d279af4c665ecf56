import Adoption
import Hummingbird
import People
import Reports
import Store

/// The report as a page and as files.
struct ReportRoutes {
    let database: any SQLDatabase
    let reports: UnusedReports
    let frame: PageFrame
    let clock: @Sendable () -> Instant

    func add(to router: Router<PageContext>) {
        for path in ["/", PagePath.report.rawValue] {
            router.get(RouterPath(path)) { request, _ in try await page(request) }
        }
        router.get(RouterPath(PagePath.reportCSV.rawValue)) { request, _ in
            let report = try await report(for: filter(request))
            return Download("bao-cao", report, .csv, body: .text(report.csv())).response
        }
        router.get(RouterPath(PagePath.reportJSON.rawValue)) { request, _ in
            let report = try await report(for: filter(request))
            return Download("bao-cao", report, .json, body: .text(try report.json())).response
        }
    }

    private func filter(_ request: Request) throws(PageRefusal) -> ReportFilter {
        let query = try QueryText(request.uri.query)
        try query.requireOnly(ReportFilter.names)
        return try ReportFilter(query)
    }

    private func report(for filter: ReportFilter) async throws -> UnusedReport {
        try await reports.report(filter.request, at: clock())
    }

    private func page(_ request: Request) async throws -> Response {
        let filter = try filter(request)
        let report = try await report(for: filter)
        let tree = try await UnitStore(database: database).tree()
        let systems = try await SystemStore(database: database).names()
        return frame.response(ReportPage(report, filter: filter, tree: tree, systems: systems))
    }
}

extension SystemStore {
    func names() async throws -> [SystemName] {
        try await systems().map { SystemName(code: $0.code, name: $0.name) }
    }
}

extension ResponseBody {
    static func text(_ text: String) -> ResponseBody { ResponseBody(byteBuffer: ByteBuffer(string: text)) }
}
