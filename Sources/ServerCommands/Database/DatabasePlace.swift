import Foundation
import Store
import StorePostgres
import StoreSQLite

/// Where a database is, as `--database` says it: `sqlite:PATH` or `postgresql://…`.
enum DatabasePlace: Equatable {
    case sqlite(path: String)
    case postgres(url: String)

    /// - Throws: ``CommandRefusal/databaseForm(_:)``, without a password.
    init(_ text: String) throws {
        if text.hasPrefix("sqlite:"), text.count > "sqlite:".count {
            self = .sqlite(path: String(text.dropFirst("sqlite:".count)))
        } else if Self.isPostgres(text), PostgresDatabase.understands(text) {
            self = .postgres(url: text)
        } else {
            throw CommandRefusal.databaseForm(Self.masked(text))
        }
    }

    /// The place in words, without a password.
    var description: String {
        switch self {
        case .sqlite(let path): "sqlite:\(path)"
        case .postgres(let url): Self.masked(url)
        }
    }

    /// Whether libpq would take the address apart where its writer means it to be.
    ///
    /// A `/` or `@` in a password that is not written as `%2F` or `%40` ends it there: the rest would be taken for a
    /// host, and be repeated in what libpq says of it.
    private static func isPostgres(_ text: String) -> Bool {
        guard let scheme = ["postgresql://", "postgres://"].first(where: text.hasPrefix) else { return false }
        let rest = text.dropFirst(scheme.count)
        guard let end = rest.firstIndex(where: { $0 == "@" || $0 == "/" }) else { return true }
        return !rest[rest.index(after: end)...].contains("@")
    }

    /// The text without what is a password in it, or could be one in a text that is none of ours.
    static func masked(_ text: String) -> String {
        var shown = text
        let start = shown.range(of: "://")?.upperBound ?? shown.startIndex
        if let at = shown.lastIndex(of: "@"), start < at, let colon = shown[start..<at].firstIndex(of: ":") {
            shown.replaceSubrange(shown.index(after: colon)..<at, with: "…")
        }
        // From a parameter's name on to the end: what a password ends with cannot be told.
        for part in shown.split(whereSeparator: { "?&".contains($0) || $0.isWhitespace }) {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let name = String(part[..<equals])
            guard (name.removingPercentEncoding ?? name).lowercased().contains("pass") else { continue }
            return shown[...equals] + "…"
        }
        return shown
    }

    /// Makes the folder of a SQLite file where it is missing.
    ///
    /// - Throws: ``CommandRefusal/cannotWrite(path:reason:)``.
    func makeFolder() throws {
        guard case .sqlite(let path) = self else { return }
        let folder = URL(filePath: path).deletingLastPathComponent().path
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw CommandRefusal.cannotWrite(path: folder, reason: error.localizedDescription)
        }
    }

    /// - Parameters:
    ///   - mayCreate: whether a SQLite file that is missing is made.
    ///   - patience: how long a write waits for another program's, in seconds.
    func open(mayCreate: Bool = false, patience: Double = SQLiteDatabase.patience) async throws -> any SQLDatabase {
        switch self {
        case .sqlite(let path): try await SQLiteDatabase(path: path, mayCreate: mayCreate, patience: patience)
        case .postgres(let url): try await PostgresDatabase(url: url, patience: patience)
        }
    }
}
