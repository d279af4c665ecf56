public import Tutorial

/// A course as its files say it, and everything that is wrong with them.
public struct CourseFiles: Sendable {
    /// Nothing where the files cannot make a course at all.
    public let course: Course?
    public let diagnostics: [CourseDiagnostic]

    /// Reads the course in the folder at `path`. Quick: proves nothing; see ``proved()``.
    public init(folder path: String) {
        let folder = SourceFolder(path: path)
        course = folder.course()
        diagnostics = folder.diagnostics.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
        self.folder = path
    }

    /// The folder it was read from.
    public let folder: String

    /// The folders in `path` that hold a course.
    public static func courseFolders(in path: String) -> [String] {
        fileNames(in: path).map { "\(path)/\($0)" }.filter { SourceFolder(path: $0).exists("course.yaml") }
    }
}
