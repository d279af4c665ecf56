import Glibc

/// The bytes of a file as they lie on disk.
final class FileBytes: ByteSource {
    private let descriptor: Int32
    let size: Int64
    /// Bytes taken so far, those jumped over included.
    private(set) var position: Int64 = 0

    init(path: String) throws(ReadFailure) {
        // Without O_NONBLOCK, opening a pipe that nobody writes to would wait forever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Self.failure(errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw Self.failure(code)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw ReadFailure(problem: .notARegularFile)
        }
        self.descriptor = descriptor
        size = Int64(status.st_size)
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    }

    deinit { close(descriptor) }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 {
                position += Int64(count)
                return count
            }
            if errno != EINTR { throw Self.failure(errno) }
        }
    }

    func seek(to offset: Int64) throws(ReadFailure) {
        guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw Self.failure(errno) }
        position = offset
    }

    private static func failure(_ code: Int32) -> ReadFailure {
        switch code {
        case ENOENT, ENOTDIR: ReadFailure(problem: .notFound)
        case EACCES, EPERM: ReadFailure(problem: .permissionDenied)
        case EISDIR: ReadFailure(problem: .notARegularFile)
        default: ReadFailure(problem: .readFailed(code: code))
        }
    }
}
