import Adoption
import Hummingbird
import People
import Phrases
import Reports
import Store

/// The buttons on the page of one account: noting why it is not used, and exempting it.
struct AccountCareRoutes {
    let parts: ServerParts

    func add(to router: Router<PageContext>) {
        router.post(RouterPath(PagePath.whyReason.rawValue), use: note)
        router.post(RouterPath(PagePath.whyExemption.rawValue), use: exempt)
    }

    @concurrent
    private func note(_ request: Request, _ context: PageContext) async throws -> Response {
        let sent = try await Sent(request, context, parts)
        let store = NonUseReasons(database: parts.database)
        if sent.form.text("end") == "yes" {
            try await store.end(of: sent.address, within: sent.person.scope(as: .trainer), by: sent.author)
            return sent.back(.ended)
        }
        let phrases = sent.words.phrases.roles.account.reason
        var entered = AccountCare.Entered()
        entered.note = sent.form.text("note")
        entered.reason = NonUseReason(rawValue: sent.form.text("reason"))
        guard let reason = entered.reason else {
            entered.reasonTrouble = phrases.choose
            return try await again(sent, entered, context)
        }
        do {
            try await store.note(
                reason, note: entered.note, of: sent.address, within: sent.person.scope(as: .trainer), by: sent.author)
        } catch let problem as NoteProblem {
            entered.reasonTrouble =
                switch problem {
                case .noteNeeded: phrases.noteNeeded
                case .tooLong: phrases.tooLong(NotedReason.noteLimit)
                case .identityNumber: phrases.identityNumber
                }
            return try await again(sent, entered, context)
        }
        return sent.back(.noted)
    }

    @concurrent
    private func exempt(_ request: Request, _ context: PageContext) async throws -> Response {
        let sent = try await Sent(request, context, parts)
        let accounts = AccountStore(database: parts.database, within: sent.person.scope(as: .trainer))
        if sent.form.text("end") == "yes" {
            try await accounts.exempt(sent.address, nil, by: sent.author)
            return sent.back(.exemptionEnded)
        }
        let phrases = sent.words.phrases.roles.account.exemption
        var entered = AccountCare.Entered()
        (entered.from, entered.until) = (sent.form.text("from"), sent.form.text("until"))
        entered.why = sent.form.text("why")
        let days = [entered.from, entered.until].map { Day(iso: $0) }
        if entered.from.isEmpty || entered.why.isEmpty {
            entered.exemptionTrouble = phrases.incomplete
        } else if days[0] == nil {
            entered.exemptionTrouble = phrases.badDay(entered.from)
        } else if !entered.until.isEmpty, days[1] == nil {
            entered.exemptionTrouble = phrases.badDay(entered.until)
        } else if let first = days[0], let last = days[1], last < first {
            entered.exemptionTrouble = phrases.wrongOrder
        } else if looksLikeNationalIdentityNumber(entered.why) {
            entered.exemptionTrouble = sent.words.phrases.roles.account.reason.identityNumber
        }
        guard entered.exemptionTrouble == nil, let first = days[0] else {
            return try await again(sent, entered, context)
        }
        try await accounts.exempt(
            sent.address, .init(first: first, last: days[1], reason: entered.why), by: sent.author)
        return sent.back(.exempted)
    }

    private func again(
        _ sent: Sent, _ entered: AccountCare.Entered, _ context: PageContext
    ) async throws -> Response {
        try await WhyRoutes(parts: parts).page(
            sent.filter, sent.person, context, entered: entered, status: .unprocessableContent)
    }

    /// A form about one account, and who sent it.
    private struct Sent {
        let person: SignedIn
        let form: SubmittedForm
        let filter: WhyFilter
        let address: AccountAddress
        let author: Author
        let words: Words

        init(_ request: Request, _ context: PageContext, _ parts: ServerParts) async throws {
            person = try context.require(.trainer, .administrator)
            form = try await SubmittedForm(request, context)
            let language = Language(rawValue: form.text("lang")) ?? .vietnamese
            filter = try WhyFilter(QueryText([("account", form.text("account"))] + language.query))
            let systems = try await SystemStore(database: parts.database).names()
            address = filter.accountAddress(systems: systems)
            author = person.author(at: parts.clock())
            words = Words(language)
        }

        func back(_ done: AccountCare.Done) -> Response {
            let query = QueryText([("account", filter.account), ("done", done.rawValue)] + filter.report.query)
            return .redirect(to: PagePath.why.rawValue + query.text, type: .normal)
        }
    }
}
