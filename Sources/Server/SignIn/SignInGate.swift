import HTTPTypes
import Hummingbird
import Secrets
import Store

/// Finds out who is asking: by the cookie that a browser keeps, or by the token that a program sends.
struct SignInGate: RouterMiddleware {
    let parts: ServerParts

    @concurrent
    func handle(
        _ request: Request, context: PageContext,
        next: @concurrent (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let (token, cameByCookie) = Self.token(of: request),
            let person = try await SessionStore(database: parts.database).find(token.digest, at: parts.clock())
        {
            context.visitor = Visitor(person: person, token: token, cameByCookie: cameByCookie)
        }
        return try await next(request, context)
    }

    /// A token that a program sends counts before a cookie.
    private static func token(of request: Request) -> (Token, cameByCookie: Bool)? {
        if let header = request.headers[.authorization] {
            guard header.lowercased().hasPrefix("bearer ") else { return nil }
            return Token(String(header.dropFirst("bearer ".count))).map { ($0, false) }
        }
        return request.cookies[SessionCookie.name].flatMap { Token($0.value) }.map { ($0, true) }
    }
}

/// The cookie that keeps somebody signed in. Scripts of a page cannot read it, and no other site's form sends it.
enum SessionCookie {
    static let name = "congdan_session"

    /// - Parameter isSecure: whether the browser speaks TLS, to us or to the proxy before us.
    static func set(_ token: Token, isSecure: Bool) -> Cookie {
        Cookie(
            name: name, value: token.text,
            maxAge: Int(SessionStore.lifetime(.browser) / 1000), path: "/", secure: isSecure, httpOnly: true,
            sameSite: .lax)
    }

    static func taken(isSecure: Bool) -> Cookie {
        Cookie(name: name, value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }
}
