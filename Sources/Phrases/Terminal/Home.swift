extension Phrases.Terminal {
    /// The home screen, progress and quizzes.
    public struct Home: Sendable {
        public let title: String
        public let welcome: String
        public let goOn: @Sendable (String) -> String
        /// A course that is going on, at this lesson and step.
        public let goOnAt: @Sendable (String, Int, Int) -> String
        public let goOnAtLesson: @Sendable (String, Int) -> String
        /// Lessons that are still to be passed, by number; one at least.
        public let unpassed: @Sendable ([Int]) -> String
        public let lookAgain: @Sendable (String) -> String
        public let start: @Sendable (String) -> String
        public let courses: String
        public let quizzes: String
        public let quiz: String
        public let progress: String
        public let language: String
        public let noCourses: @Sendable (String) -> String
        public let noQuizzes: String
        public let unknownCourse: @Sendable (String) -> String
        public let unknownQuiz: @Sendable (String) -> String
        public let backHome: String
        public let era: @Sendable (String) -> String
        /// Own steps, all steps, shown steps.
        public let steps: @Sendable (Int, Int, Int) -> String
        public let passed: String
        public let notPassed: String
        public let finishedCourse: String
        public let bestAttempt: @Sendable (String) -> String
        /// No attempt has been finished.
        public let openAttempt: String
        public let noProgress: String
        /// Right answers, all questions, right answers that are needed.
        public let score: @Sendable (Int, Int, Int) -> String
        /// Questions that have been answered, of all.
        public let answered: @Sendable (Int, Int) -> String
        public let quizPassed: String
        public let quizFailed: String
        public let noAttempts: String
        public let tryAgain: String
        public let changed: String
        public let locked: String
        /// Something done on another machine has come.
        public let arrived: String
        public let notSaved: @Sendable (String) -> String
        public let badCourse: @Sendable (String) -> String
        public let tryAgainSaving: String
        public let learnUnsaved: String
        /// Said after a lesson, and after a quiz, that was left in the middle.
        public let kept: String
        public let quizKept: String
        public let notKept: String
        /// Said before a quiz: right answers that are needed, of all.
        public let needed: @Sendable (Int, Int) -> String
        public let rightAnswer: @Sendable (String) -> String
        public let toReview: String
        /// A question's number, before the question.
        public let question: @Sendable (Int) -> String
        public let result: String
        /// What to type the next time.
        public let saved: @Sendable (String) -> String
    }
}

extension Phrases.Terminal.Home {
    static let vietnamese = Self(
        title: "Công Dân",
        welcome: "Học dịch vụ công bằng cách tự làm",
        goOn: { "Học tiếp: \($0)" },
        goOnAt: { "Học tiếp: \($0) – bài \($1), bước \($2)" },
        goOnAtLesson: { "Học tiếp: \($0) – bài \($1)" },
        unpassed: { numbers in
            let names = numbers.map { "bài \($0)" }
            let list = names.dropLast().joined(separator: ", ") + (names.count > 1 ? " và " : "") + (names.last ?? "")
            return "Còn \(list) chưa đạt."
        },
        lookAgain: { "Xem lại: \($0)" },
        start: { "Bắt đầu: \($0)" },
        courses: "Các khóa học",
        quizzes: "Trắc nghiệm",
        quiz: "Làm bài trắc nghiệm",
        progress: "Tiến độ của tôi",
        language: "English",
        noCourses: {
            "Chưa có khóa học nào trong \($0). Hãy chỉ thư mục khóa học bằng --courses hoặc CONGDAN_COURSES."
        },
        noQuizzes: "Chưa có bài trắc nghiệm nào.",
        unknownCourse: { "Không có khóa học “\($0)”." },
        unknownQuiz: { "Không có bài trắc nghiệm “\($0)”." },
        backHome: "Về trang đầu",
        era: { "nội dung năm \($0)" },
        steps: { "xong \($0)/\($1) bước" + ($2 > 0 ? ", xem mẫu \($2)" : "") },
        passed: "đạt",
        notPassed: "chưa đạt",
        finishedCourse: "đã hoàn thành",
        bestAttempt: { "lần tốt nhất \($0)" },
        openAttempt: "đang làm dở",
        noProgress: "Anh/chị chưa bắt đầu khóa nào.",
        score: { "Đúng \($0)/\($1) câu, cần \($2)." },
        answered: { "Đã trả lời \($0)/\($1)" },
        quizPassed: "Anh/chị đã đạt.",
        quizFailed: "Chưa đạt. Mời anh/chị xem lại bài rồi thử lần nữa.",
        noAttempts: "Anh/chị đã dùng hết số lần làm bài.",
        tryAgain: "Làm đề khác",
        changed: "Khóa học đã được cập nhật: các bước đã xong vẫn giữ, bài đang dở bắt đầu lại.",
        locked: "Khóa học đang mở ở một cửa sổ khác. Ở đây anh/chị xem và thử được, nhưng không lưu.",
        arrived: "Đã nhận phần học trên máy khác; tiếp tục từ đó.",
        notSaved: {
            "Không ghi được tiến độ vào \($0) (có thể ổ đĩa đầy). Mọi việc đã báo xong trước đó vẫn còn; việc vừa rồi chưa được lưu."
        },
        badCourse: { "Không đọc được khóa học ở \($0). Người soạn có thể chạy: congdan course check" },
        tryAgainSaving: "Thử lưu lại",
        learnUnsaved: "Học tiếp, không lưu",
        kept: "Đã lưu; lần sau học tiếp đúng bước vừa nghỉ.",
        quizKept: "Đã lưu; lần sau làm tiếp đúng câu vừa nghỉ.",
        notKept: "Lần học này không lưu được.",
        needed: { "Cần đúng \($0)/\($1) câu." },
        rightAnswer: { "Đáp án đúng: \($0)" },
        toReview: "Câu cần xem lại:",
        question: { "Câu \($0):" },
        result: "Kết quả",
        saved: { "Đã lưu. Lần sau gõ \($0) để học tiếp." })
}

extension Phrases.Terminal.Home {
    static let english = Self(
        title: "Công Dân",
        welcome: "Learn online public services by doing them.",
        goOn: { "Continue: \($0)" },
        goOnAt: { "Continue: \($0) – lesson \($1), step \($2)" },
        goOnAtLesson: { "Continue: \($0) – lesson \($1)" },
        unpassed: { numbers in
            let names = numbers.map { "lesson \($0)" }
            let list = names.dropLast().joined(separator: ", ") + (names.count > 1 ? " and " : "") + (names.last ?? "")
            return "Still to be passed: \(list)."
        },
        lookAgain: { "Look again: \($0)" },
        start: { "Begin: \($0)" },
        courses: "Courses",
        quizzes: "Quizzes",
        quiz: "Take a quiz",
        progress: "My progress",
        language: "Tiếng Việt",
        noCourses: { "There are no courses in \($0). Name their folder with --courses or CONGDAN_COURSES." },
        noQuizzes: "There are no quizzes.",
        unknownCourse: { "There is no course “\($0)”." },
        unknownQuiz: { "There is no quiz “\($0)”." },
        backHome: "Back to the home screen",
        era: { "as of \($0)" },
        steps: { "\($0)/\($1) steps done" + ($2 > 0 ? ", \($2) shown" : "") },
        passed: "passed",
        notPassed: "not yet",
        finishedCourse: "finished",
        bestAttempt: { "best attempt \($0)" },
        openAttempt: "begun",
        noProgress: "You have begun no course.",
        score: { "\($0) of \($1) right, \($2) needed." },
        answered: { "\($0)/\($1) answered" },
        quizPassed: "You have passed.",
        quizFailed: "Not yet. Look at the lessons and try again.",
        noAttempts: "You have used all your attempts.",
        tryAgain: "Another paper",
        changed: "The course has changed: finished steps stay, the open lesson begins again.",
        locked: "The course is open in another window. Here you can look and try, but nothing is kept.",
        arrived: "What you did on another machine has come; it goes on from there.",
        notSaved: {
            "Progress cannot be written to \($0) (the disk may be full). Everything shown as done before is safe; the last thing was not kept."
        },
        badCourse: { "The course in \($0) cannot be read. Its author can run: congdan course check" },
        tryAgainSaving: "Try to save again",
        learnUnsaved: "Continue without saving",
        kept: "Saved; next time you continue at the very step.",
        quizKept: "Saved; next time you continue at the very question.",
        notKept: "This sitting could not be saved.",
        needed: { "\($0) of \($1) must be right." },
        rightAnswer: { "The right answer: \($0)" },
        toReview: "To look at again:",
        question: { "Question \($0):" },
        result: "Result",
        saved: { "Saved. Next time type \($0) to continue." })
}
