import Foundation
import Store

/// A backup that was found where it should be, and begins as one.
struct BackupFile {
    enum Kind {
        case sqlite, postgres

        /// The first bytes of every such file.
        var signature: Data {
            switch self {
            case .sqlite: Data("SQLite format 3\0".utf8)
            case .postgres: Data("PGDMP".utf8)
            }
        }
    }

    private static let bytesPerStep = 8 << 20

    private let path: String
    private let size: Int64

    /// - Throws: ``BackupRefusal``.
    init(path: String, kind: Kind) throws {
        self.path = path
        var status = stat()
        guard stat(path, &status) == 0 else { throw Self.unreadable(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw BackupRefusal.notABackup(path) }
        size = Int64(status.st_size)
        guard let file = FileHandle(forReadingAtPath: path) else { throw Self.unreadable(path) }
        defer { try? file.close() }
        guard try file.read(upToCount: kind.signature.count) == kind.signature else {
            throw BackupRefusal.notABackup(path)
        }
        if stat(path + "-wal", &status) == 0, status.st_size > 0 { throw BackupRefusal.hasLog(path) }
    }

    /// Copies its bytes over an empty file.
    func copy(into target: String, step: (CopyProgress) throws -> Void) throws {
        guard let input = FileHandle(forReadingAtPath: path) else { throw Self.unreadable(path) }
        defer { try? input.close() }
        let output = open(target, O_WRONLY | O_CLOEXEC)
        guard output >= 0 else {
            throw CommandRefusal.cannotWrite(path: target, reason: String(cString: strerror(errno)))
        }
        defer { close(output) }
        var copied: Int64 = 0
        while let bytes = try input.read(upToCount: Self.bytesPerStep), !bytes.isEmpty {
            try Self.write(bytes, to: output, target)
            copied += Int64(bytes.count)
            try step(CopyProgress(bytes: copied, totalBytes: size))
        }
    }

    private static func write(_ bytes: Data, to output: Int32, _ target: String) throws {
        try bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = Glibc.write(output, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written > 0 {
                    rest = rest.dropFirst(written)
                } else if [ENOSPC, EFBIG, EDQUOT].contains(errno) {
                    throw StoreError.diskFull
                } else if errno != EINTR {
                    throw CommandRefusal.cannotWrite(path: target, reason: String(cString: strerror(errno)))
                }
            }
        }
    }

    private static func unreadable(_ path: String) -> BackupRefusal {
        .cannotRead(path: path, reason: String(cString: strerror(errno)))
    }
}
