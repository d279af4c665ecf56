import Foundation
import Store

/// What can be told of a database file before it is opened.
enum SQLiteFile {
    /// The first 16 bytes of every SQLite database.
    private static let signature = Data("SQLite format 3\0".utf8)

    /// - Throws: ``StoreError/notInitialised``, ``StoreError/notADatabase`` or ``StoreError/unreachable(detail:)``.
    static func requireDatabase(at path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw StoreError.notInitialised
        }
        guard !isFolder.boolValue else { throw StoreError.notADatabase }
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw StoreError.unreachable(detail: "cannot read \(path)")
        }
        defer { try? file.close() }
        let start = try file.read(upToCount: signature.count) ?? Data()
        if start.isEmpty { throw StoreError.notInitialised }
        guard start == signature else { throw StoreError.notADatabase }
    }
}
