import Synchronization
import Testing
import Transport

struct `A connection` {
    /// The pauses that it would have made, and makes none.
    private final class Pauses: Sendable {
        let made = Mutex<[Duration]>([])
        var all: [Duration] { made.withLock { $0 } }
    }

    private func connection(_ pauses: Pauses = Pauses()) -> Connection {
        var settings = ConnectionSettings()
        settings.isDirect = true
        settings.retries.chance = { 1 }
        settings.pause = { pause in pauses.made.withLock { $0.append(pause) } }
        return Connection(settings)
    }

    @Test func `carries a request with its head and body, and brings back the whole reply`() async throws {
        let server = try LoopbackServer { _ in .ok("xin chào", status: "201 Created", headers: "X-So: 7\r\n") }
        let reply = try await connection().send(
            Request(
                .post, server.address + "/a?b=%20",
                headers: [Header("Authorization", "Bearer t"), Header("Content-Type", "application/json")],
                body: Array("{}".utf8)))
        #expect(reply.status == 201)
        #expect(String(decoding: reply.body, as: UTF8.self) == "xin chào")
        #expect(reply.header("x-so") == "7")
        let sent = try #require(server.requests.first)
        #expect(sent.hasPrefix("POST /a?b=%20 HTTP/1.1\r\n"))
        #expect(sent.contains("\r\nAuthorization: Bearer t\r\n"))
        #expect(sent.contains("\r\nContent-Type: application/json\r\n"))
        #expect(!sent.contains("Expect:"))
        #expect(sent.hasSuffix("\r\n\r\n{}"))
    }

    @Test func `stays open from one request to the next that can be sent twice`() async throws {
        let server = try LoopbackServer { _ in .ok("") }
        let connection = connection()
        for _ in 0..<3 { _ = try await connection.send(Request(.get, server.address + "/", canBeSentTwice: true)) }
        #expect(server.requests.count == 3)
    }

    @Test(arguments: [Request.Method.get, .post, .put, .patch, .delete])
    func `uses the method that was asked for`(method: Request.Method) async throws {
        let server = try LoopbackServer { _ in .ok("") }
        _ = try await connection().send(Request(method, server.address + "/x"))
        #expect(server.requests.first?.hasPrefix("\(method.rawValue) /x HTTP/1.1\r\n") == true)
    }

    @Test func `sends again what can be sent twice, with longer and longer pauses`() async throws {
        let server = try LoopbackServer { $0 < 3 ? .hangUp : .ok("there") }
        let pauses = Pauses()
        let reply = try await connection(pauses).send(
            Request(.post, server.address + "/", body: [1], canBeSentTwice: true))
        #expect(reply.status == 200)
        #expect(server.requests.count == 4)
        #expect(pauses.all == [.milliseconds(250), .milliseconds(500), .seconds(1)])
    }

    @Test func `never sends again what may have arrived and must arrive once`() async throws {
        let server = try LoopbackServer { $0 == 0 ? .ok("") : .hangUp }
        let connection = connection()
        _ = try await connection.send(Request(.post, server.address + "/first"))
        let failure = await #expect(throws: NetworkFailure.self) {
            try await connection.send(Request(.post, server.address + "/second"))
        }
        #expect(failure?.kind == .lost)
        #expect(server.requests.count == 2)
    }

    @Test func `sends again what the server put off, as late as it asks`() async throws {
        let server = try LoopbackServer {
            $0 == 0 ? .ok("", status: "429 Too Many Requests", headers: "Retry-After: 3\r\n") : .ok("")
        }
        let pauses = Pauses()
        #expect(try await connection(pauses).send(Request(.post, server.address + "/")).status == 200)
        #expect(pauses.all == [.seconds(3)])
    }

    @Test func `does not wait as long as nobody would`() async throws {
        let server = try LoopbackServer { _ in
            .ok("", status: "429 Too Many Requests", headers: "Retry-After: 600\r\n")
        }
        #expect(try await connection().send(Request(.post, server.address + "/")).status == 429)
        #expect(server.requests.count == 1)
    }

    @Test func `says that nobody is there after some attempts`() async throws {
        let port = try LoopbackServer { _ in .hangUp }.port
        let pauses = Pauses()
        let failure = await #expect(throws: NetworkFailure.self) {
            try await connection(pauses).send(Request(.post, "http://127.0.0.1:\(port)/"))
        }
        #expect(failure?.kind == .unreachable)
        #expect(pauses.all.count == 3)
    }

    @Test func `gives up on a server that says nothing`() async throws {
        let server = try LoopbackServer { _ in .silence }
        let failure = await #expect(throws: NetworkFailure.self) {
            try await connection().send(Request(.post, server.address + "/", patience: .milliseconds(200)))
        }
        #expect(failure?.kind == .lost)
        #expect(server.requests.count == 1)
    }

    @Test func `takes no more than it was told to take`() async throws {
        let server = try LoopbackServer { _ in .ok(String(repeating: "x", count: 5000)) }
        var settings = ConnectionSettings()
        settings.isDirect = true
        settings.mostBytes = 4999
        let failure = await #expect(throws: NetworkFailure.self) {
            try await Connection(settings).send(Request(.get, server.address + "/"))
        }
        #expect(failure?.kind == .tooLong)
        // The server stays until here.
        #expect(server.requests.count == 1)
    }

    @Test(arguments: ["SSH-2.0-OpenSSH\r\n", "HTTP/9 no\r\n\r\n"])
    func `does not take for a reply what is none`(nonsense: String) async throws {
        let server = try LoopbackServer { _ in .bytes(nonsense + "Connection: close") }
        await #expect(throws: NetworkFailure.self) { try await connection().send(Request(.post, server.address + "/")) }
        #expect(server.requests.count == 1)
    }

    @Test(arguments: ["ftp://127.0.0.1/", "file:///etc/passwd", "http://", ""])
    func `asks nobody where the address is none of the web`(address: String) async throws {
        let failure = await #expect(throws: NetworkFailure.self) { try await connection().send(Request(.get, address)) }
        #expect(failure?.kind == .unusable)
    }

    @Test func `follows nobody to another server`() async throws {
        let server = try LoopbackServer { _ in .ok("", status: "302 Found", headers: "Location: /other\r\n") }
        #expect(try await connection().send(Request(.get, server.address + "/")).status == 302)
        #expect(server.requests.count == 1)
    }

    @Test func `ends where the task that waits for it is cancelled`() async throws {
        let server = try LoopbackServer { _ in .silence }
        let connection = connection()
        let result = await withTaskGroup(of: Result<Reply, any Error>.self) { group in
            group.addTask {
                do { return .success(try await connection.send(Request(.post, server.address + "/"))) } catch {
                    return .failure(error)
                }
            }
            while server.requests.isEmpty { await Task.yield() }
            group.cancelAll()
            return await group.next()!
        }
        #expect(throws: NetworkFailure.self) { try result.get() }
        #expect((try? result.get()) == nil)
    }
}
