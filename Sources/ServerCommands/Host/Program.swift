/// What this build of the program is.
enum Program {
    static let version = "0.1.0"
    /// The year in which it was built: no clock that is right shows an earlier one.
    static let year = 2026
}
