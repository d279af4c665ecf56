extension Phrases.Terminal {
    /// The commands: what they are called. In plain mode the names, in either language and without marks, are the words to type.
    public struct Keys: Sendable {
        public let next: String
        public let nextLesson: String
        public let nextQuestion: String
        public let seeResult: String
        /// Passes by a step that was done before.
        public let pass: String
        public let hint: String
        public let showMe: String
        public let showNext: String
        public let redo: String
        public let undo: String
        public let freePlay: String
        public let back: String
        public let resetStep: String
        public let resetLesson: String
        public let map: String
        public let glossary: String
        public let help: String
        public let leave: String
        /// Ends the program.
        public let exit: String
        public let again: String
        public let enter: String
        public let close: String
        /// What Enter does with a button, an option, a form's field, a search and an answer.
        public let press: String
        public let pick: String
        public let keep: String
        public let search: String
        public let answer: String
        /// What Tab does with no focus, at a button and in a field.
        public let choose: String
        public let nextItem: String
        public let nextField: String
        public let more: String
        /// What Enter does while the item with the focus is out of sight.
        public let seeFocus: String
        /// The same, where it is a field.
        public let seeField: String
        /// Said to whoever presses Enter with nothing in the box.
        public let emptySearch: String
        public let emptyAnswer: String
        public let emptyField: String
        /// Said to whoever presses Enter where nothing is chosen.
        public let nothingChosen: String
        /// Said to whoever types where no field has the focus.
        public let noField: String
        /// Said to whoever types where a button has the focus and there is no field.
        public let onButton: String
        public let noHint: String
        public let hintAbove: String
        /// Before an answer that was passed over unread.
        public let justNow: String
        /// The other commands, and their list.
        public let menu: String
        public let askLeave: String
        /// How a command is given, in the middle of a sentence: by its key and name, or by its name.
        public let byLetter: @Sendable (String, String) -> String
        public let byUndoKey: @Sendable (String) -> String
        public let byWord: @Sendable (String) -> String
        public let byButton: @Sendable (String) -> String
        /// What stands in a field is replaced by what is typed.
        public let replaces: String
        /// Said to whoever has typed over what stood in a field.
        public let typedOver: String
        public let unwritten: String
        public let nothingToUndo: String
        public let noCommand: String
        public let enterGoesOn: String
    }
}

extension Phrases.Terminal.Keys {
    static let vietnamese = Self(
        next: "Bước sau",
        nextLesson: "Bài sau",
        nextQuestion: "Câu sau",
        seeResult: "Xem kết quả",
        pass: "Bỏ qua bước",
        hint: "Gợi ý",
        showMe: "Làm mẫu",
        showNext: "Xem việc tiếp theo",
        redo: "Tự làm",
        undo: "Hoàn tác",
        freePlay: "Thử tự do",
        back: "Về bài",
        resetStep: "Làm lại bước",
        resetLesson: "Làm lại bài",
        map: "Bản đồ",
        glossary: "Từ ngữ",
        help: "Trợ giúp",
        leave: "Nghỉ",
        exit: "Thoát",
        again: "Đọc lại",
        enter: "Enter",
        close: "Đóng",
        press: "bấm",
        pick: "chọn",
        keep: "ghi",
        search: "tìm",
        answer: "gửi",
        choose: "chọn",
        nextItem: "mục sau",
        nextField: "ô sau",
        more: "xem tiếp",
        seeFocus: "đến mục ▸",
        seeField: "đến ô cần gõ",
        emptySearch: "Ô còn trống: gõ từ cần tìm, hoặc chọn mục khác.",
        emptyAnswer: "Ô còn trống: hãy gõ câu trả lời.",
        emptyField: "Ô còn trống: hãy gõ vào ô.",
        nothingChosen: "Chưa chọn mục nào: Tab đưa ▸ đến mục cần bấm, rồi Enter.",
        noField: "Chưa chọn ô nào để gõ: Tab hoặc mũi tên đưa dấu ▸ đến ô, rồi gõ.",
        onButton: "Ở đây không có ô để gõ: Enter bấm mục có dấu ▸, Tab sang mục khác.",
        noHint: "Ở đây không có gợi ý.",
        hintAbove: "Có gợi ý ở trên: PgUp.",
        justNow: "Vừa rồi:",
        menu: "Lệnh",
        askLeave: "Bấm Esc lần nữa để thoát; mọi thứ đã được lưu.",
        byLetter: { "bấm Esc rồi \($0) (\($1))" },
        byUndoKey: { "bấm Ctrl-Z (\($0))" },
        byWord: { "gõ “\($0)”" },
        byButton: { "bấm “\($0)”" },
        replaces: "gõ lại, hoặc ← để sửa",
        typedOver: "Đã gõ đè lên chữ cũ. Ctrl-Z lấy lại chữ cũ để viết tiếp.",
        unwritten: "Đã bỏ chữ vừa gõ. Ctrl-Z lần nữa thì hoàn tác việc trước đó.",
        nothingToUndo: "Ở đây không có gì để hoàn tác.",
        noCommand: "Không có lệnh ấy: bấm một chữ trong danh sách, hoặc Tab rồi Enter.",
        enterGoesOn: "Ở đây không có ô để gõ: bấm Enter để đi tiếp.")
}

extension Phrases.Terminal.Keys {
    static let english = Self(
        next: "Next step",
        nextLesson: "Next lesson",
        nextQuestion: "Next question",
        seeResult: "See the result",
        pass: "Skip step",
        hint: "Hint",
        showMe: "Show me",
        showNext: "Show next action",
        redo: "Do it myself",
        undo: "Undo",
        freePlay: "Free play",
        back: "Back",
        resetStep: "Reset step",
        resetLesson: "Reset lesson",
        map: "Map",
        glossary: "Glossary",
        help: "Help",
        leave: "Quit",
        exit: "Exit",
        again: "Read again",
        enter: "Enter",
        close: "Close",
        press: "press",
        pick: "choose",
        keep: "save",
        search: "search",
        answer: "send",
        choose: "choose",
        nextItem: "next",
        nextField: "next",
        more: "more",
        seeFocus: "go to ▸",
        seeField: "go to the field",
        emptySearch: "The box is empty: type what to look for, or choose something else.",
        emptyAnswer: "The box is empty: type your answer.",
        emptyField: "The box is empty: type into it.",
        nothingChosen: "Nothing is chosen: Tab moves ▸ to what you want to press, then Enter.",
        noField: "No field is chosen: move ▸ to one with Tab or the arrows, then type.",
        onButton: "There is no field here: Enter presses the item marked ▸, Tab goes to another.",
        noHint: "There is no hint here.",
        hintAbove: "There is a hint above: PgUp.",
        justNow: "Just now:",
        menu: "Commands",
        askLeave: "Press Esc again to quit; everything is kept.",
        byLetter: { "press Esc, then \($0) (\($1))" },
        byUndoKey: { "press Ctrl-Z (\($0))" },
        byWord: { "type “\($0)”" },
        byButton: { "press “\($0)”" },
        replaces: "retype it, or ← to edit",
        typedOver: "What stood here was typed over. Ctrl-Z brings it back, to be gone on with.",
        unwritten: "What you typed is gone. Ctrl-Z once more undoes what you did before.",
        nothingToUndo: "There is nothing to undo here.",
        noCommand: "There is no such command: press a letter of the list, or Tab and Enter.",
        enterGoesOn: "There is no field here: press Enter to go on.")
}
