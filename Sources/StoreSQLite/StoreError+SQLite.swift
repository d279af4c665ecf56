import GRDB
import Store

extension StoreError {
    /// What an error of GRDB or SQLite means for the person who waits.
    init(sqlite error: any Error) {
        guard let error = error as? DatabaseError else {
            self = error as? StoreError ?? .failed(detail: String(describing: error))
            return
        }
        let detail = "\(error.resultCode.rawValue) \(error.message ?? "")"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
        // The log beside the file cannot be made either where the folder may not be written to.
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: self = .readOnly
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_NOTADB: self = .notADatabase
        case .SQLITE_CORRUPT: self = .damaged(detail: detail)
        case .SQLITE_CONSTRAINT: self = .constraint(detail: detail)
        // A write that the file size limit or the disk cut short comes as an I/O error of the write itself.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE: self = .diskFull
        default: self = .failed(detail: detail)
        }
    }
}
