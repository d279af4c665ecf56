import Store
import StorePostgres
import Synchronization
import Threads

/// The private PostgreSQL of one test run. It ends when this process does, however that comes.
enum PostgresCluster {
    private static let databases = Mutex(0)
    /// Whoever asks first starts it, and the others wait, each on a thread of its own.
    private static let server = Result { try ThrowawayPostgres() }

    /// The URL of a new, empty database.
    static func newDatabase() async throws -> String {
        let server = try await OwnThread.run { try Self.server.get() }
        let name = databases.withLock { count in
            count += 1
            return "t\(count)"
        }
        let admin = try await PostgresDatabase(url: server.url(), connections: 1)
        try await admin.runOutsideTransaction("CREATE DATABASE \(name)")
        await admin.close()
        return server.url(name)
    }
}
