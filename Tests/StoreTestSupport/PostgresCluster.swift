import Foundation
import Store
import StorePostgres

/// The private PostgreSQL of one test run. It ends when this process does, however that comes.
actor PostgresCluster {
    static let shared = PostgresCluster()

    private var starting: Task<String, any Error>?
    private var databases = 0

    /// The URL of a new, empty database.
    func newDatabase() async throws -> String {
        let folder = try await socketFolder()
        databases += 1
        let name = "t\(databases)"
        let admin = try await PostgresDatabase(url: Self.url(folder, "postgres"), connections: 1)
        try await admin.runOutsideTransaction("CREATE DATABASE \(name)")
        await admin.close()
        return Self.url(folder, name)
    }

    private static func url(_ folder: String, _ name: String) -> String {
        "postgresql:///\(name)?host=\(folder)&user=postgres"
    }

    private func socketFolder() async throws -> String {
        if let starting { return try await starting.value }
        let task = Task { try Self.start() }
        starting = task
        return try await task.value
    }

    /// Runs `script/throwaway-postgres`, which lives until its standard input is closed: when this process ends.
    private static func start() throws -> String {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../script/throwaway-postgres")
        let process = Process()
        process.executableURL = script.standardizedFileURL
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        // The write end stays open for as long as this process lives.
        _ = dup(input.fileHandleForWriting.fileDescriptor)
        var line: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") {
            line.append(byte)
        }
        guard !line.isEmpty else { throw ClusterError.didNotStart }
        return String(decoding: line, as: UTF8.self)
    }

    private enum ClusterError: Error { case didNotStart }
}
