extension Phrases.Terminal {
    /// The commands: what they are called. In plain mode the names, in either language and without marks, are the words to type.
    public struct Keys: Sendable {
        public let next: String
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
        public let again: String
        public let enter: String
        public let fieldKeys: String
        public let itemKeys: String
        public let more: String
    }
}

extension Phrases.Terminal.Keys {
    static let vietnamese = Self(
        next: "Đi tiếp",
        hint: "Gợi ý",
        showMe: "Làm mẫu",
        showNext: "Xem việc kế",
        redo: "Tự làm",
        undo: "Hoàn tác",
        freePlay: "Thử tự do",
        back: "Về bài",
        resetStep: "Làm lại bước",
        resetLesson: "Làm lại bài",
        map: "Bản đồ",
        glossary: "Từ ngữ",
        help: "Trợ giúp",
        leave: "Thoát",
        again: "Đọc lại",
        enter: "Enter",
        fieldKeys: "Enter ghi · Tab ô sau · Esc rời ô",
        itemKeys: "Enter bấm · Tab mục sau",
        more: "? thêm")
}

extension Phrases.Terminal.Keys {
    static let english = Self(
        next: "Go on",
        hint: "Hint",
        showMe: "Show me",
        showNext: "Play it",
        redo: "Do it myself",
        undo: "Undo",
        freePlay: "Free play",
        back: "Back",
        resetStep: "Reset step",
        resetLesson: "Reset lesson",
        map: "Map",
        glossary: "Glossary",
        help: "Help",
        leave: "Leave",
        again: "Read again",
        enter: "Enter",
        fieldKeys: "Enter keep · Tab next · Esc leave",
        itemKeys: "Enter press · Tab next",
        more: "? more")
}
