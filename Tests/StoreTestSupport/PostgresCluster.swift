import Foundation
import Store
import StorePostgres
import Synchronization
import Threads

/// The private PostgreSQL of one test run. It ends when this process does, however that comes.
enum PostgresCluster {
    private static let databases = Mutex(0)
    /// Where its socket is. Whoever asks first starts it, and the others wait, each on a thread of its own.
    private static let folder = Result { try start() }

    /// The URL of a new, empty database.
    static func newDatabase() async throws -> String {
        let folder = try await OwnThread.run { try Self.folder.get() }
        let name = databases.withLock { count in
            count += 1
            return "t\(count)"
        }
        let admin = try await PostgresDatabase(url: url(folder, "postgres"), connections: 1)
        try await admin.runOutsideTransaction("CREATE DATABASE \(name)")
        await admin.close()
        return url(folder, name)
    }

    private static func url(_ folder: String, _ name: String) -> String {
        "postgresql:///\(name)?host=\(folder)&user=postgres"
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
