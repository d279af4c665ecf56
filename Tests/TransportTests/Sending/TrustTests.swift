import Foundation
import Testing
import Threads
import Transport

/// A web server with a certificate that it made itself.
struct `A connection to a server with a certificate` {
    /// `openssl s_server`, for as long as `body` runs.
    private func withServer(
        for name: String, _ body: (_ address: String, _ certificate: String) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "congdan-tls-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (server, address) = try await OwnThread.run { try Self.start(for: name, in: folder) }
        defer { server.terminate() }
        try await body(address, "\(folder)/certificate.pem")
    }

    private static func start(for name: String, in folder: String) throws -> (Running, address: String) {
        try run(
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-subj", "/CN=\(name)", "-addext", "subjectAltName=DNS:\(name)", "-keyout", "\(folder)/key.pem", "-out",
            "\(folder)/certificate.pem"
        ).waitUntilExit()
        let output = Pipe()
        let server = try run(
            "s_server", "-accept", "127.0.0.1:0", "-www", "-key", "\(folder)/key.pem", "-cert",
            "\(folder)/certificate.pem", output: output)
        var said = ""
        while true {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw CocoaError(.fileReadUnknown) }
            said += String(decoding: more, as: UTF8.self)
            if let port = said.firstMatch(of: /ACCEPT [^\n]*:(\d+)\n/) {
                return (Running(process: server), "https://localhost:\(port.1)/")
            }
        }
    }

    private struct Running: @unchecked Sendable {
        // Confined: handed from the thread that started it to the test that ends it.
        let process: Process
        func terminate() { process.terminate() }
    }

    @discardableResult
    private static func run(_ arguments: String..., output: Pipe? = nil) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        if let output { process.standardOutput = output } else { process.standardOutput = FileHandle.nullDevice }
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func settings(trusting file: String? = nil) -> ConnectionSettings {
        var settings = ConnectionSettings()
        settings.isDirect = true
        settings.certificates = file
        return settings
    }

    @Test func `is refused where nobody vouches for it`() async throws {
        try await withServer(for: "localhost") { address, _ in
            let failure = await #expect(throws: NetworkFailure.self) {
                try await Connection(settings()).send(Request(.get, address))
            }
            #expect(failure?.kind == .untrusted)
        }
    }

    @Test func `is made where the certificate is handed over`() async throws {
        try await withServer(for: "localhost") { address, certificate in
            let reply = try await Connection(settings(trusting: certificate)).send(Request(.get, address))
            #expect(reply.status == 200)
        }
    }

    @Test func `is refused where the certificate is somebody else's`() async throws {
        try await withServer(for: "other.example") { address, certificate in
            let failure = await #expect(throws: NetworkFailure.self) {
                try await Connection(settings(trusting: certificate)).send(Request(.get, address))
            }
            #expect(failure?.kind == .untrusted)
        }
    }

    @Test func `is refused where the file of certificates is not there`() async throws {
        try await withServer(for: "localhost") { address, _ in
            let failure = await #expect(throws: NetworkFailure.self) {
                try await Connection(settings(trusting: "/none.pem")).send(Request(.get, address))
            }
            #expect(failure?.kind == .untrusted)
        }
    }
}
