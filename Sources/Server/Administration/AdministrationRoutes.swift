import Adoption
import Hummingbird
import People
import Reports
import Store

/// The administrator's pages. For everybody else there are none.
struct AdministrationRoutes {
    let parts: ServerParts

    func add(to router: Router<PageContext>) {
        router.get(RouterPath(PagePath.imports.rawValue), use: imports)
        router.get(RouterPath(PagePath.importProblems.rawValue), use: problems)
        router.get(RouterPath(PagePath.coverage.rawValue), use: coverage)
        router.get(RouterPath(PagePath.unmatched.rawValue), use: unmatched)
        router.get(RouterPath(PagePath.acts.rawValue), use: acts)
        router.get(RouterPath(PagePath.looks.rawValue), use: looks)
        AdministrationPeopleRoutes(parts: parts).add(to: router)
    }

    @concurrent
    private func imports(_ request: Request, _ context: PageContext) async throws -> Response {
        _ = try context.require(.administrator)
        let query = try AdministrationQuery(request, ["before"])
        let before: ID<ImportRun>? = try query.id("before")
        let runs = try await parts.database.read {
            try ImportLog.list(before: before, limit: ImportsPage.size + 1, on: $0)
        }
        let page = ImportsPage(runs, before: before, zone: try await parts.zone(), language: query.language)
        return parts.frame.response(page, visitor: context.visitor)
    }

    @concurrent
    private func problems(_ request: Request, _ context: PageContext) async throws -> Response {
        let person = try context.require(.administrator)
        let query = try AdministrationQuery(request, ["import", "after"])
        guard let id: ID<ImportRun> = try query.id("import") else { throw PageRefusal.noSuchPage }
        let after = try query.number("after") ?? 0
        let found = try await parts.database.read { connection in
            try ImportLog.find(id, on: connection).map { ($0, try ImportProblems.list(of: id, on: connection)) }
        }
        guard let (run, problems) = found else { throw PageRefusal.noSuchPage }
        let page = ImportProblemsPage(
            run, problems, after: after, zone: try await parts.zone(), language: query.language)
        try await record(.problems, names: page.rows.count, for: person)
        return parts.frame.response(page, visitor: context.visitor)
    }

    @concurrent
    private func coverage(_ request: Request, _ context: PageContext) async throws -> Response {
        _ = try context.require(.administrator)
        let query = try AdministrationQuery(request)
        let zone = try await parts.zone()
        let page = CoveragePage(
            try await SystemStore(database: parts.database).systems(),
            try await CoverageStore(database: parts.database).periods(), today: zone.day(of: parts.clock()),
            zone: zone, language: query.language)
        return parts.frame.response(page, visitor: context.visitor)
    }

    @concurrent
    private func unmatched(_ request: Request, _ context: PageContext) async throws -> Response {
        let person = try context.require(.administrator)
        let query = try AdministrationQuery(request, ["after-system", "after-name"])
        let after: UnmatchedPage.Cursor?
        switch (query["after-system"], query["after-name"]) {
        case (let system?, let name?): after = .init(systemCode: system, name: name)
        case (nil, nil): after = nil
        default: throw PageRefusal.unfinishedCursor
        }
        let (names, total) = try await parts.database.read { connection in
            (
                try UnmatchedUsage.list(
                    after: after.map { ($0.systemCode, $0.name) }, limit: UnmatchedPage.size + 1, on: connection),
                try UnmatchedUsage.totals(on: connection)
            )
        }
        try await record(.unmatched, names: min(names.count, UnmatchedPage.size), for: person)
        let page = UnmatchedPage(names, of: total, after: after, language: query.language)
        return parts.frame.response(page, visitor: context.visitor)
    }

    @concurrent
    private func acts(_ request: Request, _ context: PageContext) async throws -> Response {
        let person = try context.require(.administrator)
        let query = try AdministrationQuery(request, ["kind", "before"])
        let before: ID<AuditEntry>? = try query.id("before")
        let kind = try query["kind"].map { text throws(PageRefusal) in
            guard let kind = AuditKind(rawValue: text) else { throw .noSuchPage }
            return kind
        }
        let acts = try await parts.database.read {
            try Audit.list(kinds: kind.map { [$0] }, before: before, limit: ActsPage.size + 1, on: $0)
        }
        try await record(.audit, names: min(acts.count, ActsPage.size), for: person)
        let page = ActsPage(
            acts, kind: kind, before: before, zone: try await parts.zone(), language: query.language)
        return parts.frame.response(page, visitor: context.visitor)
    }

    @concurrent
    private func looks(_ request: Request, _ context: PageContext) async throws -> Response {
        let person = try context.require(.administrator)
        let query = try AdministrationQuery(request, ["before"])
        let before: ID<NamesSeenEntry>? = try query.id("before")
        let looks = try await parts.database.read {
            try NamesSeen.list(before: before, limit: LooksPage.size + 1, on: $0)
        }
        try await record(.accessLog, names: min(looks.count, LooksPage.size), for: person)
        let page = LooksPage(looks, before: before, zone: try await parts.zone(), language: query.language)
        return parts.frame.response(page, visitor: context.visitor)
    }

    private func record(_ list: NamesList, names: Int, for person: SignedIn) async throws {
        try await parts.database.record(
            NamesLook(list, as: .page, names: names), by: person.author(at: parts.clock()))
    }
}
