import Foundation
import Store
import StoreTestSupport
import Testing

struct `An import of usage that somebody stops` {
    /// The import waits within a chunk for as long as the other transaction lasts.
    @Test(arguments: [SIGINT, SIGTERM])
    func `says at the first signal that it will, and ends at the second`(signal: Int32) async throws {
        let folder = try Folder()
        let place = try await Engine.postgres.emptyPlace()
        try await SampleOffice.install(at: place, in: folder)
        let file = try folder.write("many.csv", ManyEvents.csv(20))
        let command = ["import", "usage", file, "--wait", "600", "--lang", "en", "--database", place]
        let program = try ServerProgram()
        let database = try await Engine.postgres.connect(to: place)
        let ending = try await database.write { connection in
            try connection.holdRecords()
            let (process, errors) = try program.startHeard(command)
            // Others of this cluster may wait for others.
            let waiter: SQLQuery = "SELECT 1 FROM pg_locks WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))"
            while try connection.row(waiter) == nil, process.isRunning {}
            kill(process.processIdentifier, signal)
            let told = errors.fileHandleForReading.availableData
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            return (String(decoding: told, as: UTF8.self), process.terminationReason, process.terminationStatus)
        }
        #expect(ending.0.hasPrefix("Stopping"))
        #expect(ending.1 == .uncaughtSignal)
        #expect(ending.2 == signal)
        #expect(try await ManyEvents.count(in: database) == 0)
        // What was done by then is whole, and the same command goes on.
        #expect(try await program.run(command) == 0)
        #expect(try await ManyEvents.count(in: database) == 20)
    }
}
