import HTTPTypes
import Hummingbird
import Logging
import People
import Reports
import Store

/// Every request passes here before any page, and every response on its way out.
struct FrontDoor: RouterMiddleware {
    let frame: PageFrame

    // The router is built without "nonisolated means nonsending" and calls from anywhere.
    @concurrent
    func handle(
        _ request: Request, context: PageContext,
        next: @concurrent (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            try Self.check(request)
            response = try await next(request, context)
        } catch {
            response = refuse(error, request, context.logger)
        }
        SafetyHeaders.add(to: &response.headers)
        return response
    }

    private static func check(_ request: Request) throws(PageRefusal) {
        // A page elsewhere can point a name of its own at 127.0.0.1; the browser then sends that name here.
        guard let authority = request.head.authority, Loopback(authority: authority) != nil else { throw .otherHost }
        guard request.method == .get || request.method == .head else { throw .onlyReading }
    }

    private func refuse(_ error: any Error, _ request: Request, _ logger: Logger) -> Response {
        let query = try? QueryText(request.uri.query)
        let language = query?["lang"].flatMap(Language.init(rawValue:)) ?? .vietnamese
        let words = Words(language)
        let refusal = Refusal(error, in: words)
        if refusal.status.kind == .serverError {
            logger.error(
                "A page could not be made.",
                metadata: ["path": "\(request.uri.path)", "error": "\(error)"])
        }
        var response = frame.response(RefusalPage(refusal, words: words), status: refusal.status)
        if refusal.status == .methodNotAllowed { response.headers[.allow] = "GET, HEAD" }
        if refusal.status == .serviceUnavailable { response.headers[.retryAfter] = "30" }
        return response
    }
}
