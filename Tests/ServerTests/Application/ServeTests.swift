import Dispatch
import Glibc
import Logging
import People
import StoreTestSupport
import Testing

@testable import Server

struct `The server` {
    @Test
    func `tells where it listens, answers there, refuses a taken port, and stops when asked to`() async throws {
        let database = try await World.database()
        var logger = Logger(label: "tests")
        logger.logLevel = .critical
        let quiet = logger
        let (addresses, listening) = AsyncStream.makeStream(of: ServerAddress.self)
        let (stop, wanted) = AsyncStream.makeStream(of: Void.self)
        let settings = try ServerSettings(port: 0)
        let clock: @Sendable () -> Instant = { World.now }
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                // Where it does not even start, nobody waits for its address.
                defer { listening.finish() }
                try await serve(database: database, settings: settings, clock: clock, logger: quiet, until: stop) {
                    listening.yield($0)
                }
            }
            var iterator = addresses.makeAsyncIterator()
            let address = try #require(await iterator.next())
            #expect(address.port > 0)
            #expect(address.url == "http://127.0.0.1:\(address.port)/")
            let answer = await Self.answer(
                from: address, to: "GET /dang-nhap HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
            #expect(answer.contains("Tên đăng nhập"))
            let stranger = await Self.answer(
                from: address, to: "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
            #expect(stranger.hasPrefix("HTTP/1.1 421"))
            let taken = try ServerSettings(port: address.port)
            await #expect(throws: ServerRefusal.portTaken(host: "127.0.0.1", port: address.port)) {
                try await serve(
                    database: database, settings: taken, clock: clock, logger: quiet, until: AsyncStream { _ in }
                ) { _ in }
            }
            wanted.yield()
            try await tasks.next()
        }
    }

    /// Speaks plain HTTP over a socket of its own, so that nothing stands between the test and the server,
    /// and on a thread of its own, since the server needs those of Swift's pool.
    private static func answer(from address: ServerAddress, to request: String) async -> String {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "congdan.test").async {
                continuation.resume(returning: exchange(with: address, request))
            }
        }
    }

    private static func exchange(with address: ServerAddress, _ request: String) -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = UInt16(address.port).bigEndian
        place.sin_addr.s_addr = inet_addr(address.host)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let connected = withUnsafeBytes(of: &place) { bytes in
            connect(descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, size)
        }
        guard connected == 0 else { return "" }
        _ = request.withCString { send(descriptor, $0, strlen($0), 0) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = recv(descriptor, &chunk, chunk.count, 0), count > 0 { bytes += chunk.prefix(count) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
