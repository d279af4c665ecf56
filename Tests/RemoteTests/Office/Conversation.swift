import Foundation

/// `congdan` in plain lines, answered as it asks.
struct Conversation {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    init(_ arguments: [String], _ environment: [String: String]) throws {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        process.executableURL = URL(filePath: own).deletingLastPathComponent().appending(path: Program.congdan.rawValue)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    /// Goes on until there is no reply, or the program has ended.
    ///
    /// - Returns: how often it was answered.
    func run(reply: (String) -> String?) throws -> Int {
        var turns = 0
        while let text = hear(), let line = reply(text) {
            turns += 1
            if turns > 1500 { break }
            try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
        }
        try input.fileHandleForWriting.close()
        while !output.fileHandleForReading.availableData.isEmpty {}
        process.waitUntilExit()
        return turns
    }

    /// What it says until it asks for something; nothing once it has ended.
    private func hear() -> String? {
        var bytes: [UInt8] = []
        while true {
            let piece = output.fileHandleForReading.availableData
            if piece.isEmpty { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
            bytes += piece
            let text = String(decoding: bytes, as: UTF8.self)
            let last = text.split(separator: "\n").last ?? ""
            if text.hasSuffix(": "), last.hasPrefix("Gõ số hoặc lệnh") || last.hasSuffix("giữ nguyên): ") {
                return text
            }
        }
    }
}
