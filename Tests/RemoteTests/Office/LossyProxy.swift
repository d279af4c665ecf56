import Foundation
import Synchronization

/// Stands between a program and a server on this machine, passes each request on, and loses answers on their way back:
/// the server has done what it was asked, and nobody hears of it.
final class LossyProxy: Sendable {
    private let losses: Mutex<@Sendable (Substring) -> Bool>
    private let socket: Int32
    private let target: UInt16
    let address: String

    /// - Parameter isLost: whether the answer to a request with this first line is lost.
    init(to address: String, isLost: @escaping @Sendable (Substring) -> Bool) throws {
        losses = Mutex(isLost)
        target = address.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var place = Self.loopback(0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let bound = withUnsafeMutablePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(socket, pointer, length) == 0 && listen(socket, 16) == 0
                    && getsockname(socket, pointer, &length) == 0
            }
        }
        guard bound else { throw CocoaError(.fileReadUnknown) }
        self.address = "http://127.0.0.1:\(UInt16(bigEndian: place.sin_port))"
        Thread.detachNewThread { [weak self] in
            while case let one = accept(socket, nil, nil), one >= 0 {
                guard let self else { break }
                Thread.detachNewThread { self.serve(one) }
            }
            // Closed here and nowhere else: its number may belong to another socket a moment later.
            close(socket)
        }
    }

    deinit { shutdown(socket, Int32(SHUT_RDWR)) }

    /// From now on other answers are lost.
    func lose(_ isLost: @escaping @Sendable (Substring) -> Bool) { losses.withLock { $0 = isLost } }

    /// One request of a connection; then it is closed, and the program opens another.
    private func serve(_ connection: Int32) {
        defer { close(connection) }
        guard let request = Self.request(of: connection), let answer = pass(request) else { return }
        let line = String(decoding: request.prefix { $0 != 13 }, as: UTF8.self)
        if losses.withLock({ $0(line[...]) }) { return }
        Self.send(answer, to: connection)
    }

    /// The server's whole answer, which ends with the connection.
    private func pass(_ request: [UInt8]) -> [UInt8]? {
        let server = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(server) }
        var place = Self.loopback(target)
        let connected = withUnsafePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard connected, let end = request.firstIndex(of: 10) else { return nil }
        Self.send(request[...end] + Array("Connection: close\r\n".utf8) + request[(end + 1)...], to: server)
        var answer: [UInt8] = []
        while case let more = Self.some(of: server), !more.isEmpty { answer += more }
        return answer
    }

    /// One whole request; nothing where the other side has gone.
    private static func request(of connection: Int32) -> [UInt8]? {
        var bytes: [UInt8] = []
        while case let more = some(of: connection), !more.isEmpty {
            bytes += more
            guard let end = String(decoding: bytes, as: UTF8.self).range(of: "\r\n\r\n") else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            let length = text.firstMatch(of: /(?i)content-length: (\d+)/).flatMap { Int($0.1) } ?? 0
            if text[end.upperBound...].utf8.count >= length { return bytes }
        }
        return nil
    }

    private static func some(of socket: Int32) -> ArraySlice<UInt8> {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &buffer, buffer.count, 0)
        return count > 0 ? buffer[..<count] : []
    }

    private static func send(_ bytes: some Sequence<UInt8>, to socket: Int32) {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
        }
    }

    private static func loopback(_ port: UInt16) -> sockaddr_in {
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = port.bigEndian
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return place
    }
}
