import CNCurses
import Foundation

/// A folder for one test's journal, and the program to run on it.
struct Desk {
    let folder = NSTemporaryDirectory() + "congdan-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    var journal: String { "\(folder)/guest.jsonl" }

    func clear() { try? FileManager.default.removeItem(atPath: folder) }

    /// The program that was built beside these tests.
    static var program: String {
        let built = URL(filePath: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "")
        return built.deletingLastPathComponent().appending(path: "congdan").path
    }

    func environment(_ extra: [String: String] = [:]) -> [String: String] {
        ["CONGDAN_STATE": folder, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(extra) { $1 }
    }
}

/// The program on a terminal of its own.
final class TerminalChild {
    let process: pid_t
    private let terminal: Int32
    private(set) var output: [UInt8] = []

    init?(_ desk: Desk, _ arguments: [String], columns: Int, rows: Int, environment: [String: String] = [:]) {
        let all = desk.environment(["TERM": "xterm-256color"].merging(environment) { $1 })
        var words = ([Desk.program] + arguments).map { strdup($0) } + [nil]
        var pairs = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
        var file: Int32 = -1
        process = cd_spawn_on_terminal(Desk.program, &words, &pairs, Int32(columns), Int32(rows), &file)
        terminal = file
        for text in words + pairs { free(text) }
        if process < 0 { return nil }
    }

    deinit { close(terminal) }

    /// Waits for something to be shown, and keeps it.
    @discardableResult
    func read() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = Glibc.read(terminal, &buffer, buffer.count)
        if count > 0 { output += buffer[0..<count] }
        return count > 0
    }

    /// Reads until the bytes of `text` have come since `start`.
    func read(until text: String, from start: Int = 0) {
        while !String(decoding: output[start...], as: UTF8.self).contains(text) { guard read() else { return } }
    }

    /// Types; what the program shows meanwhile is taken away, so that neither waits for the other.
    func type(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            var both = pollfd(fd: terminal, events: Int16(POLLIN | POLLOUT), revents: 0)
            guard poll(&both, 1, 10_000) > 0 else { return }
            if both.revents & Int16(POLLIN) != 0, !read() { return }
            guard both.revents & Int16(POLLOUT) != 0 else { continue }
            let piece = Array(rest.prefix(64))
            let count = write(terminal, piece, piece.count)
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Reads to the end and returns how the program ended.
    func wait() -> Int32 {
        while read() {}
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return status
    }

    var text: String { String(decoding: output, as: UTF8.self) }
}

/// The program in plain lines, by pipes.
final class PlainChild {
    let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private(set) var transcript = ""

    init(_ desk: Desk, _ arguments: [String], shell: String? = nil) throws {
        process.executableURL = URL(filePath: shell == nil ? Desk.program : "/bin/sh")
        process.arguments = shell.map { ["-c", $0, Desk.program] + arguments } ?? arguments
        process.environment = desk.environment()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    /// Reads until the program asks for something; returns what it said, nothing once it has ended.
    func hear() -> String? {
        var bytes: [UInt8] = []
        while true {
            let piece = output.fileHandleForReading.availableData
            if piece.isEmpty { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
            bytes += piece
            let text = String(decoding: bytes, as: UTF8.self)
            let last = text.split(separator: "\n").last ?? ""
            if text.hasSuffix(": "), last.hasPrefix("Gõ số hoặc lệnh") || last.hasSuffix("giữ nguyên): ") {
                transcript += text
                return text
            }
        }
    }

    func say(_ line: String) { try? input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8)) }

    func leave() {
        try? input.fileHandleForWriting.close()
        while !output.fileHandleForReading.availableData.isEmpty {}
        process.waitUntilExit()
    }
}
