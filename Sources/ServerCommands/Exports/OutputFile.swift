import Console
import Foundation
import ImportFiles
import Store
import Synchronization
import Threads

/// Where an export goes: a file that appears under its name only when it is whole, or standard output.
final class OutputFile: Sendable {
    private let path: String
    /// What is written until it is whole; the file itself where that is a device or a pipe.
    private let target: String
    private let handle: FileHandle?
    private let host: Host

    /// Hands a file to `body`; what `body` leaves unfinished by throwing leaves no trace.
    ///
    /// - Parameters:
    ///   - path: nothing for standard output.
    ///   - rights: of a file that is made.
    /// - Throws: ``CommandRefusal/cannotWrite(path:reason:)``, or what `body` throws.
    static func write<Value>(
        to path: String?, rights: mode_t = 0o644, _ body: (OutputFile) async throws -> Value
    ) async throws -> Value {
        let host = Host.current
        let file = try await OwnThread.run { try OutputFile(path, rights: rights, host: host) }
        do {
            let value = try await body(file)
            try await OwnThread.run { try file.close() }
            return value
        } catch {
            file.discard()
            throw error
        }
    }

    private init(_ path: String?, rights: mode_t, host: Host) throws {
        self.host = host
        guard let path else {
            (self.path, target, handle) = ("", "", nil)
            return
        }
        var status = stat()
        let isOther = stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
        self.path = path
        target = isOther ? path : path + ".part"
        let descriptor = open(target, O_WRONLY | O_CREAT | O_TRUNC, rights)
        guard descriptor >= 0 else { throw Self.refusal(path) }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    func write(_ bytes: some Sequence<UInt8>) throws {
        guard let handle else { return host.output(String(decoding: Array(bytes), as: UTF8.self)) }
        do {
            try handle.write(contentsOf: Data(bytes))
        } catch {
            throw Self.refusal(path)
        }
    }

    private func close() throws {
        guard let handle else { return }
        // A pipe or a terminal has nothing to be synchronized.
        let isSynchronized = fsync(handle.fileDescriptor) == 0 || errno == EINVAL || errno == EROFS
        guard isSynchronized, (try? handle.close()) != nil else { throw Self.refusal(path) }
        if target != path, rename(target, path) != 0 { throw Self.refusal(path) }
    }

    private func discard() {
        try? handle?.close()
        if target != path { unlink(target) }
    }

    private static func refusal(_ path: String) -> CommandRefusal {
        .cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
}

/// Hands the records of one transaction to a writer, one at a time.
final class RecordOutput<Record: Sendable>: Sendable {
    private struct Confined: @unchecked Sendable {
        /// Touched only while the lock is held.
        var writer: RecordWriter<Record>
    }

    private let confined: Mutex<Confined>

    init(_ writer: RecordWriter<Record>) {
        confined = Mutex(Confined(writer: writer))
    }

    func write(_ record: Record) throws {
        try confined.withLock { try $0.writer.write(record) }
    }

    func finish() throws {
        try confined.withLock { try $0.writer.finish() }
    }
}
