import CourseFiles
import Foundation
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

/// Sends requests to the pages, past every socket.
struct Browser {
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let body: String

        /// Every address on the page, as a browser would follow it; forms that change something are not followed.
        var links: [String] {
            body.replacing(#/<form [^>]*method="post"[^>]*>/#, with: "").matches(of: #/(?:\shref|\saction)="([^"]*)"/#)
                .map { match in
                    String(match.1).replacing("&amp;", with: "&").replacing("&#39;", with: "'")
                }
        }
    }

    private let responder: RouterResponder<PageContext>
    /// What whoever sits before it has signed in with.
    private let token: Token?

    /// Somebody who has not signed in.
    init(stranger database: any SQLDatabase, now: Instant = World.now) throws {
        responder = try buildResponder(database: database, clock: { now })
        token = nil
    }

    /// An administrator.
    init(_ database: any SQLDatabase, now: Instant = World.now) async throws {
        responder = try buildResponder(database: database, clock: { now })
        token = try await Entrance.administrator(in: database)
    }

    /// Whoever holds `token`.
    init(
        _ database: any SQLDatabase, token: Token, library: CourseLibrary = CourseLibrary(), now: Instant = World.now
    ) throws {
        responder = try buildResponder(database: database, library: library, clock: { now })
        self.token = token
    }

    func get(
        _ address: String, method: HTTPRequest.Method = .get, authority: String? = "127.0.0.1:8080"
    ) async throws -> Answer {
        try await send(address, method: method, authority: authority)
    }

    /// Opens a page and sends a form from it, as somebody who presses a button there.
    func press(on page: String, _ address: String, _ fields: [(String, String)]) async throws -> Answer {
        let opened = try await get(page).body
        let key = opened.firstMatch(of: #/name="form-key" value="([0-9a-f]+)"/#).map { String($0.1) } ?? ""
        return try await post(address, fields + [("form-key", key)])
    }

    /// Sends a form.
    func post(
        _ address: String, _ fields: [(String, String)], headers: HTTPFields = [:],
        authority: String? = "127.0.0.1:8080"
    ) async throws -> Answer {
        let text = fields.map { "\($0)=\(QueryText.encoded($1))" }.joined(separator: "&")
        return try await send(address, method: .post, authority: authority, headers: headers, body: text)
    }

    private func send(
        _ address: String, method: HTTPRequest.Method, authority: String?, headers: HTTPFields = [:], body: String = ""
    ) async throws -> Answer {
        var headers = headers
        if let token { headers[.cookie] = "\(SessionCookie.name)=\(token.text)" }
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: authority, path: address, headerFields: headers),
            body: RequestBody(buffer: ByteBuffer(string: body)))
        var logger = Logger(label: "tests")
        logger.logLevel = .critical
        let response = try await responder.respond(to: request, context: PageContext(logger: logger))
        let collected = Collected()
        try await response.body.write(Collector(collected: collected))
        // What a template shows of a closure: a word that a page forgot to make.
        let text = collected.buffer.withLock { String(buffer: $0) }
        if text.contains("(Function)") { Issue.record("\(address) shows a function") }
        return Answer(
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
