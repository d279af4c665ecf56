import Hummingbird
import Reports
import Store
import Tutorial

/// `/learn`: the way to courses and quizzes.
struct CoursesRoutes {
    let parts: LearnParts

    func add(to router: Router<PageContext>) {
        router.get(RouterPath(PagePath.learn.rawValue), use: show)
    }

    @concurrent
    private func show(_ request: Request, _ context: PageContext) async throws -> Response {
        let address = try LearnAddress(request)
        let visitor = try context.person()
        let today = try await parts.today()
        let enrolments = try await parts.enrolments.enrolments(of: visitor.person, today: today)
        let begun = try await parts.journal.begun(by: visitor.person)
        let page = CoursesPage(
            parts.library, enrolments: enrolments,
            begun: begun.mapValues { CoursesPage.Begun(done: $0.stepsDone, isOver: $0.isPassed) }, today: today,
            language: address.language)
        return parts.server.frame.response(page, visitor: context.visitor)
    }
}
