import Foundation
import Testing
import Threads

/// An office with its server on a port of this machine, its files, and an administrator.
final class Office: Sendable {
    static let administrator = "quantri"

    /// Where the database is, as the programs are told.
    let place: String
    let address: String
    let password: String
    private let files: Kept
    private let server: Running

    private struct Running: @unchecked Sendable {
        // Confined: ended once, by whoever holds the office last.
        let process: Process
    }

    /// The folder, which outlives a server that is killed and opened again.
    private final class Kept: Sendable {
        let folder: String
        init(_ folder: String) { self.folder = folder }
        deinit { try? FileManager.default.removeItem(atPath: folder) }
    }

    var folder: String { files.folder }

    /// - Parameters:
    ///   - port: 0 for any free one.
    ///   - fileBytes: how far any file of the server may grow until there is room again.
    private init(_ files: Kept, place: String, password: String, port: Int = 0, fileBytes: Int? = nil) async throws {
        self.files = files
        self.place = place
        self.password = password
        let environment = Self.environment(files.folder, ["CONGDAN_DATABASE": place])
        let (process, url) = try await OwnThread.run { () -> (Running, String) in
            let (process, output, errors) = try Program.server.start(
                ["serve", "--port", "\(port)"], environment, fileBytes: fileBytes)
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

    deinit { server.process.terminate() }

    /// A new database with systems and units, and the server on it.
    ///
    /// - Parameter place: where the database is to be; nothing for a file in the office's folder.
    static func opened(
        at place: String? = nil, systems: String = Files.systems, units: String = Files.units
    ) async throws -> Office {
        let folder = try Self.folder()
        let place = place ?? "sqlite:\(folder)/congdan.sqlite"
        func set(_ arguments: String...) async throws -> Ended {
            let ended = try await Program.server.run(arguments, environment(folder, ["CONGDAN_DATABASE": place]))
            try #require(ended.status == 0, "\(arguments): \(ended.errors)")
            return ended
        }
        _ = try await set("init")
        for (name, text) in [("systems.yaml", systems), ("units.csv", units)] {
            try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            _ = try await set("import", String(name.prefix { $0 != "." }), "\(folder)/\(name)")
        }
        _ = try await set("admin", "add", administrator)
        let told = try await set("admin", "password", administrator)
        let password = String(told.output.split(whereSeparator: \.isWhitespace).last ?? "")
        return try await Office(Kept(folder), place: place, password: password)
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
        try await Program.server.run(arguments, Self.environment(folder, ["CONGDAN_DATABASE": place]))
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
    ///
    /// - Parameter fileBytes: how far any file of the server may grow until ``makeRoom()``.
    func reopened(fileBytes: Int? = nil) async throws -> Office {
        let port = Int(address.split(separator: ":").last ?? "") ?? 0
        return try await Office(files, place: place, password: password, port: port, fileBytes: fileBytes)
    }

    /// Lets the running server's files grow again.
    func makeRoom() async throws {
        let process = server.process.processIdentifier
        try await OwnThread.run {
            let prlimit = Process()
            prlimit.executableURL = URL(filePath: "/usr/bin/env")
            prlimit.arguments = ["prlimit", "--pid", "\(process)", "--fsize=unlimited:unlimited"]
            try prlimit.run()
            prlimit.waitUntilExit()
        }
    }
}
