public import API
public import Transport

/// Asks one server what its API declares.
public struct ServerClient: Sendable {
    /// An answer that is none of ours: another program listens there, or something stands between.
    public struct UnknownAnswer: Error, Hashable, Sendable {
        public let status: Int

        public init(status: Int) {
            self.status = status
        }
    }

    public let location: ServerLocation
    private let connection: Connection
    private let token: String?
    private let language: String

    /// - Parameters:
    ///   - certificates: a file (PEM) to trust instead of the system's.
    ///   - token: what signs somebody in; nothing for nobody.
    ///   - language: `vi` or `en`: of what the server says.
    public init(_ location: ServerLocation, certificates: String?, token: String?, language: String) {
        var settings = ConnectionSettings()
        settings.certificates = certificates
        settings.isDirect = location.isLoopback
        self.init(location, over: Connection(settings), token: token, language: language)
    }

    /// - Parameter connection: may be shared by clients of the same server.
    public init(_ location: ServerLocation, over connection: Connection, token: String?, language: String) {
        self.location = location
        self.connection = connection
        self.token = token
        self.language = language
    }

    /// - Throws: `NetworkFailure` where there is no reply, `ProblemDocument` where the server refuses,
    ///   ``UnknownAnswer``.
    public func ask<Parameters, Body, Answer>(
        _ endpoint: Endpoint<Parameters, Body, Answer>, _ parameters: Parameters, body: Body
    ) async throws -> Answer {
        let reply = try await reply(to: endpoint.request(parameters, body: body), success: endpoint.success)
        do {
            return try endpoint.answer(reply.body)
        } catch {
            throw UnknownAnswer(status: reply.status)
        }
    }

    public func ask<Body, Answer>(_ endpoint: Endpoint<Nothing, Body, Answer>, body: Body) async throws -> Answer {
        try await ask(endpoint, Nothing(), body: body)
    }

    public func ask<Parameters, Answer>(
        _ endpoint: Endpoint<Parameters, Nothing, Answer>, _ parameters: Parameters
    ) async throws -> Answer {
        try await ask(endpoint, parameters, body: Nothing())
    }

    public func ask<Answer>(_ endpoint: Endpoint<Nothing, Nothing, Answer>) async throws -> Answer {
        try await ask(endpoint, Nothing(), body: Nothing())
    }

    /// The answer as text, as the server wrote it.
    public func text<Parameters, Body, Answer>(
        _ endpoint: Endpoint<Parameters, Body, Answer>, _ parameters: Parameters, body: Body, as media: WireMedia
    ) async throws -> String {
        let reply = try await reply(
            to: endpoint.request(parameters, body: body, as: media), success: endpoint.success)
        return String(decoding: reply.body, as: UTF8.self)
    }

    public func text<Parameters, Answer>(
        _ endpoint: Endpoint<Parameters, Nothing, Answer>, _ parameters: Parameters, as media: WireMedia
    ) async throws -> String {
        try await text(endpoint, parameters, body: Nothing(), as: media)
    }

    private func reply(to request: WireRequest, success: Int) async throws -> Reply {
        var headers = [Header("Accept", request.accept.rawValue), Header("Accept-Language", language)]
        if let token { headers.append(Header("Authorization", "Bearer " + token)) }
        if request.body != nil { headers.append(Header("Content-Type", WireMedia.json.rawValue)) }
        let reply = try await connection.send(
            Request(
                request.method.overNetwork, location.text + request.target, headers: headers,
                body: request.body ?? [], canBeSentTwice: request.canRepeat))
        if reply.status == success { return reply }
        guard reply.header("Content-Type")?.hasPrefix(WireMedia.problem.rawValue) == true,
            let problem = try? JSONValue(parsing: reply.body).decoded(as: ProblemDocument.self)
        else { throw UnknownAnswer(status: reply.status) }
        throw problem
    }
}

extension EndpointMethod {
    var overNetwork: Request.Method {
        switch self {
        case .get: .get
        case .post: .post
        case .put: .put
        case .delete: .delete
        }
    }
}
