import GRDB
public import Store
import Threads

extension SQLiteDatabase {
    /// Pages that are copied between two looks at whether to go on: 8 MiB.
    private static let pagesPerStep: CInt = 2048

    /// Copies the whole database, as it is at one moment, into an empty file; others may go on reading and writing.
    ///
    /// The copy is one file, also to readers that may not write beside it. It is not yet synchronized with the disk.
    ///
    /// - Parameter step: is told how far it is, and ends the copying by throwing.
    public func copy(into path: String, step: @escaping @Sendable (CopyProgress) throws -> Void) async throws {
        let pool = pool
        try await OwnThread.run {
            do {
                try Self.copy(pool, into: path, step: step)
            } catch let error as DatabaseError {
                throw StoreError(sqlite: error)
            }
        }
    }

    private static func copy(
        _ pool: DatabasePool, into path: String, step: @escaping (CopyProgress) throws -> Void
    ) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            // What is cut short is thrown away as a whole, so that nothing has to be kept for going back.
            try database.execute(
                sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        }
        let target = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? target.close() }
        try pool.read { source in
            // The first look at the database begins its one moment: without it every step would have one of its own,
            // and the copying would begin anew whenever somebody has written.
            let pageSize = try Int64.fetchOne(source, sql: "SELECT page_size FROM pragma_page_size, sqlite_schema") ?? 0
            try target.writeWithoutTransaction { copy in
                var last = CopyProgress(bytes: 0, totalBytes: nil)
                try source.backup(to: copy, pagesPerStep: pagesPerStep) { progress in
                    last = CopyProgress(
                        bytes: Int64(progress.completedPageCount) * pageSize,
                        totalBytes: Int64(progress.totalPageCount) * pageSize)
                    if !progress.isCompleted { try step(last) }
                }
                // What is thrown at the last step, GRDB does not hand on.
                try step(last)
                // A database in write-ahead mode needs files beside it even to be read.
                try copy.execute(sql: "PRAGMA journal_mode = DELETE")
            }
        }
    }
}
