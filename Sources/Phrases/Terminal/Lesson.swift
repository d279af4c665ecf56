extension Phrases.Terminal {
    /// Words around a lesson.
    public struct Lesson: Sendable {
        public let place: @Sendable (Int, Int) -> String
        public let step: @Sendable (Int, Int) -> String
        public let done: @Sendable (Int, Int) -> String
        public let hint: @Sendable (Int, Int) -> String
        public let portal: String
        public let portalSays: @Sendable (String) -> String
        public let right: String
        public let wrong: String
        public let notRight: String
        /// Said after undo: the step is not done any more.
        public let reopened: String
        public let explained: @Sendable (Int, Int) -> String
        public let explainAgain: @Sendable (Int, Int, Int) -> String
        public let finished: String
        /// The same, after something else was undone.
        public let stillFinished: String
        public let alreadyDone: String
        public let nudge: String
        public let showing: @Sendable (Int, Int) -> String
        public let shown: String
        public let shownAnswer: @Sendable (String) -> String
        public let press: @Sendable (String) -> String
        public let write: @Sendable (String, String) -> String
        public let pick: @Sendable (String, String) -> String
        public let freePlay: String
        public let freePlayPlace: String
        /// The lesson's number, own steps, all steps.
        public let lessonPassed: @Sendable (Int, Int, Int) -> String
        /// A lesson's number and title.
        public let nextLesson: @Sendable (Int, String) -> String
        /// After the last lesson; what is still to be passed.
        public let courseGoesOn: @Sendable (String) -> String
        /// Own steps, all steps, steps that are needed.
        public let lessonNotYet: @Sendable (Int, Int, Int) -> String
        public let coursePassed: String
        /// How one passes it by.
        public let doneBefore: @Sendable (String) -> String
        public let shownBefore: String
        public let question: @Sendable (Int, Int) -> String
        public let yourAnswer: String
        public let yes: String
        public let no: String
        public let several: String
        public let handIn: String
        public let map: String
        /// The map, where the course is over.
        public let lookAtMap: String
        public let mapSearch: String
        public let own: String
        public let shownMark: String
        public let open: String
        public let here: String
        public let noStep: String
        /// Back to the lesson and step before a jump.
        public let backThere: @Sendable (Int, Int) -> String
        public let glossary: String
        public let help: String
        public let helpText: [String]
        /// Above the commands that can be given now.
        public let commandsNow: String
        public let confirmShowMe: @Sendable (String) -> String
        public let confirmPass: @Sendable (String) -> String
        public let confirmStep: @Sendable (String) -> String
        public let confirmLesson: @Sendable (String) -> String
        public let sure: String
        public let keep: String
        public let close: String
    }
}

extension Phrases.Terminal.Lesson {
    static let vietnamese = Self(
        place: { "Bài \($0)/\($1)" },
        step: { "Bước \($0)/\($1)" },
        done: { "xong \($0)/\($1)" },
        hint: { "Gợi ý \($0)/\($1):" },
        portal: "CỔNG MÔ PHỎNG",
        portalSays: { "Cổng trả lời: “\($0)”" },
        right: "Đúng rồi.",
        wrong: "Chưa đúng, mời anh/chị thử lại.",
        notRight: "Chưa đúng.",
        reopened: "Bước này làm lại được rồi.",
        explained: { "Đúng \($0)/\($1) câu." },
        explainAgain: { "Đúng \($0)/\($1), cần \($2). Mời anh/chị làm lại từ câu đầu." },
        finished: "Xong bước này!",
        stillFinished: "Bước này vẫn được tính là đã xong.",
        alreadyDone: "Việc này anh/chị đã làm rồi.",
        nudge: "Có vẻ chỗ này hơi khó; một gợi ý cho anh/chị:",
        showing: { "Làm mẫu \($0)/\($1). Sắp làm:" },
        shown: "Đã xem làm mẫu. Mời anh/chị tự làm lại để được tính.",
        shownAnswer: { "Trả lời: \($0)" },
        press: { "Bấm “\($0)”" },
        write: { "Gõ “\($1)” vào ô “\($0)”" },
        pick: { "Ở mục “\($0)”, chọn “\($1)”" },
        freePlay: "Anh/chị đang thử tự do. Không tính vào tiến độ; về lại thì mọi thứ như trước lúc thử.",
        freePlayPlace: "THỬ TỰ DO",
        lessonPassed: { "Anh/chị đã đạt bài \($0): tự làm \($1)/\($2) bước thực hành." },
        nextLesson: { "Tiếp theo là bài \($0): \($1)." },
        courseGoesOn: { "Khóa học chưa xong. \($0)" },
        lessonNotYet: { "Đã hết bài, tự làm \($0)/\($1) bước thực hành; cần ít nhất \($2). Mời anh/chị tự làm lại:" },
        coursePassed: "Chúc mừng, anh/chị đã hoàn thành cả khóa học!",
        doneBefore: { "Bước này đã xong; anh/chị có thể làm lại, hoặc \($0)." },
        shownBefore: "Bước này mới xem mẫu; tự làm lại để được tính.",
        question: { "Câu \($0)/\($1)" },
        yourAnswer: "Câu trả lời",
        yes: "Đúng",
        no: "Sai",
        several: "Có thể chọn nhiều câu.",
        handIn: "Trả lời",
        map: "Bản đồ khóa học",
        lookAtMap: "Xem bản đồ khóa học",
        mapSearch: "Tìm bài, bước",
        own: "xong",
        shownMark: "xem mẫu",
        open: "chưa làm",
        here: "đang ở đây",
        noStep: "Không có bước nào tên như vậy; xóa chữ để xem cả danh sách.",
        backThere: { "Về chỗ cũ: bài \($0), bước \($1)" },
        glossary: "Giải thích từ",
        help: "Trợ giúp",
        helpText: [
            "Mỗi bước nói việc cần làm; làm xong, máy tự nhận ra.",
            "Tab hoặc mũi tên: chuyển dấu ▸ sang mục khác. Enter: bấm mục có dấu ▸, hoặc ghi ô.",
            "Chữ chỉ gõ được vào ô có dấu ▸. Ctrl-U xóa cả ô.",
            "F2: gợi ý. Ctrl-Z: hoàn tác. F1: trợ giúp. Esc: mọi lệnh khác.",
            "PgUp, PgDn: cuộn trang. Có chuột thì bấm chuột.",
            "Nghỉ lúc nào cũng được: lệnh Nghỉ về trang đầu, lần sau học tiếp đúng bước này.",
        ],
        commandsNow: "Các lệnh lúc này (Esc, rồi chữ cái):",
        confirmShowMe: { "Xem làm mẫu bước “\($0)”? Máy làm từng việc cho anh/chị xem, rồi anh/chị tự làm lại." },
        confirmPass: { "Bước “\($0)” anh/chị đã làm xong lần trước. Bỏ qua, sang bước sau?" },
        confirmStep: { "Làm lại bước “\($0)” từ đầu? Phần đã làm ở bước này sẽ bỏ đi." },
        confirmLesson: { "Làm lại cả bài “\($0)” từ đầu? Mọi bước của bài sẽ tính lại." },
        sure: "Làm lại",
        keep: "Thôi, giữ nguyên",
        close: "Đóng")
}

extension Phrases.Terminal.Lesson {
    static let english = Self(
        place: { "Lesson \($0)/\($1)" },
        step: { "Step \($0)/\($1)" },
        done: { "\($0)/\($1) done" },
        hint: { "Hint \($0)/\($1):" },
        portal: "SIMULATED PORTAL",
        portalSays: { "The portal says: “\($0)”" },
        right: "That is right.",
        wrong: "Not yet; please try again.",
        notRight: "Not right.",
        reopened: "The step is open again.",
        explained: { "\($0) of \($1) right." },
        explainAgain: { "\($0) of \($1) right, \($2) needed. Please begin again." },
        finished: "This step is done!",
        stillFinished: "This step is still done.",
        alreadyDone: "You have done this already.",
        nudge: "This seems hard; here is a hint:",
        showing: { "Show me \($0)/\($1). About to:" },
        shown: "That was shown. Do it yourself to have it counted.",
        shownAnswer: { "Answer: \($0)" },
        press: { "Press “\($0)”" },
        write: { "Type “\($1)” into “\($0)”" },
        pick: { "Under “\($0)” choose “\($1)”" },
        freePlay: "You are playing freely. Nothing counts; going back finds everything as it was.",
        freePlayPlace: "FREE PLAY",
        lessonPassed: { "You have passed lesson \($0): you did \($1) of \($2) practice steps yourself." },
        nextLesson: { "Next is lesson \($0): \($1)." },
        courseGoesOn: { "The course is not finished. \($0)" },
        lessonNotYet: {
            "The lesson is over. You did \($0) of \($1) practice steps yourself; \($2) are needed. Please do these yourself:"
        },
        coursePassed: "Congratulations, you have finished the whole course!",
        doneBefore: { "This step is done; do it again, or \($0)." },
        shownBefore: "This step was only shown; do it yourself to have it counted.",
        question: { "Question \($0)/\($1)" },
        yourAnswer: "Your answer",
        yes: "True",
        no: "False",
        several: "You may choose several.",
        handIn: "Answer",
        map: "Map of the course",
        lookAtMap: "Look at the map of the course",
        mapSearch: "Find a lesson or step",
        own: "done",
        shownMark: "shown",
        open: "to do",
        here: "you are here",
        noStep: "No step has such a name; clear the box to see the whole list.",
        backThere: { "Back to lesson \($0), step \($1)" },
        glossary: "Glossary",
        help: "Help",
        helpText: [
            "Each step says what to do; the program notices when it is done.",
            "Tab or arrows: move ▸ to another item. Enter: press the item with ▸, or save a field.",
            "Letters go only into the field with ▸. Ctrl-U empties it.",
            "F2: hint. Ctrl-Z: undo. F1: help. Esc: all other commands.",
            "PgUp, PgDn: scroll. The mouse works where there is one.",
            "Quit whenever you like: Quit leads to the first screen, and next time you continue at this very step.",
        ],
        commandsNow: "Commands now (Esc, then the letter):",
        confirmShowMe: { "See step “\($0)” done? Each action is shown; then you do it yourself." },
        confirmPass: { "You have done step “\($0)” before. Skip it and go to the next one?" },
        confirmStep: { "Start step “\($0)” again? What you did in it is dropped." },
        confirmLesson: { "Start lesson “\($0)” again? All its steps begin anew." },
        sure: "Start again",
        keep: "No, keep it",
        close: "Close")
}
