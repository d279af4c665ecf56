import Foundation
import Store
import Threads

/// A file that appears under its name only when it is whole and on the disk, and never in another's place.
///
/// Until then it is `NAME.part`, which only its owner may read, and which nobody else writes meanwhile.
struct NewFile {
    let path: String

    /// Where it is written until it is whole.
    var part: String { path + ".part" }

    /// SQLite's own files beside a database.
    private static let companions = ["-wal", "-shm", "-journal"]

    /// Hands the path of an empty file to `body`; what `body` leaves unfinished by throwing leaves no trace.
    ///
    /// - Throws: ``BackupRefusal``, ``CommandRefusal/cannotWrite(path:reason:)``, or what `body` throws; a full disk
    ///   as ``BackupRefusal/noRoom(_:)``.
    func write<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        guard !Self.exists(path) else { throw BackupRefusal.fileExists(path) }
        let descriptor = open(part, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.refusal(path) }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw BackupRefusal.beingWritten(path) }
        do {
            // What a killed program has left is written over.
            for name in Self.companions { unlink(part + name) }
            guard ftruncate(descriptor, 0) == 0 else { throw Self.refusal(path) }
            let value = try await body(part)
            try await OwnThread.run { try keep() }
            return value
        } catch {
            for name in [""] + Self.companions { unlink(part + name) }
            throw error as? StoreError == .diskFull ? BackupRefusal.noRoom(path) : error
        }
    }

    private func keep() throws {
        try Self.synchronize(part)
        guard !Self.exists(path) else { throw BackupRefusal.fileExists(path) }
        guard rename(part, path) == 0 else { throw Self.refusal(path) }
        // The name itself is kept by its folder.
        try Self.synchronize(URL(filePath: path).deletingLastPathComponent().path)
    }

    private static func synchronize(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw refusal(path) }
        defer { close(descriptor) }
        // Some file systems have nothing to synchronize.
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { throw refusal(path) }
    }

    /// Whether there is anything of that name, be it a link that leads nowhere.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// What of a SQLite database there is at `path`.
    static func existsDatabase(_ path: String) -> Bool {
        ([""] + companions).contains { exists(path + $0) }
    }

    private static func refusal(_ path: String) -> any Error {
        let code = errno
        if code == ENOSPC || code == EFBIG || code == EDQUOT { return BackupRefusal.noRoom(path) }
        return CommandRefusal.cannotWrite(path: path, reason: String(cString: strerror(code)))
    }
}
