import Foundation
import Store
import StorePostgres
import StoreSQLite
import StoreTestSupport

@testable import ServerCommands

/// A small office in a database, and a folder for its backups.
struct Office {
    let engine: Engine
    let place: String
    let folder: Folder
    var file: String { folder.path("backup") }

    init(_ engine: Engine) async throws {
        self.engine = engine
        place = try await engine.emptyPlace()
        try await SampleOffice.install(at: place, in: Folder())
        _ = await CommandLineRun.run(["admin", "add", "quan-tri"], database: place)
        folder = try Folder()
    }

    func backUp() async -> CommandLineRun { await CommandLineRun.run(["backup", file], database: place) }

    func restore(to other: String) async -> CommandLineRun {
        await CommandLineRun.run(["restore", file], database: other)
    }

    /// What lies in the folder of backups.
    func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() }

    func rows() async throws -> [String] {
        let database = try await engine.connect(to: place)
        let rows = try await database.rows()
        await database.close()
        return rows
    }

    /// Makes the file of a database that `backup` would refuse.
    ///
    /// - Parameter url: where `database` is; needed for PostgreSQL alone.
    func copy(_ database: any SQLDatabase, at url: String) async throws {
        switch database {
        case let database as SQLiteDatabase:
            try await database.copy(into: file) { _ in }
        default:
            try await PostgresTools(url: url, environment: [:]).dump(to: file) { _ in }
        }
        await database.close()
    }
}
