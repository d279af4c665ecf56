import Adoption
import Hummingbird
import People
import Phrases
import Reports
import Store

/// Who holds which role: seen, given and taken away.
struct AdministrationPeopleRoutes {
    let parts: ServerParts

    func add(to router: Router<PageContext>) {
        router.get(RouterPath(PagePath.people.rawValue)) { request, context in
            let person = try context.require(.administrator)
            let filter = try PeopleFilter(AdministrationQuery(request, PeopleFilter.names))
            return try await page(filter, person, context)
        }
        router.post(RouterPath(PagePath.people.rawValue), use: change)
    }

    private func page(
        _ filter: PeopleFilter, _ person: SignedIn, _ context: PageContext, entered: PeoplePage.Entered = .init()
    ) async throws -> Response {
        let now = parts.clock()
        let people = try await PeopleDirectory(database: parts.database).page(
            matching: filter.search, holdersOnly: filter.holdersOnly, after: filter.after, limit: PeoplePage.size + 1,
            at: now)
        let tree = try await UnitStore(database: parts.database).tree()
        try await parts.database.record(
            NamesLook(.people, as: .page, names: min(people.count, PeoplePage.size)), by: person.author(at: now))
        let page = PeoplePage(people, filter: filter, tree: tree, zone: try await parts.zone(), entered: entered)
        return parts.frame.response(
            page, status: entered.trouble == nil ? .ok : .unprocessableContent, visitor: context.visitor)
    }

    @concurrent
    private func change(_ request: Request, _ context: PageContext) async throws -> Response {
        let person = try context.require(.administrator)
        let form = try await SubmittedForm(request, context)
        let filter = PeopleFilter(language: Language(rawValue: form.text("lang")) ?? .vietnamese)
        var entered = PeoplePage.Entered()
        entered.person = form.text("person")
        entered.role = Role(rawValue: form.text("role"))
        entered.unit = form.text("unit")
        let phrases = Words(filter.language).phrases.roles.administration.people.refusals
        let isGiving = form.text("do") != "take"
        guard !entered.person.isEmpty, let role = entered.role else {
            entered.trouble = phrases.incomplete
            return try await page(filter, person, context, entered: entered)
        }
        let unit = entered.unit.isEmpty ? nil : entered.unit
        let (grants, author) = (GrantStore(database: parts.database), person.author(at: parts.clock()))
        let done: PeopleFilter.Done
        do {
            if isGiving {
                let hasClosed = try await grants.give(role, unit: unit, to: entered.person, by: author)
                done = hasClosed ? .givenClosed : .given
            } else {
                try await grants.take(role, unit: unit, from: entered.person, by: author)
                done = .taken
            }
        } catch let refusal as AccessRefusal {
            guard let trouble = refusal.trouble(phrases) else { throw refusal }
            // What a button of the list sent is not put into the form: it was not typed there.
            if !isGiving { entered = .init() }
            entered.trouble = trouble
            return try await page(filter, person, context, entered: entered)
        }
        return .redirect(to: filter.with { $0.done = done }.address, type: .normal)
    }
}

extension AccessRefusal {
    /// What the form says; nothing where it cannot come from there.
    fileprivate func trouble(
        _ phrases: Phrases.Roles.Administration.People.Refusals
    ) -> Phrases.Pages.Refusals.Text? {
        switch self {
        case .noSuchPerson(let code): phrases.noSuchPerson(code)
        case .noSuchUnit: phrases.noSuchUnit
        case .unitNeeded: phrases.unitNeeded
        case .unitNotNeeded: phrases.unitNotNeeded
        case .noSuchGrant: phrases.noSuchGrant
        case .lastAdministrator: phrases.lastAdministrator
        default: nil
        }
    }
}
