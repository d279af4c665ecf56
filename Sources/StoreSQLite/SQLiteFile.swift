import Foundation
import Store

/// What can be told of a database file before it is opened.
enum SQLiteFile {
    /// The first 16 bytes of every SQLite database.
    private static let signature = Data("SQLite format 3\0".utf8)

    /// Makes an empty file that only its owner may read, where there is none: SQLite gives the files beside it the same
    /// rights.
    static func makePrivate(at path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 { Glibc.close(descriptor) }
    }

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
