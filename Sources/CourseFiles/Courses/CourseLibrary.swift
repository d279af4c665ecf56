import Foundation
public import Learning
public import Tutorial

/// The courses and quizzes of a folder, read once.
public struct CourseLibrary: Sendable {
    /// In order of their folders' names. A course with mistakes that leave no course is not among them.
    public let courses: [Course]
    public let quizzes: [Quiz]

    public init(courses: [Course] = [], quizzes: [Quiz] = []) {
        self.courses = courses
        self.quizzes = quizzes
    }

    /// Reads `courses/` and `quizzes/` in `folder`.
    public init(folder: String) {
        self.init(
            courses: CourseFiles.courseFolders(in: "\(folder)/courses").compactMap { CourseFiles(folder: $0).course },
            quizzes: QuizFiles(folder: "\(folder)/quizzes").quizzes)
    }

    public func course(_ id: String) -> Course? { courses.first { $0.id == id } }

    public func quiz(_ id: String) -> Quiz? { quizzes.first { $0.id == id } }

    /// The quiz that belongs to a course: the one of the course's id.
    public func quiz(of course: Course) -> Quiz? { quiz(course.id) }

    /// The folder that holds `courses/` and `quizzes/`: as given, else as `variable` says, else beside the program,
    /// else here, else above the program.
    public static func folder(given: String?, variable: String?) -> String {
        if let given = given ?? variable { return given }
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let folder = (program as NSString).deletingLastPathComponent
        let shared = ((folder as NSString).deletingLastPathComponent as NSString).appendingPathComponent(
            "share/congdan")
        let here = FileManager.default.currentDirectoryPath
        // A program that was built and not installed lies below the courses.
        let above = sequence(first: folder) {
            $0.isEmpty || $0 == "/" ? nil : ($0 as NSString).deletingLastPathComponent
        }
        return ([shared, here] + above).first { FileManager.default.fileExists(atPath: "\($0)/courses") } ?? here
    }
}
