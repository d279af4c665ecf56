extension Phrases.Pages {
    /// Learning in a browser: courses, lessons, papers for record.
    public struct Learn: Sendable {
        public let title: String
        public let lead: String
        public let mine: String
        public let others: String
        public let noCourses: String
        public let start: String
        public let goOn: String
        public let lookAgain: String
        public let due: @Sendable (_ day: String) -> String
        public let overdue: @Sendable (_ day: String) -> String
        public let done: @Sendable (_ done: Int, _ all: Int) -> String
        public let states: States
        public let backToCourses: String
        public let commands: String
        public let progressLabel: String
        public let find: String
        public let answer: String
        public let stale: String
        /// What the way back to the courses is called, for who hears the page.
        public let path: String
        public let help: [String]
        public let realUse: RealUse
        public let quiz: Quiz

        /// How far somebody is.
        public struct States: Sendable {
            public let enrolled: String
            public let started: String
            public let needsHelp: String
            public let passed: String
            public let waived: String
        }

        /// What the systems' events say of the step that asks for the real thing.
        public struct RealUse: Sendable {
            public let done: @Sendable (_ day: String) -> String
            public let earlier: @Sendable (_ day: String) -> String
            public let assisted: @Sendable (_ day: String) -> String
            public let notYet: String
        }

        /// A paper for record.
        public struct Quiz: Sendable {
            public let forRecord: String
            public let rules: @Sendable (_ questions: Int, _ percent: Int) -> String
            public let attemptsLeft: @Sendable (_ count: Int) -> String
            public let begin: String
            public let goOn: String
            public let lead: String
            public let question: @Sendable (_ number: Int, _ all: Int) -> String
            public let choose: String
            public let handIn: String
            public let unanswered: @Sendable (_ count: Int) -> String
            public let earlier: String
            public let paper: @Sendable (_ day: String, _ right: String, _ passed: Bool) -> String
            public let yourAnswer: @Sendable (_ answer: String) -> String
            public let noAnswer: String
            public let keyLater: String
            public let toQuiz: String
        }
    }
}

extension Phrases.Pages.Learn {
    static let vietnamese = Phrases.Pages.Learn(
        title: "Học",
        lead: "Học trên trình duyệt hay trên phần mềm dòng lệnh đều được: dừng ở đâu, lần sau tiếp tục đúng ở đó.",
        mine: "Khóa được giao",
        others: "Các khóa khác",
        noCourses: "Máy chủ này chưa có khóa học nào. Mời anh/chị báo cho người quản trị.",
        start: "Bắt đầu",
        goOn: "Tiếp tục",
        lookAgain: "Xem lại",
        due: { "Hạn hoàn thành: \($0)" },
        overdue: { "Đã quá hạn: \($0)" },
        done: { "Đã xong \($0)/\($1) bước" },
        states: States(
            enrolled: "Chưa bắt đầu", started: "Đang học", needsHelp: "Cần giúp", passed: "Đã đạt", waived: "Được miễn"),
        backToCourses: "Về danh sách khóa học",
        commands: "Việc có thể làm",
        progressLabel: "Tiến độ cả khóa:",
        find: "Tìm",
        answer: "Trả lời",
        stale: "Trang này đã cũ: bài học đã đi tiếp ở nơi khác. Dưới đây là chỗ hiện nay; việc vừa bấm chưa được tính.",
        path: "Đường dẫn",
        help: [
            "Mỗi bước nói việc cần làm. Anh/chị bấm nút hoặc gõ vào ô ngay trên cổng mô phỏng; làm xong, máy tự nhận ra.",
            "Chưa rõ thì bấm “Gợi ý”. Xem hết gợi ý mà vẫn khó thì bấm “Làm mẫu” để máy làm cho xem.",
            "Bấm nhầm thì bấm “Hoàn tác”. Ở đây bấm sai không hỏng gì cả.",
            "Không dùng chuột: phím Tab chuyển sang mục sau, Enter bấm mục đang chọn.",
            "Nghỉ lúc nào cũng được: mọi việc đã được lưu, lần sau học tiếp đúng bước này, trên máy nào cũng vậy.",
        ],
        realUse: RealUse(
            done: { "Đã ghi nhận: ngày \($0) anh/chị tự làm việc này trên hệ thống thật." },
            earlier: { "Đã ghi nhận: anh/chị đã tự làm việc này trước khi được giao khóa học, lần cuối ngày \($0)." },
            assisted: {
                "Chưa tính: ngày \($0) có người làm hộ bằng tài khoản của anh/chị. Bước này chỉ xong khi anh/chị tự làm."
            },
            notYet: "Chưa thấy lần nào trên hệ thống thật. Khi anh/chị tự làm, bước này sẽ tự được đánh dấu; số liệu có"
                + " thể đến chậm ít ngày."),
        quiz: Quiz(
            forRecord: "Bài kiểm tra lấy kết quả",
            rules: { "\($0) câu hỏi; đúng từ \($1) % là đạt. Máy chủ chấm và lưu kết quả." },
            attemptsLeft: { "Còn \($0) lượt làm bài." },
            begin: "Làm bài",
            goOn: "Làm tiếp bài đang mở",
            lead: "Trả lời xong tất cả rồi bấm nút nộp bài ở cuối trang. Nộp rồi không sửa được.",
            question: { "Câu \($0)/\($1)" },
            choose: "Chọn…",
            handIn: "Nộp bài",
            unanswered: { "Còn \($0) câu chưa trả lời nên không được điểm." },
            earlier: "Các bài đã nộp",
            paper: { "Ngày \($0): đúng \($1), \($2 ? "đạt" : "chưa đạt")" },
            yourAnswer: { "Anh/chị trả lời: \($0)" },
            noAnswer: "Anh/chị chưa trả lời câu này.",
            keyLater: "Đáp án đúng sẽ hiện ra khi anh/chị đạt. Mời xem lại bài học rồi làm bài khác.",
            toQuiz: "Sang bài kiểm tra"))

    static let english = Phrases.Pages.Learn(
        title: "Learn",
        lead: "Learn in the browser or in the terminal: wherever you stop, you go on at that very place.",
        mine: "Courses you are to take",
        others: "Other courses",
        noCourses: "This server has no courses yet. Please tell the administrator.",
        start: "Start",
        goOn: "Go on",
        lookAgain: "Look again",
        due: { "To be finished by \($0)" },
        overdue: { "Overdue since \($0)" },
        done: { "\($0) of \($1) steps done" },
        states: States(
            enrolled: "Not started", started: "Started", needsHelp: "Needs help", passed: "Passed", waived: "Waived"),
        backToCourses: "Back to the courses",
        commands: "What you can do",
        progressLabel: "Progress in the course:",
        find: "Find",
        answer: "Answer",
        stale:
            "This page was old: the lesson has gone on elsewhere. Here is where it stands; what you pressed was not done.",
        path: "Path",
        help: [
            "Each step says what to do. Press buttons or write in the fields of the simulated portal; the step notices when it is done.",
            "Not sure? Press “Hint”. When all hints are read and it is still hard, press “Show me”.",
            "Pressed the wrong thing? Press “Undo”. Nothing can be broken here.",
            "Without a mouse: Tab moves to the next item, Enter presses it.",
            "Stop whenever you like: everything is kept, and you go on at this very step on any machine.",
        ],
        realUse: RealUse(
            done: { "Recorded: you did this yourself on the real system on \($0)." },
            earlier: { "Recorded: you did this yourself before you were enrolled, last on \($0)." },
            assisted: {
                "Not counted: on \($0) somebody did it for you with your account. This step is done when you do it"
                    + " yourself."
            },
            notYet:
                "Not seen on the real system yet. When you do it yourself, this step ticks by itself; figures may come"
                + " a few days late."),
        quiz: Quiz(
            forRecord: "Quiz for record",
            rules: { "\($0) questions; \($1)% right passes. The server marks it and keeps the result." },
            attemptsLeft: { $0 == 1 ? "1 attempt left." : "\($0) attempts left." },
            begin: "Begin",
            goOn: "Go on with the open paper",
            lead:
                "Answer everything, then press the button at the end of the page. What is handed in cannot be changed.",
            question: { "Question \($0) of \($1)" },
            choose: "Choose…",
            handIn: "Hand in",
            unanswered: {
                $0 == 1
                    ? "1 question has no answer and earns nothing." : "\($0) questions have no answer and earn nothing."
            },
            earlier: "Papers handed in",
            paper: { "\($0): \($1) right, \($2 ? "passed" : "not passed")" },
            yourAnswer: { "You answered: \($0)" },
            noAnswer: "You did not answer this question.",
            keyLater:
                "The right answers are shown once you have passed. Look at the lessons again, then take another paper.",
            toQuiz: "To the quiz"))
}
