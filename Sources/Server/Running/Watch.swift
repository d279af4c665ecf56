import HTTPTypes
import Hummingbird
import Logging
import Store

/// Stands before everything else: counts and logs each request, and answers those who watch over the server.
///
/// The log has the route with the names of its parameters and not their values: no path, no query, no name, no address.
struct Watch: RouterMiddleware {
    static let health = "/healthz"
    static let numbers = "/metrics"

    let database: any SQLDatabase
    let metrics: ServerMetrics
    let isBehindProxy: Bool

    @concurrent
    func handle(
        _ request: Request, context: PageContext,
        next: @concurrent (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        switch request.uri.path {
        case Self.health: return await healthAnswer(request)
        case Self.numbers where isFromHere(request, context): return Self.answer(metrics.text(), request)
        default: break
        }
        let clock = ContinuousClock()
        let start = clock.now
        metrics.begin()
        do {
            var response = try await next(request, context)
            let (status, method, body, metrics) = (response.status.code, request.method, response.body, metrics)
            // An answer is done with its last byte, whether that is taken or not.
            response.body = ResponseBody(contentLength: body.contentLength) { writer in
                defer {
                    let duration = start.duration(to: clock.now)
                    Self.tell(method, context, status: status, after: duration, metrics: metrics)
                }
                try await body.write(writer)
            }
            return response
        } catch {
            Self.tell(
                request.method, context, status: 500, after: start.duration(to: clock.now), metrics: metrics)
            throw error
        }
    }

    private static func tell(
        _ method: HTTPRequest.Method, _ context: PageContext, status: Int, after duration: Duration,
        metrics: ServerMetrics
    ) {
        let route = context.endpointPath ?? "-"
        metrics.end(method, route: route, status: status, after: duration)
        let (seconds, parts) = duration.components
        context.logger.info(
            "A request was answered.",
            metadata: [
                "method": "\(method.rawValue)", "route": "\(route)", "status": "\(status)",
                "milliseconds": "\(seconds * 1000 + parts / 1_000_000_000_000_000)",
            ])
    }

    /// Whether the database answers.
    private func healthAnswer(_ request: Request) async -> Response {
        let isWell = (try? await database.read { try Settings.read(on: $0) }) != nil
        return Self.answer(isWell ? "ok\n" : "database\n", request, status: isWell ? .ok : .serviceUnavailable)
    }

    /// Numbers are for this machine: not for whoever comes through a proxy that stands on it.
    private func isFromHere(_ request: Request, _ context: PageContext) -> Bool {
        let peer = context.peer.hasPrefix("::ffff:") ? String(context.peer.dropFirst("::ffff:".count)) : context.peer
        guard Loopback(peer) != nil else { return false }
        return !isBehindProxy || request.headers[.xForwardedFor] == nil
    }

    private static func answer(_ text: String, _ request: Request, status: HTTPResponse.Status = .ok) -> Response {
        guard request.method == .get || request.method == .head else { return Response(status: .methodNotAllowed) }
        return Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: request.method == .head ? .init() : .init(byteBuffer: .init(string: text)))
    }
}
