import Hummingbird
import People
import Reports
import Store

/// Where somebody begins, and the page of one's own.
struct MineRoutes {
    let parts: ServerParts

    func add(to router: Router<PageContext>) {
        router.get("/") { request, context in
            let person = try context.person()
            let language = try language(request)
            let path = Section.first(for: person).path.rawValue + QueryText(language.query).text
            return Response.redirect(to: path, type: .normal)
        }
        router.get(RouterPath(PagePath.mine.rawValue)) { request, context in
            let person = try context.person()
            let now = parts.clock()
            let answers = try await AccountExplanations(database: parts.database).explainAll(of: person.person, at: now)
            let today = try await parts.zone().day(of: now)
            let enrolments = try await EnrolmentStore(database: parts.database)
                .enrolments(of: person.person, today: today)
            let own = MinePage.OwnCourses(enrolments: enrolments, courses: parts.courses, today: today)
            let page = MinePage(answers, own, of: person, at: now, language: try language(request))
            return parts.frame.response(page, visitor: context.visitor)
        }
    }

    private func language(_ request: Request) throws(PageRefusal) -> Language {
        let query = try QueryText(request.uri.query)
        try query.requireOnly(["lang"])
        return try ReportFilter(query).language
    }
}
