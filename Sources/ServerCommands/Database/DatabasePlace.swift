import Store
import StorePostgres
import StoreSQLite

/// Where a database is, as `--database` says it: `sqlite:PATH` or `postgresql://…`.
enum DatabasePlace: Equatable {
    case sqlite(path: String)
    case postgres(url: String)

    /// - Throws: ``CommandRefusal/databaseForm(_:)``.
    init(_ text: String) throws {
        if text.hasPrefix("sqlite:"), text.count > "sqlite:".count {
            self = .sqlite(path: String(text.dropFirst("sqlite:".count)))
        } else if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") {
            self = .postgres(url: text)
        } else {
            throw CommandRefusal.databaseForm(text)
        }
    }

    /// - Parameters:
    ///   - mayCreate: whether a SQLite file that is missing is made.
    ///   - patience: how long SQLite waits for another program that is writing, in seconds.
    func open(mayCreate: Bool = false, patience: Double = SQLiteDatabase.patience) async throws -> any SQLDatabase {
        switch self {
        case .sqlite(let path): try SQLiteDatabase(path: path, mayCreate: mayCreate, patience: patience)
        case .postgres(let url): try await PostgresDatabase(url: url)
        }
    }
}
