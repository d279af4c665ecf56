import Adoption
import Hummingbird
import People
import Reports
import Store

/// The report as a page and as files.
struct ReportRoutes {
    let parts: ServerParts

    func add(to router: Router<PageContext>) {
        router.get(RouterPath(PagePath.report.rawValue)) { request, context in try await page(request, context) }
        router.get(RouterPath(PagePath.reportCSV.rawValue)) { request, context in
            let report = try await report(for: filter(request), context.requireOverview())
            return Download("bao-cao", report, .csv, body: .text(report.csv())).response
        }
        router.get(RouterPath(PagePath.reportJSON.rawValue)) { request, context in
            let report = try await report(for: filter(request), context.requireOverview())
            return Download("bao-cao", report, .json, body: .text(try report.json())).response
        }
    }

    private func filter(_ request: Request) throws(PageRefusal) -> ReportFilter {
        let query = try QueryText(request.uri.query)
        try query.requireOnly(ReportFilter.names)
        return try ReportFilter(query)
    }

    private func report(for filter: ReportFilter, _ person: SignedIn) async throws -> UnusedReport {
        try await parts.reports.report(filter.request, within: person.scope, at: parts.clock())
    }

    private func page(_ request: Request, _ context: PageContext) async throws -> Response {
        let person = try context.requireOverview()
        let filter = try filter(request)
        let report = try await report(for: filter.compared, person)
        let tree = try await UnitStore(database: parts.database).tree(within: person.scope)
        let systems = try await SystemStore(database: parts.database).names()
        let contacts = try await UnitContacts(database: parts.database).all()
        return parts.frame.response(
            ReportPage(report, filter: filter, tree: tree, systems: systems, contacts: contacts),
            visitor: context.visitor)
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
