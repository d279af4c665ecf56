import Foundation
import ImportFiles
import Synchronization

/// A file in the making: it appears under its name only when it is whole. Without a path, standard output.
final class OutputFile: Sendable {
    private let path: String?
    private let host = Host.current
    private let handle: FileHandle?

    /// - Throws: ``CommandRefusal/cannotWrite(path:reason:)``.
    init(path: String?) throws {
        self.path = path
        guard let path else {
            handle = nil
            return
        }
        guard FileManager.default.createFile(atPath: path + ".part", contents: nil),
            let handle = FileHandle(forWritingAtPath: path + ".part")
        else { throw CommandRefusal.cannotWrite(path: path, reason: String(cString: strerror(errno))) }
        self.handle = handle
    }

    func write(_ bytes: ArraySlice<UInt8>) throws {
        guard let handle, let path else { return host.output(String(decoding: bytes, as: UTF8.self)) }
        do {
            try handle.write(contentsOf: Data(bytes))
        } catch {
            throw CommandRefusal.cannotWrite(path: path, reason: error.localizedDescription)
        }
    }

    func close() throws {
        guard let handle, let path else { return }
        try handle.synchronize()
        try handle.close()
        guard rename(path + ".part", path) == 0 else {
            throw CommandRefusal.cannotWrite(path: path, reason: String(cString: strerror(errno)))
        }
    }

    func discard() {
        guard let handle, let path else { return }
        try? handle.close()
        unlink(path + ".part")
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
