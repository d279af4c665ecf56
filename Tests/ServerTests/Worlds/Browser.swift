import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import People
import Store
import Synchronization

@testable import Server

/// Sends requests to the pages, past every socket.
struct Browser {
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let body: String

        /// Every address on the page, as a browser would follow it.
        var links: [String] {
            body.matches(of: #/(?:href|action)="([^"]*)"/#).map { match in
                String(match.1).replacing("&amp;", with: "&").replacing("&#39;", with: "'")
            }
        }
    }

    private let responder: RouterResponder<PageContext>

    init(_ database: any SQLDatabase, now: Instant = World.now) throws {
        responder = try buildResponder(database: database, clock: { now })
    }

    func get(
        _ address: String, method: HTTPRequest.Method = .get, authority: String? = "127.0.0.1:8080"
    ) async throws -> Answer {
        let request = Request(
            head: HTTPRequest(method: method, scheme: "http", authority: authority, path: address),
            body: RequestBody(buffer: ByteBuffer()))
        var logger = Logger(label: "tests")
        logger.logLevel = .critical
        let response = try await responder.respond(to: request, context: PageContext(logger: logger))
        let collected = Collected()
        try await response.body.write(Collector(collected: collected))
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
