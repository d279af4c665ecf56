import Console
import Foundation
import People
import ServerCommands
import Synchronization

/// One command line, run in this process, with what it said.
struct CommandLineRun: Sendable {
    let status: Int32
    let output: String
    let errors: String

    /// 2026-07-01T09:00 in Cà Mau.
    static let now = Instant(milliseconds: 1_782_871_200_000)

    /// - Parameters:
    ///   - arguments: without the program's name.
    ///   - path: where other programs are looked for; nothing for the usual folders.
    static func run(
        _ arguments: [String], database: String? = nil, language: String = "vi", now: Instant = Self.now,
        path: String? = nil
    ) async -> CommandLineRun {
        let output = Mutex("")
        let errors = Mutex("")
        var environment = ["CONGDAN_LANG": language]
        if let database { environment["CONGDAN_DATABASE"] = database }
        environment["PATH"] = path
        let host = Console.Host(
            output: { text in output.withLock { $0 += text } }, errors: { text in errors.withLock { $0 += text } },
            now: { now }, who: "kiem-thu", environment: environment)
        let status = await CongdanServer.run(arguments, host: host)
        return CommandLineRun(
            status: status, output: output.withLock { $0 }, errors: errors.withLock { $0 })
    }
}

/// A folder of one test.
struct Folder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "congdan-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// - Parameter name: nothing for the folder itself, with a slash at its end.
    func path(_ name: String) -> String { "\(url.path)/\(name)" }

    /// Writes a file and gives back its path.
    @discardableResult
    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        try Data(bytes).write(to: url.appending(path: name))
        return path(name)
    }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

    static func read(_ path: String) throws -> String { try String(contentsOf: URL(filePath: path), encoding: .utf8) }
}
