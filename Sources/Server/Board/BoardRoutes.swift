import Adoption
import HTTPTypes
import Hummingbird
import People
import Phrases
import Reports
import Store

/// The boards of courses: seen by everybody with an overview, acted upon by trainers and administrators.
struct BoardRoutes {
    let parts: ServerParts

    func add(to router: Router<PageContext>) {
        let path = PagePath.board.rawValue
        router.get(RouterPath(path), use: courses)
        router.get(RouterPath(path + "/{course}"), use: board)
        router.get(RouterPath(path + "/{course}/nhac"), use: remind)
        router.post(RouterPath(path + "/{course}"), use: act)
    }

    @concurrent
    private func courses(_ request: Request, _ context: PageContext) async throws -> Response {
        let person = try context.requireOverview()
        let query = try QueryText(request.uri.query)
        try query.requireOnly(["lang"])
        let language = try ReportFilter(query).language
        let today = try await parts.zone().day(of: parts.clock())
        var shown: [(BoardCourse, TrainingBoard)] = []
        for course in parts.courses {
            let board = try await parts.boards.board(of: course.offer, limit: 0, within: person.scope, today: today)
            shown.append((course, board))
        }
        return parts.frame.response(BoardsPage(shown, language: language), visitor: context.visitor)
    }

    @concurrent
    private func board(_ request: Request, _ context: PageContext) async throws -> Response {
        let person = try context.requireOverview()
        return try await page(course(context), filter(request), person, context)
    }

    private func page(
        _ course: BoardCourse, _ filter: BoardFilter, _ person: SignedIn, _ context: PageContext,
        entered: BoardPage.Entered = .init()
    ) async throws -> Response {
        let zone = try await parts.zone()
        let board = try await read(course, filter, person, limit: BoardPage.size + 1, on: zone.day(of: parts.clock()))
        let tree = try await UnitStore(database: parts.database).tree(within: person.scope)
        var look = NamesLook(.board, as: .page, names: min(board.learners.count, BoardPage.size))
        look.unitCode = filter.unit
        look.course = course.id
        try await parts.database.record(look, by: person.author(at: parts.clock()))
        let page = BoardPage(
            board, course: course, filter: filter, tree: tree, zone: zone,
            mayAct: try await mayAct(person, on: filter.unit, of: tree), entered: entered)
        return parts.frame.response(
            page, status: entered.trouble == nil ? .ok : .unprocessableContent, visitor: context.visitor)
    }

    private func read(
        _ course: BoardCourse, _ filter: BoardFilter, _ person: SignedIn, limit: Int, on today: Day
    ) async throws -> TrainingBoard {
        do {
            return try await parts.boards.board(
                of: course.offer, unit: filter.unit, part: filter.part, after: filter.after, limit: limit,
                within: person.scope, today: today)
        } catch EnrolmentRefusal.noSuchUnit(let code) {
            throw ReportRefusal.unknownUnit(code: code)
        }
    }

    @concurrent
    private func remind(_ request: Request, _ context: PageContext) async throws -> Response {
        let person = try context.requireOverview()
        let (course, filter) = (try course(context), try filter(request))
        let zone = try await parts.zone()
        let board = try await read(
            course, filter.with { $0.part = .toRemind }, person, limit: BoardPage.size + 1,
            on: zone.day(of: parts.clock()))
        var look = NamesLook(.reminders, as: .page, names: min(board.learners.count, BoardPage.size))
        look.unitCode = filter.unit
        look.course = course.id
        try await parts.database.record(look, by: person.author(at: parts.clock()))
        let page = RemindPage(
            board, course: course, filter: filter, zone: zone, address: parts.address(for: request) ?? "")
        return parts.frame.response(page, visitor: context.visitor)
    }

    @concurrent
    private func act(_ request: Request, _ context: PageContext) async throws -> Response {
        let person = try context.require(.trainer, .administrator)
        let course = try course(context)
        let form = try await SubmittedForm(request, context)
        var filter = BoardFilter()
        filter.language = Language(rawValue: form.text("lang")) ?? .vietnamese
        filter.unit = form.text("unit").isEmpty ? nil : form.text("unit")
        var entered = BoardPage.Entered(due: form.text("due"), reason: form.text("reason"))
        let phrases = Words(filter.language).phrases.roles.board.actions
        do {
            (filter.done, filter.count) = try await act(form, course, person, phrases)
            return .redirect(to: filter.address(PagePath.board.rawValue + "/" + course.id), type: .normal)
        } catch let trouble as Trouble {
            entered.trouble = trouble.text
            return try await page(course, filter, person, context, entered: entered)
        }
    }

    private struct Trouble: Error {
        let text: Phrases.Pages.Refusals.Text
    }

    private func act(
        _ form: SubmittedForm, _ course: BoardCourse, _ person: SignedIn, _ phrases: Phrases.Roles.Board.Actions
    ) async throws -> (BoardFilter.Done, Int) {
        let store = EnrolmentStore(database: parts.database)
        let author = person.author(at: parts.clock())
        let people = form.all("person").filter { !$0.isEmpty }
        let dueText = form.text("due")
        let due = Day(iso: dueText)
        if !dueText.isEmpty, due == nil { throw Trouble(text: phrases.badDay(dueText)) }
        let action = form.text("do")
        if action != "enrol-unit", people.isEmpty { throw Trouble(text: phrases.nobodyChosen) }
        do {
            switch action {
            case "enrol-unit":
                let unit = form.text("unit")
                if unit.isEmpty { throw Trouble(text: phrases.chooseUnit) }
                let outcome = try await store.enrol(
                    unit: unit, in: course.offer, due: due, within: person.scope(as: .trainer), by: author)
                return (.enrolled, outcome.enrolled.count + outcome.redated.count)
            case "enrol":
                let outcome = try await store.enrol(
                    people, in: course.offer, due: due, within: person.scope(as: .trainer), by: author)
                return (.enrolled, outcome.enrolled.count + outcome.redated.count)
            case "waive":
                try await store.waive(
                    people, in: course.id, reason: form.text("reason"), within: person.scope(as: .trainer), by: author)
                return (.waived, people.count)
            case "unenrol":
                try await store.unenrol(people, from: course.id, within: person.scope(as: .trainer), by: author)
                return (.unenrolled, people.count)
            default: throw PageRefusal.unreadableForm
            }
        } catch let refusal as EnrolmentRefusal {
            throw try told(refusal, phrases)
        }
    }

    /// What to say above the form; what is not there for the asker is no such page.
    private func told(_ refusal: EnrolmentRefusal, _ phrases: Phrases.Roles.Board.Actions) throws -> Trouble {
        switch refusal {
        case .noSuchPeople: throw PageRefusal.noSuchPage
        case .noSuchUnit(let code): throw ReportRefusal.unknownUnit(code: code)
        case .nobodyToEnrol: Trouble(text: phrases.nobodyToEnrol)
        case .dueInPast: Trouble(text: phrases.dueInPast)
        case .notEnrolled: Trouble(text: phrases.notEnrolled)
        case .reasonNeeded: Trouble(text: phrases.reasonNeeded)
        case .badReason: Trouble(text: phrases.badReason)
        }
    }

    /// Whether they train everybody whom the board may list: the forms find nobody else.
    private func mayAct(_ person: SignedIn, on unit: String?, of tree: UnitTree) async throws -> Bool {
        let trained = try await UnitStore(database: parts.database).tree(within: person.scope(as: .trainer))
        guard let unit else { return !trained.places.isEmpty && trained.places.count == tree.places.count }
        return trained.place(code: unit) != nil
    }

    private func course(_ context: PageContext) throws -> BoardCourse {
        let id = context.parameters.get("course")
        guard let course = parts.courses.first(where: { $0.id == id }) else { throw PageRefusal.noSuchPage }
        return course
    }

    private func filter(_ request: Request) throws(PageRefusal) -> BoardFilter {
        let query = try QueryText(request.uri.query)
        try query.requireOnly(BoardFilter.names)
        return try BoardFilter(query)
    }
}
