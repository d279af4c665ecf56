import CLibPQ
import Foundation
public import Store
import Threads

/// Why one of PostgreSQL's own programs did not do what was asked.
public enum PostgresToolError: Error, Equatable, Sendable {
    /// The program is not on this machine; `package` is Debian's.
    case missing(program: String, package: String)
    /// It ended with a message of its own.
    case failed(program: String, detail: String)
}

/// PostgreSQL's own programs for taking a whole database out and in, run as child processes.
public struct PostgresTools: Sendable {
    private let connection: PostgresAddress
    private let environment: [String: String]

    /// - Parameter environment: what the programs get; `PATH` says where they are looked for.
    public init(url: String, environment: [String: String]) throws {
        connection = try PostgresAddress(url: url)
        self.environment = environment
    }

    /// Writes the whole database, as it is at one moment, to a file that `pg_restore` reads.
    ///
    /// - Parameter step: is told how far it is, and ends the program by throwing.
    public func dump(to path: String, step: @escaping @Sendable (CopyProgress) throws -> Void) async throws {
        try await run("pg_dump", ["--format=custom", "--no-password", "--file=\(path)"]) {
            let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber
            try step(CopyProgress(bytes: size?.int64Value ?? 0, totalBytes: nil))
        }
    }

    /// Reads such a file into the database: all of it, or nothing.
    public func restore(from path: String, step: @escaping @Sendable (CopyProgress) throws -> Void) async throws {
        let arguments = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", "--no-password"]
        try await run("pg_restore", arguments, last: [path]) { try step(CopyProgress(bytes: 0, totalBytes: nil)) }
    }

    /// The names of the tables that such a file holds, without touching any database; none where it cannot be read.
    public func tables(in path: String) async throws -> Set<String> {
        let executable = try find("pg_restore")
        return try await OwnThread.run {
            let process = Process()
            process.executableURL = URL(filePath: executable)
            process.arguments = ["--list", path]
            process.environment = environment.merging(["LC_ALL": "C"]) { $1 }
            let output = Pipe()
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            let list = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return Set(list.split(separator: "\n").compactMap(Self.table(inLine:)))
        }
    }

    /// The name in `215; 1259 16386 TABLE public account owner`.
    private static func table(inLine line: Substring) -> String? {
        let words = line.split(separator: " ")
        guard words.count > 5, words[3] == "TABLE", words[4] != "DATA" else { return nil }
        return String(words[5])
    }

    private func run(
        _ program: String, _ arguments: [String], last: [String] = [], step: @escaping @Sendable () throws -> Void
    ) async throws {
        let executable = try find(program)
        try await OwnThread.run {
            let process = Process()
            process.executableURL = URL(filePath: executable)
            process.arguments = arguments + ["--dbname=\(connection.withoutPassword)"] + last
            process.environment = environment.merging(connection.secrets) { $1 }.merging(["LC_ALL": "C"]) { $1 }
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            let errors = Pipe()
            process.standardError = errors
            try process.run()
            do {
                while process.isRunning {
                    try step()
                    usleep(20_000)
                }
            } catch {
                process.terminate()
                process.waitUntilExit()
                throw error
            }
            process.waitUntilExit()
            let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            guard process.terminationReason == .exit, process.terminationStatus == 0 else {
                throw Self.failure(program, said, process)
            }
        }
    }

    private static func failure(_ program: String, _ said: String, _ process: Process) -> any Error {
        let isFull = ["No space left on device", "File too large", "Disk quota exceeded"].contains { said.contains($0) }
        if isFull || process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGXFSZ {
            return StoreError.diskFull
        }
        let detail = said.split(separator: "\n").prefix(3).joined(separator: "\n  ")
        return PostgresToolError.failed(program: program, detail: detail)
    }

    /// - Throws: ``PostgresToolError/missing(program:package:)``.
    private func find(_ program: String) throws -> String {
        let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        let found = folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let found else { throw PostgresToolError.missing(program: program, package: "postgresql-client") }
        return found
    }
}
