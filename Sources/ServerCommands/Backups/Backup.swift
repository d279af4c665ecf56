import Foundation
import Store
import StorePostgres
import StoreSQLite

/// The whole of a database, as it is at one moment, in one file.
struct Backup {
    let place: DatabasePlace
    let path: String
    /// How long SQLite waits for another program, in seconds.
    let patience: Double
    let environment: [String: String]

    /// Makes the file; others may go on reading and writing the database.
    ///
    /// - Parameter step: is told how far it is, and ends the work by throwing.
    /// - Returns: the size of the file in bytes.
    func make(step: @escaping @Sendable (CopyProgress) throws -> Void) async throws -> Int64 {
        let database = try await place.open(patience: patience)
        do {
            // Of any version: before a database is brought up to date it is backed up.
            _ = try await Schema(of: database).version()
            let size = try await NewFile(path: path).write { part in
                switch place {
                case .sqlite: try await (database as? SQLiteDatabase)?.copy(into: part, step: step)
                case .postgres(let url):
                    try await PostgresTools(url: url, environment: environment).dump(to: part, step: step)
                }
                return try FileManager.default.attributesOfItem(atPath: part)[.size] as? NSNumber
            }
            await database.close()
            return size?.int64Value ?? 0
        } catch {
            await database.close()
            throw error
        }
    }
}
