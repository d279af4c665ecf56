import Adoption
import Foundation
import People
import Store
import StorePostgres
import StoreSQLite
import Threads

/// A database made of a backup, where there is none yet.
struct Restore {
    let place: DatabasePlace
    let path: String
    let environment: [String: String]
    let now: Instant

    /// - Parameter step: is told how far it is, and ends the work by throwing.
    /// - Returns: what the backup held, and what the database holds after its summaries have been made anew.
    func make(step: @escaping @Sendable (CopyProgress) throws -> Void) async throws -> RestoredContents {
        switch place {
        case .sqlite(let target): try await sqlite(target, step)
        case .postgres(let url): try await postgres(url, step)
        }
    }

    private func sqlite(
        _ target: String, _ step: @escaping @Sendable (CopyProgress) throws -> Void
    ) async throws -> RestoredContents {
        guard !NewFile.existsDatabase(target) else { throw BackupRefusal.placeTaken(place.description) }
        let source = try await OwnThread.run { try BackupFile(path: path, kind: .sqlite) }
        try place.makeFolder()
        return try await NewFile(path: target).write { part in
            try await OwnThread.run { try source.copy(into: part, step: step) }
            let database = try await opened(part)
            do {
                let contents = try await check(database)
                await database.close()
                return contents
            } catch {
                await database.close()
                throw error
            }
        }
    }

    private func opened(_ part: String) async throws -> SQLiteDatabase {
        do {
            return try await SQLiteDatabase(path: part)
        } catch StoreError.damaged(let detail) {
            throw BackupRefusal.damaged(path: path, detail: detail)
        }
    }

    private func postgres(
        _ url: String, _ step: @escaping @Sendable (CopyProgress) throws -> Void
    ) async throws -> RestoredContents {
        _ = try await OwnThread.run { try BackupFile(path: path, kind: .postgres) }
        let database = try await PostgresDatabase(url: url)
        do {
            let before = try await database.read { try Schema.tables(on: $0) }
            guard before.isDisjoint(with: Schema.marks) else { throw BackupRefusal.placeTaken(place.description) }
            let tools = try PostgresTools(url: url, environment: environment)
            // A file that cannot be read at all is told as such by the attempt to load it.
            let tables = try await tools.tables(in: path)
            guard tables.isEmpty || tables.isSuperset(of: Schema.marks) else { throw BackupRefusal.notABackup(path) }
            do {
                try await tools.restore(from: path, step: step)
                let contents = try await check(database)
                await database.close()
                return contents
            } catch {
                try await database.write { try Schema.dropTables(besides: before, on: $0) }
                throw error
            }
        } catch {
            await database.close()
            throw error
        }
    }

    private func check(_ database: any SQLDatabase) async throws -> RestoredContents {
        do {
            let damage = try await database.read { try Integrity.damage(on: $0) }
            if let first = damage.first { throw StoreError.damaged(detail: first) }
            _ = try await Schema(of: database).migrate(at: now)
            return try await database.write { try RestoredContents.rebuild(on: $0) }
        } catch StoreError.damaged(let detail) {
            throw BackupRefusal.damaged(path: path, detail: detail)
        } catch StoreError.notInitialised {
            throw BackupRefusal.notABackup(path)
        }
    }
}
