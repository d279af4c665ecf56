extension Phrases.Terminal {
    /// Help of the program and of its commands for authors.
    public struct Tool: Sendable {
        public let program: String
        /// How the program is called, and what it does without anything more.
        public let usage: String
        public let programMore: String
        public let folderValue: String
        public let idValue: String
        public let learn: String
        public let takeQuiz: String
        public let progress: String
        public let course: String
        public let check: String
        public let new: String
        public let preview: String
        public let plain: String
        public let language: String
        public let courses: String
        public let json: String
        public let folder: String
        public let newID: String
        public let courseID: String
        public let quizID: String
        public let checked: @Sendable (String) -> String
        public let mistakes: @Sendable (Int) -> String
        public let made: @Sendable (String) -> String
        public let folderExists: @Sendable (String) -> String
        public let notAnID: @Sendable (String) -> String
        public let cannotWrite: @Sendable (String) -> String
        public let notUnderstood: @Sendable (String) -> String
    }
}

extension Phrases.Terminal.Tool {
    static let vietnamese = Self(
        program: "Công Dân: học dịch vụ công trực tuyến bằng cách tự tay làm.",
        usage: "congdan [lệnh]",
        programMore: "Chỉ cần gõ congdan để mở màn hình chính; mọi việc học đều bắt đầu từ đó.",
        folderValue: "thư-mục",
        idValue: "mã",
        learn: "Học một khóa, tiếp từ chỗ đã dừng.",
        takeQuiz: "Làm một bài trắc nghiệm.",
        progress: "Xem tiến độ đã lưu trên máy này.",
        course: "Dành cho người soạn khóa học.",
        check: "Kiểm tra khóa học và câu hỏi, báo mọi lỗi kèm tệp và dòng.",
        new: "Tạo một khóa học mới, đạt kiểm tra ngay.",
        preview: "Xem thử một khóa đang soạn; không lưu tiến độ.",
        plain: "Chữ thuần từng dòng: cho trình đọc màn hình, cho máy không vẽ được màn hình.",
        language: "Ngôn ngữ: vi (mặc định) hoặc en.",
        courses: "Thư mục có courses/ và quizzes/.",
        json: "In dạng JSON.",
        folder: "Thư mục của khóa học, hoặc thư mục chứa nhiều khóa.",
        newID: "Mã khóa học: chữ thường không dấu, số, gạch nối.",
        courseID: "Mã khóa học; không có thì học khóa đang dở.",
        quizID: "Mã bài trắc nghiệm.",
        checked: { "Không có lỗi: \($0)." },
        mistakes: { "\($0) lỗi." },
        made: { "Đã tạo \($0). Sửa các tệp trong đó, rồi chạy: congdan course check \($0)" },
        folderExists: { "Thư mục \($0) đã có; chọn tên khác." },
        notAnID: { "“\($0)” không dùng làm mã được: chỉ chữ thường không dấu, số và gạch nối." },
        cannotWrite: { "Không ghi được vào \($0)." },
        notUnderstood: { "Không hiểu lệnh: \($0). Gõ congdan để mở màn hình chính, congdan --help để xem các lệnh." })
}

extension Phrases.Terminal.Tool {
    static let english = Self(
        program: "Công Dân: learn online public services by doing them.",
        usage: "congdan [command]",
        programMore: "Type congdan alone to open the home screen; everything begins there.",
        folderValue: "folder",
        idValue: "id",
        learn: "Learn a course, going on where you stopped.",
        takeQuiz: "Take a quiz.",
        progress: "Show the progress kept on this machine.",
        course: "For authors of courses.",
        check: "Check courses and quizzes; report every mistake with file and line.",
        new: "Make a new course that passes the check.",
        preview: "Show a course while it is being written; keeps no progress.",
        plain: "Plain lines: for screen readers and simple terminals.",
        language: "Language: vi (default) or en.",
        courses: "The folder that holds courses/ and quizzes/.",
        json: "Print JSON.",
        folder: "The folder of a course, or of several.",
        newID: "The course's id: lower-case letters, digits, hyphens.",
        courseID: "The course's id; without it, the one under way.",
        quizID: "The quiz's id.",
        checked: { "Nothing wrong: \($0)." },
        mistakes: { "\($0) mistake\($0 == 1 ? "" : "s")." },
        made: { "Made \($0). Edit the files in it, then run: congdan course check \($0)" },
        folderExists: { "The folder \($0) exists; choose another name." },
        notAnID: { "“\($0)” cannot be an id: lower-case letters, digits and hyphens only." },
        cannotWrite: { "Cannot write to \($0)." },
        notUnderstood: { "Not understood: \($0). Type congdan for the home screen, congdan --help for the commands." })
}
