import Adoption
import Hummingbird
import People
import Reports
import Store

/// Lists of names as a page and as files.
struct NamesRoutes {
    let parts: ServerParts

    func add(to router: Router<PageContext>) {
        router.get(RouterPath(PagePath.names.rawValue)) { request, context in
            let person = try context.requireOverview()
            let filter = try filter(request)
            let now = parts.clock()
            let request = filter.request(limit: NamesPage.size + 1)
            let report = try await parts.reports.report(request, within: person.scope, at: now)
            var look = NamesLook(.accounts, as: .page, names: min(report.names?.count ?? 0, NamesPage.size))
            look.ask(request)
            try await parts.database.record(look, by: person.author(at: now))
            let tree = try await UnitStore(database: parts.database).tree(within: person.scope)
            return parts.frame.response(NamesPage(report, filter: filter, tree: tree), visitor: context.visitor)
        }
        router.get(RouterPath(PagePath.namesCSV.rawValue)) { request, context in
            try await download(for: context.requireOverview()).csv(filter(request))
        }
        router.get(RouterPath(PagePath.namesJSON.rawValue)) { request, context in
            try await download(for: context.requireOverview()).json(filter(request))
        }
    }

    private func download(for person: SignedIn) -> NamesDownload {
        NamesDownload(parts: parts, person: person, now: parts.clock())
    }

    private func filter(_ request: Request) throws(PageRefusal) -> NamesFilter {
        let query = try QueryText(request.uri.query)
        try query.requireOnly(NamesFilter.names)
        return try NamesFilter(query)
    }
}
