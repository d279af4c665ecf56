import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Secrets
import Store
import StoreTestSupport
import Synchronization
import Testing

@testable import Server

struct `Whoever watches over the server` {
    @Test(arguments: ["127.0.0.1:8080", "10.0.0.7", "evil.example"])
    func `is told that it is well, by whatever name they call it`(authority: String) async throws {
        let answer = try await Browser(stranger: World.database()).get("/healthz", authority: authority)
        #expect(answer.status == 200)
        #expect(answer.body == "ok\n")
    }

    @Test func `is told when the database does not answer`() async throws {
        let database = try await World.database()
        let browser = try Browser(stranger: database)
        _ = try await database.write { try $0.run(script: "ALTER TABLE settings RENAME TO gone") }
        #expect(try await browser.get("/healthz").status == 503)
    }

    @Test func `sees numbers from this machine alone`() async throws {
        let database = try await World.database()
        #expect(try await Browser(stranger: database).get("/metrics").status == 404)
        let proxied = try ServerSettings(isBehindProxy: true, publicURL: "https://hoc.tinh.example")
        let responder = try buildResponder(database: database, settings: proxied, clock: { World.now })
        func status(_ headers: HTTPFields, peer: String) async throws -> Int {
            try await Self.ask(responder, "/metrics", headers: headers, peer: peer).status.code
        }
        #expect(try await status([:], peer: "127.0.0.1") == 200)
        #expect(try await status([:], peer: "::ffff:127.0.0.1") == 200)
        #expect(try await status([:], peer: "10.0.0.7") == 404)
        #expect(try await status([.xForwardedFor: "10.0.0.7"], peer: "127.0.0.1") == 404)
    }

    @Test func `finds requests by route and status, and nobody's name`() async throws {
        let database = try await World.database()
        let metrics = ServerMetrics(started: 17)
        metrics.begin()
        metrics.begin()
        metrics.end(.get, route: "/danh-sach", status: 200, after: .milliseconds(30))
        let text = metrics.text()
        #expect(text.contains("congdan_http_requests_total{method=\"GET\",route=\"/danh-sach\",status=\"200\"} 1\n"))
        #expect(text.contains("congdan_http_request_duration_seconds_bucket{le=\"0.025\"} 0\n"))
        #expect(text.contains("congdan_http_request_duration_seconds_bucket{le=\"0.05\"} 1\n"))
        #expect(text.contains("congdan_http_requests_under_way 1\n"))
        #expect(text.contains("process_start_time_seconds 17\n"))
        #expect(text.contains("process_resident_memory_bytes "))
        let responder = try buildResponder(database: database, clock: { World.now })
        for _ in 0..<2 {
            let answer = try await Self.ask(responder, "/vi-sao?account=cong:chua", peer: "127.0.0.1")
            try await answer.body.write(Swallower())
        }
        let shown = Collected()
        let answer = try await Self.ask(responder, "/metrics", peer: "127.0.0.1")
        try await answer.body.write(Swallower(collected: shown))
        let numbers = shown.text.withLock { $0 }
        #expect(numbers.contains("{method=\"GET\",route=\"/vi-sao\",status=\"303\"} 2\n"), "\(numbers)")
        #expect(!numbers.contains("chua"))
    }

    @Test func `reads no name, token, query or address in the log`() async throws {
        let database = try await World.database()
        let token = try await Entrance.administrator(in: database)
        let responder = try buildResponder(database: database, clock: { World.now })
        let seen = Lines()
        for address in [
            "/danh-sach?unit=HỘI&lang=en", "/vi-sao?account=cong:chua", "/khong-co/chua?q=Nguyễn", "/bao-cao.csv",
        ] {
            let logger = Logger(label: "tests", factory: { _ in seen.handler })
            let answer = try await Self.ask(
                responder, address, headers: [.cookie: "\(SessionCookie.name)=\(token.text)"], peer: "10.9.8.7",
                logger: logger)
            try await answer.body.write(Swallower())
        }
        let log = seen.text
        #expect(log.contains("route=/vi-sao"))
        #expect(log.contains("status=200"))
        for secret in ["chua", "Nguyễn", "HỘI", token.text, "10.9.8.7", "?", "quan-tri"] {
            #expect(!log.contains(secret), "\(secret) in \(log)")
        }
    }

    private static func ask(
        _ responder: RouterResponder<PageContext>, _ address: String, headers: HTTPFields = [:], peer: String,
        logger: Logger? = nil
    ) async throws -> Response {
        let request = Request(
            head: HTTPRequest(
                method: .get, scheme: "http", authority: "127.0.0.1", path: address, headerFields: headers),
            body: RequestBody(buffer: ByteBuffer()))
        var quiet = Logger(label: "tests")
        quiet.logLevel = .critical
        return try await responder.respond(to: request, context: PageContext(logger: logger ?? quiet, peer: peer))
    }

    private final class Collected: Sendable {
        let text = Mutex("")
    }

    private struct Swallower: ResponseBodyWriter {
        var collected: Collected?

        mutating func write(_ buffer: ByteBuffer) async throws {
            collected?.text.withLock { $0 += String(buffer: buffer) }
        }

        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }

    /// Keeps everything that is logged, whatever its level.
    private final class Lines: Sendable {
        private let lines = Mutex<[String]>([])

        var text: String { lines.withLock { $0.joined(separator: "\n") } }
        var handler: Handler { Handler(lines: self) }

        struct Handler: LogHandler {
            let lines: Lines
            var logLevel = Logger.Level.trace
            var metadata: Logger.Metadata = [:]

            init(lines: Lines) { self.lines = lines }

            subscript(metadataKey key: String) -> Logger.Metadata.Value? {
                get { metadata[key] }
                set { metadata[key] = newValue }
            }

            func log(event: LogEvent) {
                let fields = (event.metadata ?? [:]).map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
                lines.lines.withLock { $0.append("\(event.level) \(event.message) \(fields)") }
            }
        }
    }
}
