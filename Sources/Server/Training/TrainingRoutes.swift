import Adoption
import HTTPTypes
import Hummingbird
import ImportFiles
import People
import Phrases
import Reports
import Secrets
import Store

/// The trainer's list of people: accounts of the training system, their slips, and unlocking.
struct TrainingRoutes {
    /// Slips on one sheet: what a browser lays out without a long wait, and a trainer cuts in one go.
    static let mostSlips = 200

    let parts: ServerParts

    func add(to router: Router<PageContext>) {
        router.get(RouterPath(PagePath.training.rawValue)) { request, context in
            let person = try context.require(.trainer, .administrator)
            let query = try QueryText(request.uri.query)
            try query.requireOnly(TrainingFilter.names)
            return try await page(TrainingFilter(query), person, context)
        }
        router.post(RouterPath(PagePath.trainingIssue.rawValue), use: issue)
        router.post(RouterPath(PagePath.trainingAdd.rawValue), use: add)
        router.post(RouterPath(PagePath.slips.rawValue), use: slips)
        router.post(RouterPath(PagePath.unlock.rawValue), use: unlock)
    }

    private func page(
        _ filter: TrainingFilter, _ person: SignedIn, _ context: PageContext, add: AddForm? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let list = try await list(filter, within: person.scope(as: .trainer))
        let tree = try await UnitStore(database: parts.database).tree(within: person.scope(as: .trainer))
        let zone = try await parts.zone()
        var look = NamesLook(.people, as: .page, names: min(list.people.count, TrainingPage.size))
        look.unitCode = filter.unit
        try await parts.database.record(look, by: person.author(at: parts.clock()))
        return parts.frame.response(
            TrainingPage(list, filter: filter, tree: tree, zone: zone, add: add), status: status,
            visitor: context.visitor)
    }

    private func list(_ filter: TrainingFilter, within scope: Scope) async throws -> TrainingRoster.Page {
        let roster = TrainingRoster(database: parts.database)
        let (limit, now) = (TrainingPage.size + 1, parts.clock())
        guard filter.search.isEmpty else {
            let found = try await roster.people(
                matching: filter.search, of: filter.unit, limit: limit, within: scope, at: now)
            return TrainingRoster.Page(people: found)
        }
        return try await roster.page(
            of: filter.unit, access: filter.access.map { [$0] } ?? [], after: filter.after, limit: limit,
            within: scope, at: now)
    }

    @concurrent
    private func issue(_ request: Request, _ context: PageContext) async throws -> Response {
        let (person, form) = try await opened(request, context)
        let store = TrainingIssue(database: parts.database)
        let author = person.author(at: parts.clock())
        let count: Int
        if form.text("all") == "yes" {
            count = try await store.issueToAll(of: form.unit, within: person.scope(as: .trainer), by: author)
        } else {
            guard !form.people.isEmpty else { return back(to: form, .nobodyChosen) }
            count = try await store.issue(to: form.people, within: person.scope(as: .trainer), by: author)
        }
        return back(to: form, .issued, count: count)
    }

    @concurrent
    private func add(_ request: Request, _ context: PageContext) async throws -> Response {
        let (person, form) = try await opened(request, context)
        let filter = form.filter
        let phrases = Words(filter.language).phrases.roles.training.add
        let (code, name, unit) = (form.text("code"), form.text("name"), form.text("unit"))
        func again(_ trouble: Phrases.Pages.Refusals.Text) async throws -> Response {
            let tree = try await UnitStore(database: parts.database).tree(within: person.scope(as: .trainer))
            let entered = AddForm(
                code: code, name: name, units: UnitChoice.all(tree, chosen: unit), trouble: trouble)
            return try await page(
                filter.with { $0.unit = nil }, person, context, add: entered, status: .unprocessableContent)
        }
        guard !code.isEmpty, !name.isEmpty, !unit.isEmpty else { return try await again(phrases.incomplete) }
        do {
            try await TrainingIssue(database: parts.database).add(
                code: TypedText.personalKey(code, "person"), name: TypedText.words(name, "name"), unit: unit,
                within: person.scope(as: .trainer), by: person.author(at: parts.clock()))
        } catch let refusal as TrainingIssue.Refusal {
            return try await again(refusal == .codeTaken ? phrases.taken : phrases.identityNumber)
        } catch let refusal as TypedText.Refusal {
            if refusal.problem == .nationalIdentityNumber { return try await again(phrases.identityNumber) }
            return try await again(EndpointRefusal.problem(refusal, Words(filter.language)).text)
        }
        return back(to: form, .issued, count: 1)
    }

    @concurrent
    private func slips(_ request: Request, _ context: PageContext) async throws -> Response {
        let (person, form) = try await opened(request, context)
        let roster = TrainingRoster(database: parts.database)
        let now = parts.clock()
        let found: [TrainingPerson]
        if form.text("all") == "yes" {
            let list = try await roster.page(
                of: form.unit, access: form.text("again") == "yes" ? [.slipOut] : [.noSlip, .slipExpired],
                limit: .max, within: person.scope(as: .trainer), at: now)
            found = list.people
        } else {
            guard !form.people.isEmpty else { return back(to: form, .nobodyChosen) }
            found = try await roster.people(withCodes: form.people, within: person.scope(as: .trainer), at: now)
        }
        let asked = found.filter(\.access.canHaveSlip).compactMap(\.signInName)
        let names = asked.prefix(Self.mostSlips)
        let issued = try await WaitingSlips.codes(
            for: names, within: person.scope(as: .trainer), by: person.author(at: now), in: parts.database)
        let zone = try await parts.zone()
        let slips = issued.map { Slip($0, zone: zone, server: parts.address(for: request)) }
        var look = NamesLook(.slips, as: .print, names: slips.count)
        look.unitCode = form.unit
        try await parts.database.record(look, by: person.author(at: now))
        return parts.frame.response(
            SlipsPage(slips, left: asked.count - names.count, filter: form.filter), visitor: context.visitor)
    }

    @concurrent
    private func unlock(_ request: Request, _ context: PageContext) async throws -> Response {
        let (person, form) = try await opened(request, context)
        let now = parts.clock()
        let people = try await TrainingRoster(database: parts.database)
            .people(withCodes: form.people, within: person.scope(as: .trainer), at: now)
        for name in people.compactMap(\.signInName) {
            try await CredentialStore(database: parts.database).unlock(
                name, failures: SignInKeys.name(name), within: person.scope(as: .trainer), by: person.author(at: now))
        }
        return back(to: form, people.isEmpty ? .nobodyChosen : .unlocked)
    }

    private func opened(_ request: Request, _ context: PageContext) async throws -> (SignedIn, TrainingForm) {
        let person = try context.require(.trainer, .administrator)
        return (person, TrainingForm(try await SubmittedForm(request, context)))
    }

    private func back(to form: TrainingForm, _ done: TrainingFilter.Done, count: Int = 0) -> Response {
        let filter = form.filter.with {
            $0.done = done
            $0.count = count
        }
        return .redirect(to: filter.address(), type: .normal)
    }
}

/// What the buttons of the trainer's list send.
struct TrainingForm {
    private let form: SubmittedForm

    init(_ form: SubmittedForm) {
        self.form = form
    }

    /// Codes: of the row whose button was pressed, else of the rows that are marked.
    var people: [String] {
        let only = form.text("only")
        return only.isEmpty ? form.all("person").filter { !$0.isEmpty } : [only]
    }

    var unit: String? { form.text("unit").isEmpty ? nil : form.text("unit") }

    func text(_ name: String) -> String { form.text(name) }

    /// The list from which the form was sent.
    var filter: TrainingFilter {
        var filter = TrainingFilter()
        filter.unit = unit
        filter.search = form.text("search")
        filter.language = Language(rawValue: form.text("lang")) ?? .vietnamese
        return filter
    }
}
