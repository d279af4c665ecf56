/// Why the database could not do what was asked. Words are made elsewhere; `detail` is the engine's own, for the log.
public enum StoreError: Error, Equatable, Sendable {
    /// The server or file cannot be reached or opened.
    case unreachable(detail: String)
    /// The connection broke in the middle; the open transaction is gone, everything before it is kept.
    case connectionLost(detail: String)
    /// Another program holds the database for writing.
    case locked
    /// The file or its folder cannot be written.
    case readOnly
    case diskFull
    /// There is no database there yet; `init` makes one.
    case notInitialised
    /// There is a database there already.
    case alreadyInitialised
    /// The file is not a database of ours.
    case notADatabase
    /// What lies on the disk is damaged.
    case damaged(detail: String)
    /// An older version of the program made this database; `migrate` brings it up to date.
    case olderSchema(found: Int, known: Int)
    /// A newer version of the program made this database.
    case newerSchema(found: Int, known: Int)
    /// A rule of the schema was broken; a mistake of ours.
    case constraint(detail: String)
    /// Anything else the engine refuses.
    case failed(detail: String)
}
