import API
import CourseFiles
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import People
import Secrets
import Store
import Synchronization
import Testing

@testable import Server

/// A program that speaks to the endpoints, past every socket. It reads each answer by the document that is served, and
/// accepts none that is not declared there.
struct Program {
    /// What came back.
    enum Outcome<Answer> {
        case answer(Answer)
        /// In another form than JSON.
        case text(String)
        case problem(ProblemDocument)

        /// - Throws: where it is none.
        var answer: Answer {
            get throws {
                guard case .answer(let answer) = self else { throw Unexpected(what: "\(self)") }
                return answer
            }
        }

        var text: String {
            get throws {
                guard case .text(let text) = self else { throw Unexpected(what: "\(self)") }
                return text
            }
        }

        var problem: ProblemDocument {
            get throws {
                guard case .problem(let problem) = self else { throw Unexpected(what: "\(self)") }
                return problem
            }
        }
    }

    struct Unexpected: Error {
        let what: String
    }

    struct Raw {
        let status: Int
        let headers: HTTPFields
        let body: String
    }

    private let responder: RouterResponder<PageContext>
    private let served: ServedSchema
    var token: Token?

    /// - Parameter token: of whoever asks; nobody where there is none.
    init(
        _ database: any SQLDatabase, token: Token? = nil, library: CourseLibrary = CourseLibrary(),
        now: Instant = World.now
    ) async throws {
        responder = try buildResponder(database: database, library: library, clock: { now })
        self.token = token
        let text = try await Self.send(responder, "GET", OpenAPIRoute.path).body
        served = ServedSchema(document: try JSONValue(parsing: Array(text.utf8)))
    }

    /// The same program, and somebody else before it.
    func with(_ token: Token?) -> Program {
        var copy = self
        copy.token = token
        return copy
    }

    func call<Parameters, Body, Answer>(
        _ endpoint: Endpoint<Parameters, Body, Answer>, _ parameters: Parameters, body: Body,
        as media: WireMedia = .json,
        language: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Outcome<Answer> {
        let request = try endpoint.request(parameters, body: body, as: media)
        var headers: HTTPFields = [.accept: media.rawValue]
        if request.body != nil { headers[.contentType] = "application/json" }
        headers[.acceptLanguage] = language
        let raw = try await send(
            request.method.rawValue, request.target, headers, body: request.body ?? [])
        try check(raw, endpoint.path.text, request.method.rawValue, sourceLocation)
        if raw.status != endpoint.success {
            return .problem(try JSONValue(parsing: Array(raw.body.utf8)).decoded())
        }
        if media != .json { return .text(raw.body) }
        return .answer(try endpoint.answer(Array(raw.body.utf8)))
    }

    /// Holds any response of an endpoint against the document that is served.
    func check(
        _ raw: Raw, _ path: String, _ method: String, _ sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(served.isDeclared(path, method, status: raw.status), "\(raw.status)", sourceLocation: sourceLocation)
        guard let type = raw.headers[.contentType] else {
            #expect(raw.body.isEmpty, sourceLocation: sourceLocation)
            return
        }
        let media = String(type.prefix { $0 != ";" })
        guard let schema = served.response(path, method, status: raw.status, media: media) else {
            Issue.record("\(method) \(path) \(raw.status) \(media) is not declared", sourceLocation: sourceLocation)
            return
        }
        guard media.hasSuffix("json") else { return }
        let value = try JSONValue(parsing: Array(raw.body.utf8))
        #expect(served.mistakes(in: value, schema) == [], sourceLocation: sourceLocation)
    }

    func send(_ method: String, _ target: String, _ headers: HTTPFields = [:], body: [UInt8] = []) async throws -> Raw {
        var headers = headers
        if let token { headers[.authorization] = "Bearer \(token.text)" }
        return try await Self.send(responder, method, target, headers, body: body)
    }

    private static func send(
        _ responder: RouterResponder<PageContext>, _ method: String, _ target: String, _ headers: HTTPFields = [:],
        body: [UInt8] = []
    ) async throws -> Raw {
        let head = HTTPRequest(
            // A token: it is one of ours.
            method: .init(method)!, scheme: "http", authority: "127.0.0.1:8080", path: target, headerFields: headers)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        var logger = Logger(label: "tests")
        logger.logLevel = .critical
        let response = try await responder.respond(to: request, context: PageContext(logger: logger))
        let collected = Collected()
        try await response.body.write(Collector(collected: collected))
        return Raw(
            status: response.status.code, headers: response.headers,
            body: collected.buffer.withLock { String(buffer: $0) })
    }

    private final class Collected: Sendable {
        let buffer = Mutex(ByteBuffer())
    }

    private struct Collector: ResponseBodyWriter {
        let collected: Collected

        mutating func write(_ buffer: ByteBuffer) async throws {
            collected.buffer.withLock { _ = $0.writeImmutableBuffer(buffer) }
        }

        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}

extension Program {
    func call<Body, Answer>(
        _ endpoint: Endpoint<Nothing, Body, Answer>, body: Body, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Outcome<Answer> {
        try await call(endpoint, Nothing(), body: body, sourceLocation: sourceLocation)
    }

    /// A command on one account.
    func call<Body, Answer>(
        _ endpoint: Endpoint<ColumnsQuery, Body, Answer>, body: Body, as media: WireMedia = .json,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Outcome<Answer> {
        try await call(endpoint, ColumnsQuery(), body: body, as: media, sourceLocation: sourceLocation)
    }

    func call<Parameters, Answer>(
        _ endpoint: Endpoint<Parameters, Nothing, Answer>, _ parameters: Parameters, as media: WireMedia = .json,
        language: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Outcome<Answer> {
        try await call(
            endpoint, parameters, body: Nothing(), as: media, language: language, sourceLocation: sourceLocation)
    }

    func call<Answer>(
        _ endpoint: Endpoint<Nothing, Nothing, Answer>, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Outcome<Answer> {
        try await call(endpoint, Nothing(), body: Nothing(), sourceLocation: sourceLocation)
    }
}
