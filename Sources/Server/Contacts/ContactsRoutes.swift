import Adoption
import Hummingbird
import People
import Phrases
import Reports
import Store

/// Who answers for each unit: seen and said by everybody who has an overview of it.
struct ContactsRoutes {
    let parts: ServerParts

    func add(to router: Router<PageContext>) {
        router.get(RouterPath(PagePath.contacts.rawValue)) { request, context in
            let person = try context.requireOverview()
            let query = try QueryText(request.uri.query)
            try query.requireOnly(["unit", "saved", "lang"])
            let filter = try ReportFilter(query)
            return try await page(filter, person, context, isSaved: query["saved"] != nil)
        }
        router.post(RouterPath(PagePath.contacts.rawValue), use: save)
    }

    private func page(
        _ filter: ReportFilter, _ person: SignedIn, _ context: PageContext, isSaved: Bool = false,
        trouble: Phrases.Pages.Refusals.Text? = nil
    ) async throws -> Response {
        let tree = try await UnitStore(database: parts.database).tree(within: person.scope)
        let unit = try filter.unit.map { code in
            guard let place = tree.place(code: code) else { throw ReportRefusal.unknownUnit(code: code) }
            return place
        }
        let names = try await UnitContacts(database: parts.database).all()
        let page = ContactsPage(
            tree: tree, unit: unit, names: names, language: filter.language, isSaved: isSaved, trouble: trouble)
        var look = NamesLook(.contacts, as: .page, names: page.named)
        look.unitCode = unit?.unit.code
        try await parts.database.record(look, by: person.author(at: parts.clock()))
        return parts.frame.response(
            page, status: trouble == nil ? .ok : .unprocessableContent, visitor: context.visitor)
    }

    @concurrent
    private func save(_ request: Request, _ context: PageContext) async throws -> Response {
        let person = try context.requireOverview()
        let form = try await SubmittedForm(request, context)
        let (name, unit) = (form.text("name"), form.text("unit"))
        let language = Language(rawValue: form.text("lang")) ?? .vietnamese
        let filter = ReportFilter().with { $0.language = language }
        guard name.count <= UnitContacts.nameLimit else {
            let phrases = Words(language).phrases.roles.contacts
            return try await page(filter.with { $0.unit = unit }, person, context, trouble: phrases.tooLong)
        }
        try await UnitContacts(database: parts.database).set(
            name, of: unit, within: person.scope, by: person.author(at: parts.clock()))
        let tree = try await UnitStore(database: parts.database).tree(within: person.scope)
        // Back to the list in which the unit stood: that of the unit above.
        let above = tree.place(code: unit).flatMap { tree.ancestors(of: $0).last?.code }
        let query = (above.map { [("unit", $0)] } ?? []) + [("saved", "yes")] + language.query
        return .redirect(to: PagePath.contacts.rawValue + QueryText(query).text, type: .normal)
    }
}
