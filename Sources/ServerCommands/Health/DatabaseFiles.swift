import Adoption
import Foundation

/// What can be told of a SQLite database from outside: its files, its folder and its disk.
struct DatabaseFiles {
    let path: String

    private var folder: String { URL(filePath: path).deletingLastPathComponent().path }

    /// Whoever may read one of these may read what the database holds.
    private var files: [String] { [path, path + "-wal"].filter(NewFile.exists) }

    func findings() -> [HealthFinding] {
        var findings = ([folder] + files).filter { access($0, W_OK) != 0 }.map { HealthFinding.unwritable(path: $0) }
        findings += files.filter { rights(of: $0) & S_IROTH != 0 }.map { .readableByAll(path: $0) }
        // In a sticky folder, such as /tmp, everybody may put files and nobody take another's away.
        let folderRights = rights(of: folder)
        if folderRights & S_IWOTH != 0, folderRights & S_ISVTX == 0 { findings.append(.writableByAll(path: folder)) }
        if let free = freeBytes(), let room = HealthFinding.room(path: folder, free: free, database: size) {
            findings.append(room)
        }
        return findings
    }

    /// The file itself where everybody on the machine may read it.
    static func readableByAll(_ path: String) -> String? {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IROTH != 0 ? path : nil
    }

    private var size: Int64 {
        files.reduce(0) { sum, file in
            var status = stat()
            return stat(file, &status) == 0 ? sum + Int64(status.st_size) : sum
        }
    }

    private func rights(of path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode : 0
    }

    /// What a user who is not root may still write.
    private func freeBytes() -> Int64? {
        var system = statvfs()
        guard statvfs(folder, &system) == 0 else { return nil }
        return Int64(system.f_bavail) * Int64(system.f_frsize)
    }
}
