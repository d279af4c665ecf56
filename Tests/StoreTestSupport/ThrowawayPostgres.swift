import Foundation

/// A PostgreSQL of one's own, which can go away and come back. It ends with this value, or with the test process,
/// however that comes.
public final class ThrowawayPostgres: Sendable {
    private let process: Process
    private let orders: FileHandle
    private let answers: FileHandle
    /// Where its socket is.
    let folder: String

    /// Runs `script/throwaway-postgres`, which lives until its standard input is closed.
    public init() throws {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../script/throwaway-postgres")
        process = Process()
        process.executableURL = script.standardizedFileURL
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        (orders, answers) = (input.fileHandleForWriting, output.fileHandleForReading)
        folder = try Self.line(of: answers)
    }

    deinit { try? orders.close() }

    /// The URL of the database of that name.
    public func url(_ name: String = "postgres") -> String { "postgresql:///\(name)?host=\(folder)&user=postgres" }

    /// As a power cut would end it; what was committed stays.
    public func stop() throws { try order("stop") }

    /// Brings it back; it answers when this returns.
    public func start() throws { try order("start") }

    private func order(_ word: String) throws {
        try orders.write(contentsOf: Data((word + "\n").utf8))
        guard try Self.line(of: answers) == word else { throw Failure.didNotObey(word) }
    }

    private static func line(of file: FileHandle) throws -> String {
        var line: [UInt8] = []
        while let byte = try file.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") { line.append(byte) }
        guard !line.isEmpty else { throw Failure.didNotStart }
        return String(decoding: line, as: UTF8.self)
    }

    private enum Failure: Error {
        case didNotStart
        case didNotObey(String)
    }
}
