import Adoption
import Hummingbird
import People
import Reports
import Store

/// Lists of names as a page and as files.
struct NamesRoutes {
    let database: any SQLDatabase
    let reports: UnusedReports
    let frame: PageFrame
    let clock: @Sendable () -> Instant

    func add(to router: Router<PageContext>) {
        router.get(RouterPath(PagePath.names.rawValue)) { request, _ in
            let filter = try filter(request)
            let report = try await reports.report(filter.request(limit: NamesPage.size + 1), at: clock())
            let tree = try await UnitStore(database: database).tree()
            return frame.response(NamesPage(report, filter: filter, tree: tree))
        }
        router.get(RouterPath(PagePath.namesCSV.rawValue)) { request, _ in
            try await NamesDownload(reports: reports, now: clock()).csv(filter(request))
        }
        router.get(RouterPath(PagePath.namesJSON.rawValue)) { request, _ in
            try await NamesDownload(reports: reports, now: clock()).json(filter(request))
        }
    }

    private func filter(_ request: Request) throws(PageRefusal) -> NamesFilter {
        let query = try QueryText(request.uri.query)
        try query.requireOnly(NamesFilter.names)
        return try NamesFilter(query)
    }
}
