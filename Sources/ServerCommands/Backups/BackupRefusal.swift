import Phrases
import Reports
import StorePostgres

/// Why a backup was not made, or not restored. Nothing is left behind in any of these cases.
enum BackupRefusal: Error, Equatable {
    /// There is something under the backup's name already.
    case fileExists(String)
    /// Another backup or restore is writing the same file now.
    case beingWritten(String)
    case noRoom(String)
    /// Somebody ended it before it was done.
    case stopped(String)
    /// The backup cannot be read; the system's own words.
    case cannotRead(path: String, reason: String)
    /// The file is no backup of the kind of database that `--database` names.
    case notABackup(String)
    /// The file has a log of SQLite beside it: it is a database in use, and not all of it.
    case hasLog(String)
    /// There is a database, or a part of one, where the backup is to go.
    case placeTaken(String)
    /// The backup is damaged; the engine's own words.
    case damaged(path: String, detail: String)

    func text(_ words: Words) -> String {
        let phrases = words.phrases.backups
        return switch self {
        case .fileExists(let path): words.sentence(phrases.fileExists(path))
        case .beingWritten(let path): words.sentence(phrases.beingWritten(path))
        case .noRoom(let path): words.sentence(phrases.noRoom(path))
        case .stopped(let path): words.sentence(phrases.stopped(path))
        case .cannotRead(let path, let reason): words.sentence(phrases.cannotRead(path, reason))
        case .notABackup(let path): words.sentence(phrases.notABackup(path))
        case .hasLog(let path): words.sentence(phrases.hasLog(path))
        case .placeTaken(let place): words.sentence(phrases.placeTaken(place))
        case .damaged(let path, let detail): words.sentence(phrases.damaged(path)) + "\n  \(detail)"
        }
    }
}

extension PostgresToolError {
    func text(_ words: Words) -> String {
        switch self {
        case .missing(let program, let package): words.sentence(words.phrases.backups.toolMissing(program, package))
        case .failed(let program, let detail):
            words.sentence(words.phrases.backups.toolFailed(program)) + "\n  \(detail)"
        }
    }
}
