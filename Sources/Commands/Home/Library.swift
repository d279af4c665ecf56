import CourseFiles
import Learning
import Tutorial

/// The courses and quizzes that are at hand.
struct Library {
    let folder: String

    var courseFolders: [String] { CourseFiles.courseFolders(in: "\(folder)/courses") }

    /// The course with this id; the first there is for `nil`. Read only when it is wanted.
    func course(_ id: String?) -> Course? {
        // A course's folder has its id as a rule; where it has not, all are read.
        let likely = courseFolders.sorted { left, _ in id.map { left.hasSuffix("/\($0)") } ?? false }
        for folder in likely {
            if let course = CourseFiles(folder: folder).course, id == nil || course.id == id { return course }
        }
        return nil
    }

    /// What can be listed without reading whole courses.
    var headings: [CourseHeading] { courseFolders.compactMap { CourseHeading(folder: $0) } }
    var courses: [Course] { courseFolders.compactMap { CourseFiles(folder: $0).course } }
    var quizzes: [Quiz] { QuizFiles(folder: "\(folder)/quizzes").quizzes }
}
