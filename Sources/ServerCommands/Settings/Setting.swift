/// What the environment and the settings file may say. An option of the command line goes before both, the environment
/// before the file.
public enum Setting: String, CaseIterable, Sendable {
    case database = "CONGDAN_DATABASE"
    case language = "CONGDAN_LANG"
    case courses = "CONGDAN_COURSES"
    case host = "CONGDAN_HOST"
    case port = "CONGDAN_PORT"
    case publicURL = "CONGDAN_PUBLIC_URL"
    case certificate = "CONGDAN_TLS_CERTIFICATE"
    case key = "CONGDAN_TLS_KEY"
    case behindProxy = "CONGDAN_BEHIND_PROXY"
    case log = "CONGDAN_LOG"

    /// Names the settings file; it cannot stand in the file itself.
    public static let file = "CONGDAN_SETTINGS"
}

/// Why the settings are not taken.
enum SettingsRefusal: Error, Equatable {
    case unreadable(path: String, reason: String)
    case unknown(path: String, line: Int, name: String)
    case notASetting(path: String, line: Int)
    case twice(path: String, line: Int, name: String)
    case notANumber(Setting, String)
    case notAFlag(Setting, String)
    case notALevel(Setting, String)
    case certificateWithoutKey
}
