/// What a command refuses on its own account.
enum CommandRefusal: Error, Equatable {
    /// `--database` is neither `sqlite:PATH` nor `postgresql://…`.
    case databaseForm(String)
    /// No time zone of that name.
    case timeZone(String)
    /// The file or folder cannot be written; the system's own words.
    case cannotWrite(path: String, reason: String)
    /// A folder that is not empty is not written into.
    case folderNotEmpty(String)
}
