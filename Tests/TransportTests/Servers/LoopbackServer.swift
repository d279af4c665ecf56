import Foundation
import Synchronization

/// Answers on a port of this machine as a script says: for each connection the bytes that it sends back.
///
/// A server that breaks off, dawdles or talks nonsense; no real one does so on demand.
final class LoopbackServer: Sendable {
    /// What is done with one request.
    enum Answer: Sendable {
        case bytes(String)
        /// The connection is closed without a word.
        case hangUp
        /// Nothing is said; the connection stays open until somebody goes.
        case silence
    }

    let port: UInt16
    private let socket: Int32
    private let heard = Requests()
    private let open = Connections()

    /// What arrived so far, one text for each request.
    var requests: [String] { heard.all }
    var address: String { "http://127.0.0.1:\(port)" }

    /// - Parameter answer: of the request with that number, from 0.
    init(_ answer: @escaping @Sendable (Int) -> Answer) throws {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(socket, pointer, length) == 0 && listen(socket, 16) == 0
                    && getsockname(socket, pointer, &length) == 0
            }
        }
        guard bound else { throw CocoaError(.fileReadUnknown) }
        port = UInt16(bigEndian: address.sin_port)
        self.socket = socket
        Thread.detachNewThread { [heard, open] in
            while true {
                let one = accept(socket, nil, nil)
                guard one >= 0 else { break }
                open.add(one)
                Thread.detachNewThread { Self.serve(one, heard, open, answer) }
            }
            // Closed here and nowhere else: its number may belong to another server's socket a moment later, and
            // whoever still waited on it would take that server's callers.
            close(socket)
        }
    }

    private static func serve(
        _ connection: Int32, _ heard: Requests, _ open: Connections, _ answer: @Sendable (Int) -> Answer
    ) {
        while let request = read(connection) {
            switch answer(heard.add(request)) {
            case .silence: break
            case .hangUp: return open.close(connection)
            case .bytes(let text):
                let bytes = Array(text.utf8)
                _ = Glibc.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
                if text.contains("Connection: close") { return open.close(connection) }
            }
        }
        open.close(connection)
    }

    deinit {
        open.closeAll()
        shutdown(socket, Int32(SHUT_RDWR))
    }

    private final class Requests: Sendable {
        private let texts = Mutex<[String]>([])
        var all: [String] { texts.withLock { $0 } }
        /// Its number.
        func add(_ text: String) -> Int {
            texts.withLock {
                $0.append(text)
                return $0.count - 1
            }
        }
    }

    private final class Connections: Sendable {
        private let open = Mutex<Set<Int32>>([])
        func add(_ one: Int32) { open.withLock { _ = $0.insert(one) } }
        func close(_ one: Int32) { open.withLock { if $0.remove(one) != nil { _ = Glibc.close(one) } } }
        /// Whoever reads from one of them is told that the other side has gone, and closes it.
        func closeAll() { open.withLock { for one in $0 { shutdown(one, Int32(SHUT_RDWR)) } } }
    }

    /// One whole request; nothing where the other side has gone.
    private static func read(_ connection: Int32) -> String? {
        var text = ""
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            text += String(decoding: buffer[..<count], as: UTF8.self)
            guard let head = text.range(of: "\r\n\r\n") else { continue }
            let length = text.firstMatch(of: /Content-Length: (\d+)/).flatMap { Int($0.1) } ?? 0
            if text[head.upperBound...].utf8.count >= length { return text }
        }
    }
}

extension LoopbackServer.Answer {
    static func ok(_ body: String, status: String = "200 OK", headers: String = "") -> Self {
        .bytes("HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\n\(headers)\r\n\(body)")
    }
}
