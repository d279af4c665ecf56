import Foundation
public import People
public import Store
import StorePostgres
import StoreSQLite
public import Testing

/// The two engines, both of them real. There is no way to leave one out.
public enum Engine: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case sqlite, postgres

    public static let available = Engine.allCases

    public var testDescription: String { rawValue }

    /// The instant at which test databases are made: 2026-07-01T00:00:00Z.
    public static let creation = Instant(milliseconds: 1_782_864_000_000)

    /// A URL of a place where no database has been made yet, as a user writes it.
    public func emptyPlace() async throws -> String {
        switch self {
        case .sqlite:
            let folder = FileManager.default.temporaryDirectory.appending(path: "congdan-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            return "sqlite:" + folder.appending(path: "congdan.sqlite").path
        case .postgres:
            return try await PostgresCluster.newDatabase()
        }
    }

    /// A connection to a place that ``emptyPlace()`` gave.
    ///
    /// - Parameter patience: how long a write waits for another program's, in seconds.
    public func connect(to url: String, patience: Double = 10) async throws -> any SQLDatabase {
        switch self {
        case .sqlite:
            try await SQLiteDatabase(
                path: String(url.dropFirst("sqlite:".count)), mayCreate: true, patience: patience)
        case .postgres: try await PostgresDatabase(url: url, connections: 4, patience: patience)
        }
    }

    /// A database with all tables and nothing in them.
    public func emptyDatabase(timeZone: String = Settings.standardTimeZone) async throws -> any SQLDatabase {
        let database = try await connect(to: emptyPlace())
        try await Schema(of: database).create(timeZone: timeZone, at: Self.creation)
        return database
    }
}
