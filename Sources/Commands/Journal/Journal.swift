import CNCurses
import Foundation
import Tutorial

/// The file that keeps what a learner has done: only ever appended to, one JSON object a line, on the disk before
/// anything is shown as done. Lives on one thread.
final class Journal {
    let path: String
    private(set) var record = JournalRecord()
    /// Whether another process has it open: then nothing can be kept.
    private(set) var isLocked = false
    private var file: Int32 = -1
    private var length: off_t = 0

    enum Failure: Error, Equatable { case cannotWrite }

    /// Reads the journal at `path`; a torn last line, and any line that is no line of ours, is passed over.
    ///
    /// - Parameter isForWriting: Takes the lock, and makes file and folder where there are none.
    init(path: String, isForWriting: Bool) {
        self.path = path
        if isForWriting { open() }
        read()
    }

    deinit { close() }

    private func open() {
        let folder = (path as NSString).deletingLastPathComponent
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        file = Glibc.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        if cd_lock(file) != 1 {
            isLocked = true
            Glibc.close(file)
            file = -1
        }
    }

    private func read() {
        guard let data = FileManager.default.contents(atPath: path) else { return }
        let decoder = JSONDecoder()
        var start = data.startIndex
        while let end = data[start...].firstIndex(of: 10) {
            if let line = try? decoder.decode(JournalLine.self, from: data[start..<end]) { record.take(line) }
            start = end + 1
        }
        length = off_t(start - data.startIndex)
        // What stands behind the last line break was torn by a kill: the next line must not stick to it.
        if file >= 0, start < data.endIndex { ftruncate(file, length) }
    }

    /// Appends `line`; it is on the disk when this returns.
    ///
    /// - Throws: ``Failure/cannotWrite``; then the file is as it was before.
    func append(_ line: JournalLine) throws { try append([line]) }

    /// Appends several lines at once, all of them or none.
    func append(_ lines: [JournalLine]) throws {
        if lines.isEmpty { return }
        guard file >= 0 else {
            if isLocked { return }
            throw Failure.cannotWrite
        }
        let data = try lines.reduce(into: Data()) { $0 += try $1.data() }
        let written = data.withUnsafeBytes { bytes -> Bool in
            var sent = 0
            while sent < bytes.count {
                let count = write(file, bytes.baseAddress! + sent, bytes.count - sent)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return false }
                sent += count
            }
            return true
        }
        guard written, fdatasync(file) == 0 else {
            ftruncate(file, length)
            throw Failure.cannotWrite
        }
        length += off_t(data.count)
        for line in lines { record.take(line) }
    }

    /// Lets go of the file, so that another process can keep things in it.
    func close() {
        if file >= 0 { Glibc.close(file) }
        file = -1
    }

    static func now() -> Int64 { Int64(Date().timeIntervalSince1970 * 1000) }
}
