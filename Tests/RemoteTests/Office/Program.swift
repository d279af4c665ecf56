import Foundation
import Threads

/// What a program said and how it ended.
struct Ended: Sendable {
    let status: Int32
    let output: String
    let errors: String
}

/// One of the two programs, built beside these tests and run as a process of its own.
enum Program: String {
    case congdan
    case server = "congdan-server"

    /// Runs it to its end.
    func run(_ arguments: [String], typing input: String = "", _ environment: [String: String]) async throws -> Ended {
        try await OwnThread.run {
            let (process, output, errors) = try start(arguments, typing: input, environment)
            // Both at once: whichever is full stops the program.
            let said = Said(errors)
            let bytes = output.fileHandleForReading.readDataToEndOfFile()
            let told = said.all()
            process.waitUntilExit()
            return Ended(
                status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self), errors: told)
        }
    }

    /// - Parameter fileBytes: how far any of its files may grow, until somebody raises it.
    func start(
        _ arguments: [String], typing input: String = "", _ environment: [String: String], fileBytes: Int? = nil
    ) throws -> (Process, output: Pipe, errors: Pipe) {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let process = Process()
        let (typed, output, errors) = (Pipe(), Pipe(), Pipe())
        let program = URL(filePath: own).deletingLastPathComponent().appending(path: rawValue)
        // The shell counts blocks of 512 bytes, and becomes the program.
        let limit = fileBytes.map { ["-c", "ulimit -S -f \($0 / 512); exec \"$0\" \"$@\"", program.path] }
        process.executableURL = limit == nil ? program : URL(filePath: "/bin/sh")
        process.arguments = (limit ?? []) + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
        process.standardInput = typed
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        typed.fileHandleForWriting.write(Data(input.utf8))
        try typed.fileHandleForWriting.close()
        return (process, output, errors)
    }

    /// Reads a pipe to its end on a thread of its own.
    private final class Said: @unchecked Sendable {
        // Confined: written by the thread before it signals, read after.
        private var bytes = Data()
        private let done = DispatchSemaphore(value: 0)

        init(_ pipe: Pipe) {
            Thread.detachNewThread { [self] in
                bytes = pipe.fileHandleForReading.readDataToEndOfFile()
                done.signal()
            }
        }

        func all() -> String {
            done.wait()
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
