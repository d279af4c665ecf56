import Foundation
import Glibc
import Threads

@testable import ServerCommands

/// `congdan-server serve` as a process of its own, on any free port.
final class RunningServer: Sendable {
    let process: Process
    let port: Int

    /// Waits until it says where it listens.
    init(_ arguments: [String]) async throws {
        let program = try ServerProgram()
        (process, port) = try await OwnThread.run {
            let process = Process()
            let output = Pipe()
            process.executableURL = program.url
            process.arguments = ["serve", "--port", "0", "--lang", "en"] + arguments
            process.standardOutput = output
            process.standardError = FileHandle.standardError
            process.standardInput = FileHandle.nullDevice
            try process.run()
            let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            guard let port = line.firstMatch(of: #/:([0-9]+)\//#).flatMap({ Int($0.1) }) else {
                throw NotListening(said: line)
            }
            return (process, port)
        }
    }

    struct NotListening: Error {
        let said: String
    }

    /// Sends it SIGTERM.
    func terminate() { kill(process.processIdentifier, SIGTERM) }

    /// - Returns: the exit code.
    func exitCode() async throws -> Int32 {
        let process = process
        return try await OwnThread.run {
            process.waitUntilExit()
            return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        }
    }

    /// A connection of plain bytes.
    func connect() throws -> Socket { try Socket(port: port) }

    struct Socket: Sendable {
        private let descriptor: Int32

        init(port: Int) throws {
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var place = sockaddr_in()
            place.sin_family = sa_family_t(AF_INET)
            place.sin_port = UInt16(port).bigEndian
            place.sin_addr.s_addr = inet_addr("127.0.0.1")
            let size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let connected = withUnsafeBytes(of: &place) { bytes in
                Glibc.connect(descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, size)
            }
            guard connected == 0 else { throw NotListening(said: String(cString: strerror(errno))) }
        }

        func send(_ text: String) {
            _ = text.withCString { Glibc.send(descriptor, $0, strlen($0), Int32(MSG_NOSIGNAL)) }
        }

        /// Everything up to the end of the connection.
        func rest() -> String {
            defer { close(descriptor) }
            var bytes: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 65_536)
            while case let count = recv(descriptor, &chunk, chunk.count, 0), count > 0 { bytes += chunk.prefix(count) }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
