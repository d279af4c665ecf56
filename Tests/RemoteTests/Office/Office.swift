import Foundation
import Testing
import Threads

/// An office with its server on a port of this machine, its files, and an administrator.
final class Office: Sendable {
    static let administrator = "quantri"

    let folder: String
    let address: String
    let password: String
    private let server: Running

    private struct Running: @unchecked Sendable {
        // Confined: ended once, by whoever holds the office last.
        let process: Process
    }

    /// - Parameter port: nothing for any free one.
    init(folder: String, password: String, port: Int = 0) async throws {
        self.folder = folder
        self.password = password
        let environment = Self.environment(folder)
        let (process, url) = try await OwnThread.run { () -> (Running, String) in
            let (process, output, errors) = try Program.server.start(["serve", "--port", "\(port)"], environment)
            var said = ""
            while true {
                let more = output.fileHandleForReading.availableData
                guard !more.isEmpty else {
                    let told = errors.fileHandleForReading.readDataToEndOfFile()
                    throw NotServing(said: said + String(decoding: told, as: UTF8.self))
                }
                said += String(decoding: more, as: UTF8.self)
                if let url = said.firstMatch(of: /http:\/\/[^ \/]+:\d+/) {
                    return (Running(process: process), String(url.0))
                }
            }
        }
        server = process
        address = url
    }

    private struct NotServing: Error {
        let said: String
    }

    deinit {
        server.process.terminate()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// A new database with systems and units, and the server on it.
    static func opened() async throws -> Office {
        let folder = try Self.folder()
        try await set("init", in: folder)
        for (name, text) in [("systems.yaml", Files.systems), ("units.csv", Files.units)] {
            try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            try await set("import", String(name.prefix { $0 != "." }), "\(folder)/\(name)", in: folder)
        }
        try await set("admin", "add", administrator, in: folder)
        let told = try await set("admin", "password", administrator, in: folder)
        let password = String(told.output.split(whereSeparator: \.isWhitespace).last ?? "")
        return try await Office(folder: folder, password: password)
    }

    /// An empty database with systems and units, without a server: what a local import is tried on.
    static func folder() throws -> String {
        let folder = NSTemporaryDirectory() + "congdan-remote-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    static func environment(_ folder: String, _ extra: [String: String] = [:]) -> [String: String] {
        [
            "CONGDAN_DATABASE": "sqlite:\(folder)/congdan.sqlite", "CONGDAN_STATE": "\(folder)/state",
            "CONGDAN_LANG": "en", "CONGDAN_COURSES": courses,
        ].merging(extra) { $1 }
    }

    /// The repository, whose courses are learned.
    static let courses = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    @discardableResult
    private static func set(_ arguments: String..., in folder: String) async throws -> Ended {
        let ended = try await Program.server.run(arguments, environment(folder))
        try #require(ended.status == 0, "\(arguments): \(ended.errors)")
        return ended
    }

    /// A file of this office; its path.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        let path = "\(folder)/\(name)"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    /// Runs `congdan`.
    func congdan(
        _ arguments: String..., typing input: String = "", with extra: [String: String] = [:]
    ) async throws -> Ended {
        try await Program.congdan.run(arguments, typing: input, Self.environment(folder, extra))
    }

    /// Runs `congdan-server` on the same database.
    func onDatabase(_ arguments: String...) async throws -> Ended {
        try await Program.server.run(arguments, Self.environment(folder))
    }

    /// Signs the administrator in.
    func signIn() async throws {
        let ended = try await congdan(
            "sign-in", Self.administrator, "--server", address, typing: password + "\n")
        try #require(ended.status == 0, "\(ended.errors)")
    }

    /// As a power cut would end it; the folder stays.
    func kill() {
        Glibc.kill(server.process.processIdentifier, SIGKILL)
        server.process.waitUntilExit()
    }

    /// The same office after a power cut, on the same port.
    func reopened() async throws -> Office {
        try await Office(folder: folder, password: password, port: Int(address.split(separator: ":").last ?? "") ?? 0)
    }
}
