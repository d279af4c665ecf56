/// What this build of the programs is.
public enum Program {
    public static let version = "0.1.0"
    /// The year in which it was built: no clock that is right shows an earlier one.
    public static let year = 2026
}
