import API
import HTTPTypes
import Hummingbird
import Logging
import People
import Reports
import Store

/// Every request passes here before any page, and every response on its way out.
struct FrontDoor: RouterMiddleware {
    let frame: PageFrame
    let clock: @Sendable () -> Instant
    let arrival: Arrival
    /// Whether browsers reach us by TLS.
    let isSecure: Bool

    // The router is built without "nonisolated means nonsending" and calls from anywhere.
    @concurrent
    func handle(
        _ request: Request, context: PageContext,
        next: @concurrent (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        var response: Response
        do {
            switch arrival.verdict(on: request, peer: context.peer) {
            case .enters(let peer):
                context.peer = peer
                try Self.check(request)
                response = try await next(request, context)
            case .goes(let address): response = .redirect(to: address, type: .permanent)
            case .plain: throw PageRefusal.plainHTTP
            case .otherHost: throw PageRefusal.otherHost
            }
        } catch {
            response = refuse(error, request, context)
        }
        SafetyHeaders.add(to: &response.headers, isSecure: isSecure)
        return response
    }

    private static func check(_ request: Request) throws(PageRefusal) {
        // Whoever named no host has not come this far.
        let authority = request.head.authority ?? ""
        switch request.method {
        case .get, .head: break
        case .post, .put, .patch, .delete: try checkOrigin(request, authority)
        default: throw .onlyReading
        }
    }

    /// What changes something comes from a page of ours, or from a program, which names no site at all.
    private static func checkOrigin(_ request: Request, _ authority: String) throws(PageRefusal) {
        // A browser that says this says it truly; some give no origin beside it.
        if let site = request.headers[.secFetchSite] {
            guard site == "same-origin" || site == "none" else { throw .otherSite }
            return
        }
        guard let origin = request.headers[.origin] else { return }
        guard origin == "http://" + authority || origin == "https://" + authority else { throw .otherSite }
    }

    /// Whether somebody who has to sign in first is led back afterwards to what they asked for. A session may end in the
    /// middle of a lesson: its form goes to the address of the lesson itself, which stands where the journal says.
    private static func comesBack(_ request: Request) -> Bool {
        if request.method == .get || request.method == .head { return true }
        return request.uri.path.hasPrefix(PagePath.learn.rawValue + "/")
    }

    private func refuse(_ error: any Error, _ request: Request, _ context: PageContext) -> Response {
        if request.uri.path.hasPrefix(APIRoutes.prefix) { return refuseProgram(error, request, context) }
        let query = try? QueryText(request.uri.query)
        let language = query?["lang"].flatMap(Language.init(rawValue:)) ?? .vietnamese
        let words = Words(language)
        if case PageRefusal.signInNeeded = error, Self.comesBack(request) {
            let asked = SignInAddress(next: request.uri.string, language: language)
            return .redirect(to: asked.address(.signIn), type: .normal)
        }
        let refusal = Refusal(error, in: words)
        if refusal.status.kind == .serverError {
            context.logger.error(
                "A page could not be made.",
                metadata: ["route": "\(context.endpointPath ?? "-")", "error": "\(LoggedError(error))"])
        }
        var response = frame.response(
            RefusalPage(refusal, words: words), status: refusal.status, visitor: context.visitor)
        if refusal.status == .methodNotAllowed { response.headers[.allow] = "GET, HEAD, POST" }
        if refusal.status == .serviceUnavailable { response.headers[.retryAfter] = "30" }
        return response
    }
}

extension FrontDoor {
    /// A program is told in a form that it can read.
    private func refuseProgram(_ error: any Error, _ request: Request, _ context: PageContext) -> Response {
        let refusal = EndpointRefusal(error, request, Words(Language(request)), now: clock())
        if refusal.document.status >= 500 {
            context.logger.error(
                "A request could not be answered.",
                metadata: ["route": "\(context.endpointPath ?? "-")", "error": "\(LoggedError(error))"])
        }
        return refusal.response
    }
}

extension HTTPField.Name {
    // Both are tokens as RFC 9110 wants them.
    fileprivate static let secFetchSite = HTTPField.Name("sec-fetch-site")!
    fileprivate static let origin = HTTPField.Name("origin")!
}
