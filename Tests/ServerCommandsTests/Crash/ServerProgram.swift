import Foundation
import Store
import Threads

/// The built `congdan-server`, run as a process of its own.
struct ServerProgram {
    let url: URL

    /// The program lies beside the test program that was built with it.
    init() throws {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        var folder = URL(filePath: own).deletingLastPathComponent()
        if !FileManager.default.isExecutableFile(atPath: folder.appending(path: "congdan-server").path) {
            folder = Bundle.main.bundleURL
        }
        url = folder.appending(path: "congdan-server")
    }

    /// Runs to the end.
    @discardableResult
    func run(_ arguments: [String]) async throws -> Int32 {
        try await OwnThread.run {
            let process = try start(arguments)
            process.waitUntilExit()
            return process.terminationStatus
        }
    }

    /// Runs and kills it, as a power cut would, unless it is done before.
    ///
    /// - Returns: whether it was killed.
    func run(_ arguments: [String], killAfter moment: Duration) async throws -> Bool {
        try await OwnThread.run {
            let process = try start(arguments)
            let clock = ContinuousClock()
            let end = clock.now + moment
            // The moment is what is tried out here, so there is nothing to wait for but the clock.
            while clock.now < end, process.isRunning { usleep(500) }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            return process.terminationReason == .uncaughtSignal
        }
    }

    /// Runs and ends it as Ctrl-C does, unless it is done before.
    ///
    /// - Returns: the exit code; that of the signal where it had not yet begun to listen to it.
    func run(_ arguments: [String], interruptAfter moment: Duration) async throws -> Int32 {
        try await OwnThread.run {
            let process = try start(arguments)
            let clock = ContinuousClock()
            let end = clock.now + moment
            while clock.now < end, process.isRunning { usleep(500) }
            kill(process.processIdentifier, SIGINT)
            process.waitUntilExit()
            return process.terminationStatus
        }
    }

    /// Starts it, with what it says on standard error.
    func startHeard(_ arguments: [String]) throws -> (Process, errors: Pipe) {
        let process = Process()
        let errors = Pipe()
        process.executableURL = url
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return (process, errors)
    }

    /// Starts it and hears nothing of it.
    func start(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }
}
