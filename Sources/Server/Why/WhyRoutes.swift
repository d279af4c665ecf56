import Adoption
import HTTPTypes
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
            let done = try QueryText(request.uri.query)["done"].flatMap(AccountCare.Done.init(rawValue:))
            return try await page(filter(request), person, context, done: done)
        }
        router.get(RouterPath(PagePath.whyJSON.rawValue)) { request, context in
            let person = try context.requireOverview()
            let (explanation, moment) = try await explanation(for: filter(request), person, as: .json)
            let name = "vi-sao-\(explanation.story.system.code)-\(explanation.story.name)-\(explanation.day.iso)"
            return Download(name: name, .json, body: .text(try explanation.json(at: moment))).response
        }
    }

    /// - Parameter entered: what was typed into a form that is shown again with what is wrong.
    func page(
        _ filter: WhyFilter, _ person: SignedIn, _ context: PageContext, done: AccountCare.Done? = nil,
        entered: AccountCare.Entered = .init(), status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (explanation, moment) = try await explanation(for: filter, person, as: .page)
        let story = explanation.story
        let standing = try await NonUseReasons(database: parts.database).standing(
            for: AccountAddress(system: story.system.code, name: story.name), within: person.scope)
        let tree = try await UnitStore(database: parts.database).tree(within: person.scope)
        let contacts = try await UnitContacts(database: parts.database).all()
        let responsible = story.unitPath.last.flatMap { tree.place(id: $0.id) }.flatMap {
            UnitContacts.responsible(for: $0, in: tree, named: contacts)
        }
        let care = AccountCare(
            explanation, standing: standing, responsible: responsible,
            mayAct: try await mayAct(person, in: story.unitPath.last), done: done, entered: entered,
            language: filter.report.language)
        return parts.frame.response(
            WhyPage(explanation, at: moment, filter: filter, care: care), status: status, visitor: context.visitor)
    }

    /// Who leads a unit and trains another one only looks here: the forms would find nothing.
    private func mayAct(_ person: SignedIn, in unit: Unit?) async throws -> Bool {
        guard let unit else { return false }
        let scope = person.scope(as: .trainer)
        return try await UnitStore(database: parts.database).tree(within: scope).place(code: unit.code) != nil
    }

    private func filter(_ request: Request) throws(PageRefusal) -> WhyFilter {
        let query = try QueryText(request.uri.query)
        try query.requireOnly(WhyFilter.names)
        return try WhyFilter(query)
    }

    private func explanation(
        for filter: WhyFilter, _ person: SignedIn, as form: NamesForm
    ) async throws -> (AccountExplanation, ReportMoment) {
        let systems = try await SystemStore(database: parts.database).names()
        let now = parts.clock()
        let asked = filter.accountAddress(systems: systems)
        let answer = try await AccountExplanations(database: parts.database).explain(
            asked, within: person.scope, asOf: filter.report.asOf,
            thresholds: filter.report.thresholds, at: now)
        // The account that was found: the same name elsewhere is none of the asker's, and must not be looked up.
        let story = answer.explanation.story
        let address = AccountAddress(system: story.system.code, name: story.name)
        try await parts.database.record(
            NamesLook(.account, as: form, names: 1, about: .account(address)), by: person.author(at: now))
        let moment = ReportMoment(now: now, timeZone: answer.timeZone, offsets: answer.offsets)
        return (answer.explanation, moment)
    }
}
