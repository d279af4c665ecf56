import Dispatch
import Store
import StorePostgres
import StoreTestSupport
import Testing
import Threads

struct `A PostgreSQL that was away` {
    private static let connections = 3

    @Test func `refuses while it is away, and nobody once it is back`() async throws {
        let server = try await OwnThread.run { try ThrowawayPostgres() }
        let database = try await PostgresDatabase(url: server.url(), connections: Self.connections)
        try await useAllAtOnce(database)
        try await OwnThread.run { try server.stop() }
        await #expect(throws: StoreError.self) { try await database.read { try $0.rows("SELECT 1").count } }
        try await OwnThread.run { try server.start() }
        // Each of the connections from before is found broken, and none of those who asked hears of it.
        try await useAllAtOnce(database)
        await database.close()
    }

    /// As many transactions at one time as there may be, so that each has a connection of its own.
    private func useAllAtOnce(_ database: PostgresDatabase) async throws {
        let begun = DispatchGroup()
        for _ in 0..<Self.connections { begun.enter() }
        try await withThrowingTaskGroup { group in
            for _ in 0..<Self.connections {
                group.addTask {
                    try await database.read { connection in
                        _ = try connection.rows("SELECT 1")
                        begun.leave()
                        // On the connection's own thread, which may wait for the others.
                        #expect(begun.wait(timeout: .now() + 60) == .success)
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
