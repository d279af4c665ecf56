import API
import HTTPTypes
import Hummingbird
import NIOCore
import People
import Reports
import Store

/// Puts functions behind the endpoints that `API` declares.
struct EndpointRoutes {
    let parts: ServerParts
    let router: Router<PageContext>

    func on<Parameters, Body, Answer>(
        _ endpoint: Endpoint<Parameters, Body, Answer>,
        _ answer: @escaping @Sendable (EndpointCall<Parameters, Body>) async throws -> EndpointReply<Answer>
    ) throws {
        let reader = try RequestReader(endpoint)
        let parts = parts
        router.on(RouterPath(endpoint.path.text), method: HTTPRequest.Method(endpoint.method)) {
            request, context async throws -> Response in
            let visitor = try Self.letIn(context, to: endpoint.access)
            let media = try AcceptedMedia.choose(from: endpoint.media, request.headers[.accept])
            let parameters = try reader.parameters(
                path: endpoint.path.values(in: request.uri.path), query: request.uri.query)
            let body = try await Self.body(request, of: endpoint, reader)
            let call = EndpointCall(
                parameters: parameters, body: body, media: media, words: Words(Language(request)),
                now: parts.clock(), peer: context.peer, visitor: visitor, access: endpoint.access)
            return try Self.response(try await answer(call), media, status: endpoint.success)
        }
    }

    /// For endpoints that only have their document to give.
    func on<Parameters, Body, Answer>(
        _ endpoint: Endpoint<Parameters, Body, Answer>,
        document answer: @escaping @Sendable (EndpointCall<Parameters, Body>) async throws -> Answer
    ) throws {
        try on(endpoint) { .document(try await answer($0)) }
    }

    /// A browser's cookie opens no endpoint: another site could make the browser send it.
    private static func letIn(
        _ context: PageContext, to access: EndpointAccess
    ) throws(PageRefusal) -> SignedIn? {
        let visitor = context.visitor.flatMap { $0.cameByCookie ? nil : $0.person }
        switch access {
        case .anybody: return visitor
        case .signedIn:
            guard let visitor else { throw .signInNeeded }
            return visitor
        case .roles(let words):
            guard let visitor else { throw .signInNeeded }
            let isFor = words.contains { word in Role(rawValue: word.rawValue).map(visitor.holds) ?? false }
            guard isFor else { throw .noSuchPage }
            return visitor
        }
    }

    private static func body<Parameters, Body, Answer>(
        _ request: Request, of endpoint: Endpoint<Parameters, Body, Answer>, _ reader: RequestReader<Parameters, Body>
    ) async throws -> Body {
        if let nothing = Nothing() as? Body { return nothing }
        let type = request.headers[.contentType]?.split(separator: ";").first.map { $0.trimmed.lowercased() }
        guard type == WireMedia.json.rawValue else { throw RequestTrouble.unsupportedMedia }
        do {
            let buffer = try await request.body.collect(upTo: endpoint.bodyLimit)
            return try reader.body(Array(buffer.readableBytesView))
        } catch is NIOTooManyBytesError {
            throw RequestTrouble.tooLarge(limit: endpoint.bodyLimit)
        } catch let error as HTTPError where error.status == .contentTooLarge {
            throw RequestTrouble.tooLarge(limit: endpoint.bodyLimit)
        }
    }

    private static func response<Answer>(
        _ reply: EndpointReply<Answer>, _ media: WireMedia, status: Int
    ) throws -> Response {
        let text: String
        switch reply {
        case .document(let answer):
            if answer is Nothing { return Response(status: .init(code: status)) }
            text = try OrderedJSON.text(answer) + "\n"
        case .text(let other): text = other
        }
        let type = media == .json ? media.rawValue : media.rawValue + "; charset=utf-8"
        return Response(
            status: .init(code: status),
            headers: [.contentType: type, .vary: "accept, accept-language, authorization"],
            body: .text(text))
    }
}

/// Why a request does not even reach its endpoint's function.
enum RequestTrouble: Error, Hashable {
    case unsupportedMedia
    case tooLarge(limit: Int)
    case notAcceptable([WireMedia])
}

extension HTTPRequest.Method {
    fileprivate init(_ method: EndpointMethod) {
        self =
            switch method {
            case .get: .get
            case .post: .post
            case .put: .put
            case .delete: .delete
            }
    }
}

extension PathTemplate {
    /// What stands where this template has names, as it stands there.
    fileprivate func values(in path: String) -> [String: Substring] {
        var values: [String: Substring] = [:]
        for (segment, part) in zip(segments, path.split(separator: "/")) where segment.hasPrefix("{") {
            values[String(segment.dropFirst().dropLast())] = part
        }
        return values
    }
}

extension HTTPField.Name {
    // A token as RFC 9110 wants it.
    static let vary = HTTPField.Name("vary")!
}
