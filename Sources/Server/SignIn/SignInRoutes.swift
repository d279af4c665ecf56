import HTTPTypes
import Hummingbird
import ImportFiles
import People
import Reports
import Secrets
import Store

/// The pages by which people come in and leave.
struct SignInRoutes {
    let parts: ServerParts

    private var frame: PageFrame { parts.frame }

    func add(to router: Router<PageContext>) {
        router.get(RouterPath(PagePath.signIn.rawValue)) { request, context in
            let address = try SignInAddress(request)
            if context.visitor != nil { return Response.redirect(to: address.next, type: .normal) }
            return frame.response(SignInPage(address))
        }
        router.post(RouterPath(PagePath.signIn.rawValue), use: enter)
        router.get(RouterPath(PagePath.activate.rawValue)) { request, context in
            frame.response(ActivationPage(try SignInAddress(request)), visitor: context.visitor)
        }
        router.post(RouterPath(PagePath.activate.rawValue), use: activate)
        router.get(RouterPath(PagePath.password.rawValue)) { request, context in
            _ = try context.person()
            return frame.response(PasswordPage(try SignInAddress(request)), visitor: context.visitor)
        }
        router.post(RouterPath(PagePath.password.rawValue), use: changePassword)
        router.post(RouterPath(PagePath.signOut.rawValue), use: leave)
    }

    @concurrent
    private func enter(_ request: Request, _ context: PageContext) async throws -> Response {
        let address = try SignInAddress(request)
        let form = try await SubmittedForm(request, context)
        let name = form.text("name")
        do {
            let entered = try await SignIn(parts: parts).enter(
                name: name, password: form.raw("password"), visit(context))
            return welcome(entered, address)
        } catch {
            guard let told = SignInTrouble(error, Words(address.language), now: parts.clock()) else { throw error }
            return told.response(frame.response(SignInPage(address, name: name, trouble: told), status: told.status))
        }
    }

    @concurrent
    private func activate(_ request: Request, _ context: PageContext) async throws -> Response {
        let address = try SignInAddress(request)
        let form = try await SubmittedForm(request, context)
        let (name, code) = (form.text("name"), form.text("code"))
        do {
            guard form.raw("password") == form.raw("again") else { throw NotTheSame() }
            let entered = try await SignIn(parts: parts).activate(
                name: name, code: code, password: form.raw("password"), visit(context))
            return welcome(entered, address)
        } catch {
            guard let told = SignInTrouble(error, Words(address.language), now: parts.clock()) else { throw error }
            let page = ActivationPage(address, name: name, code: code, trouble: told)
            return told.response(frame.response(page, status: told.status, visitor: context.visitor))
        }
    }

    @concurrent
    private func changePassword(_ request: Request, _ context: PageContext) async throws -> Response {
        let address = try SignInAddress(request)
        let person = try context.person()
        let form = try await SubmittedForm(request, context)
        do {
            guard form.raw("password") == form.raw("again") else { throw NotTheSame() }
            let entered = try await SignIn(parts: parts).changePassword(
                of: person, from: form.raw("old"), to: form.raw("password"), visit(context))
            return welcome(entered, address)
        } catch {
            guard let told = SignInTrouble(error, Words(address.language), now: parts.clock()) else { throw error }
            let page = PasswordPage(address, trouble: told)
            return told.response(frame.response(page, status: told.status, visitor: context.visitor))
        }
    }

    @concurrent
    private func leave(_ request: Request, _ context: PageContext) async throws -> Response {
        let address = try SignInAddress(request)
        _ = try await SubmittedForm(request, context)
        if let person = context.visitor?.person {
            try await SessionStore(database: parts.database)
                .end(person.session, of: person.credential, at: parts.clock())
        }
        var response = Response.redirect(to: address.signIn, type: .normal)
        response.setCookie(SessionCookie.taken(isSecure: parts.isSecure))
        return response
    }

    private func visit(_ context: PageContext) -> SignIn.Visit {
        SignIn.Visit(kind: .browser, label: "", peer: context.peer)
    }

    private func welcome(_ entered: SignIn.Entered, _ address: SignInAddress) -> Response {
        var response = Response.redirect(to: address.next, type: .normal)
        response.setCookie(SessionCookie.set(entered.token, isSecure: parts.isSecure))
        return response
    }
}

/// The two fields of a new password differ.
struct NotTheSame: Error {}

/// What stands in the address of the sign-in pages.
struct SignInAddress: Hashable, Sendable {
    static let names = ["next", "name", "code", "lang"]

    /// Where to go afterwards: a path of ours.
    let next: String
    /// From the QR code of a slip.
    let name: String
    /// Likewise.
    let code: String
    let language: Language

    init(_ request: Request) throws(PageRefusal) {
        let query = try QueryText(request.uri.query)
        try query.requireOnly(Self.names)
        language = try ReportFilter(query).language
        name = query["name"] ?? ""
        code = query["code"] ?? ""
        let asked = query["next"] ?? "/"
        // `//elsewhere` and `/\elsewhere` are other hosts to a browser.
        let isOurs = asked.hasPrefix("/") && !asked.hasPrefix("//") && !asked.contains("\\")
        next = isOurs ? asked : "/"
    }

    init(next: String, name: String = "", code: String = "", language: Language) {
        self.next = next
        self.name = name
        self.code = code
        self.language = language
    }

    func address(_ path: PagePath, _ language: Language? = nil) -> String {
        var pairs: [(name: String, value: String)] = []
        if next != "/" { pairs.append(("next", next)) }
        if !name.isEmpty { pairs.append(("name", name)) }
        if !code.isEmpty, path == .activate { pairs.append(("code", code)) }
        if (language ?? self.language) != .vietnamese { pairs.append(("lang", (language ?? self.language).rawValue)) }
        return path.rawValue + QueryText(pairs).text
    }

    var signIn: String { SignInAddress(next: "/", language: language).address(.signIn) }
}
