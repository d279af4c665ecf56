extension Phrases.Terminal {
    /// Words of plain mode.
    public struct Plain: Sendable {
        public let prompt: String
        /// The prompt where Enter alone does something.
        public let promptEnter: @Sendable (String) -> String
        public let write: @Sendable (String) -> String
        public let commands: String
        /// Above the commands of the step that lies below a panel.
        public let commandsOfStep: String
        public let unknown: @Sendable (String) -> String
        public let emptyField: String
        /// A password stands there.
        public let filledField: String
        public let chosen: String
        /// The number of how satisfied somebody is, of five, and the name.
        public let star: @Sendable (Int, String) -> String
        public let problem: @Sendable (Int, String, String) -> String
        /// What is wrong with a choice: its name, its first and last item's number, and the reason.
        public let problemOfChoice: @Sendable (String, Int, Int, String) -> String
        public let chooseOne: String
        public let numbers: @Sendable (Int) -> String
        /// Every hint has been given; the name of what shows how.
        public let hintsOver: @Sendable (String) -> String
        /// Text without the number of its field; a field's number.
        public let numberFirst: @Sendable (Int) -> String
        /// Said before a password is typed.
        public let shownWhileTyped: String
        public let notNow: @Sendable (String) -> String
        /// The name of something that other pages of the portal have.
        public let notOnPage: @Sendable (String) -> String
        /// What was typed, and the numbers of the items that begin so.
        public let several: @Sendable (String, String) -> String
        /// How to go on where there is no help to open; the commands.
        public let howToGoOn: @Sendable (String) -> String
        /// The name of the command that gives hints.
        public let hintsFirst: @Sendable (String) -> String
        /// Asked for a hint where there is nothing to do but go on; what Enter does.
        public let justRead: @Sendable (String) -> String
        /// What was typed, what it may have been meant for, and the number of the field that it would be written into.
        public let mistyped: @Sendable (String, String, Int?) -> String
        /// The commands that read the task alone, and the portal's page alone.
        public let readTask: String
        public let readPage: String
        /// The name of the command that reads the page.
        public let toHearPage: @Sendable (String) -> String
        /// Nothing new has come, and how to hear everything again.
        public let unchanged: @Sendable (String) -> String
        public let samePage: @Sendable (String) -> String
        /// The same, where what is to be read on the page has been read.
        public let sameButtons: @Sendable (String) -> String
        /// The same, where its buttons and fields have been read again.
        public let sameText: @Sendable (String) -> String
        /// After a panel is closed; the name of the command that reads all again.
        public let closed: @Sendable (String) -> String
        /// An item's number and name: nothing can be written there.
        public let noField: @Sendable (Int, String) -> String
        /// A number that may mean two items: number, the item's name, the other's number and name.
        public let unsureItem: @Sendable (Int, String, Int, String) -> String
        /// A number that may be an answer or an item: number, the item's name, the number of the answer's field.
        public let unsure: @Sendable (Int, String, Int) -> String
        /// The number and name of an item that takes something away, where it was another item's a moment ago.
        public let sureItem: @Sendable (Int, String) -> String
        /// The word before a number that means an item and nothing else.
        public let item: String
        public let now: String
        public let before: String
        /// Above what is answered, below the portal's page.
        public let answerHere: String
        /// A lesson on the map: its number and title.
        public let lesson: @Sendable (Int, String) -> String
        /// On the map, where a lesson has been chosen.
        public let chooseStep: String
        public let noStep: String
        public let help: [String]
    }
}

extension Phrases.Terminal.Plain {
    static let vietnamese = Self(
        prompt: "Gõ số hoặc lệnh: ",
        promptEnter: { "Gõ số hoặc lệnh (Enter: \($0)): " },
        write: { "\($0). Gõ nội dung (Enter trống: giữ nguyên): " },
        commands: "Lệnh:",
        commandsOfStep: "Ở bước này gõ được",
        unknown: {
            "Không hiểu “\($0)”. Gõ số hoặc tên của một mục, hoặc một lệnh; muốn nghe lại các mục, gõ: đọc lại."
        },
        emptyField: "trống",
        filledField: "đã điền",
        chosen: "đang chọn",
        star: { "\($1) (\($0)/5)" },
        problem: { "Ô \($0), \($1): \($2)" },
        problemOfChoice: { name, first, last, why in
            "\(name) (mục \(first == last ? "\(first)" : "\(first) đến \(last)")): \(why)"
        },
        chooseOne: "Hãy chọn một.",
        numbers: { "Chỉ có mục 1 đến \($0)." },
        hintsOver: { "Hết gợi ý; gõ \($0)." },
        numberFirst: { "Muốn điền ô thì gõ số của ô trước, ví dụ: \($0) nội dung." },
        shownWhileTyped: "Lưu ý: mật khẩu sẽ hiện khi gõ.",
        notNow: { "Lúc này không có “\($0)”." },
        notOnPage: { "Trang này không có “\($0)”." },
        several: { "“\($0)” hợp với mục \($1): gõ số." },
        howToGoOn: { "Gõ số của một mục rồi Enter, hoặc gõ một lệnh: \($0)." },
        hintsFirst: { "Làm mẫu có sau khi đã xem hết gợi ý. Gõ: \($0)." },
        justRead: { "Bước này không có gợi ý, chỉ cần đọc. Enter: \($0)." },
        mistyped: { typed, meant, field in
            let write = field.map { " Muốn ghi vào ô: gõ \($0) \(typed)." } ?? ""
            return "“\(typed)” không phải lệnh hay nút nào. Nếu ý anh/chị là “\(meant)” thì gõ lại.\(write)"
        },
        readTask: "Đọc đề",
        readPage: "Đọc trang",
        toHearPage: { "Muốn nghe lại trang, gõ: \($0)." },
        unchanged: { "Không có gì thay đổi. Muốn nghe lại, gõ: \($0)." },
        samePage: { "Trang của cổng vẫn như trước. Muốn nghe lại nội dung trang, gõ: \($0)." },
        sameButtons: { "Các nút và ô của trang vẫn như trước. Muốn nghe lại nội dung trang, gõ: \($0)." },
        sameText: { "Phần chữ của trang vẫn như trước. Muốn nghe lại, gõ: \($0)." },
        closed: { "Muốn nghe lại cả bước, gõ: \($0)." },
        noField: { "Mục \($0), “\($1)”, không phải ô để gõ. Muốn bấm mục ấy, chỉ gõ \($0)." },
        unsureItem: { "Muốn chọn “\($3)”: gõ \($2). Muốn bấm “\($1)”: gõ mục \($0)." },
        unsure: {
            "“\($0)” vừa là số của mục “\($1)”, vừa có thể là câu trả lời. Muốn bấm mục: gõ mục \($0). Muốn trả lời: gõ \($2) \($0)."
        },
        sureItem: { "Bây giờ mục \($0) là “\($1)”. Nếu đúng ý anh/chị, gõ: mục \($0)." },
        item: "mục",
        now: "mới nhất:",
        before: "trước đó:",
        answerHere: "TRẢ LỜI",
        lesson: { "Bài \($0): \($1)" },
        chooseStep: "Gõ số của bước muốn mở.",
        noStep: "Không có bước nào tên như vậy.",
        help: [
            "Mỗi bước nói việc cần làm; làm xong, máy tự nhận ra.",
            "Gõ số của mục để chọn. Mục là ô thì gõ số, rồi nội dung; hoặc cả hai trên một dòng: 8 000199000001.",
            "Số nào cũng có thể gõ kèm chữ mục, ví dụ: mục 4.",
            "Khi dòng “Gõ số hoặc lệnh” có ghi Enter thì chỉ cần bấm Enter là đi tiếp.",
            "Lệnh gõ bằng tên, có dấu hay không dấu đều được, ví dụ: goi y.",
            "Nghe lại: đọc lại (tất cả), đọc đề (việc phải làm), đọc trang (trang của cổng).",
            "Nghỉ lúc nào cũng được: lệnh Nghỉ về trang đầu, lần sau học tiếp đúng bước này.",
        ])
}

extension Phrases.Terminal.Plain {
    static let english = Self(
        prompt: "Number or command: ",
        promptEnter: { "Number or command (Enter: \($0)): " },
        write: { "\($0). Type the text (Enter alone keeps it): " },
        commands: "Commands:",
        commandsOfStep: "At this step you can type",
        unknown: {
            "“\($0)” is not understood. Type an item's number or name, or a command; to hear the items again, type: read again."
        },
        emptyField: "empty",
        filledField: "filled in",
        chosen: "chosen",
        star: { "\($1) (\($0)/5)" },
        problem: { "Item \($0), \($1): \($2)" },
        problemOfChoice: { name, first, last, why in
            "\(name) (\(first == last ? "item \(first)" : "items \(first) to \(last)")): \(why)"
        },
        chooseOne: "Choose one.",
        numbers: { "The items are 1 to \($0)." },
        hintsOver: { "No hints left; type \($0)." },
        numberFirst: { "To fill in a field, type its number first, such as: \($0) text." },
        shownWhileTyped: "Note: the password is visible while you type.",
        notNow: { "“\($0)” is not available now." },
        notOnPage: { "This page has no “\($0)”." },
        several: { "“\($0)” fits items \($1): type a number." },
        howToGoOn: { "Type an item's number, then Enter, or a command: \($0)." },
        hintsFirst: { "You are shown once the hints are used up. Type: \($0)." },
        justRead: { "This step has no hints: it is only to be read. Enter: \($0)." },
        mistyped: { typed, meant, field in
            let write = field.map { " To write it into the field, type \($0) \(typed)." } ?? ""
            return "“\(typed)” is no command and no button. If you meant “\(meant)”, type it again.\(write)"
        },
        readTask: "Read task",
        readPage: "Read page",
        toHearPage: { "To hear the page again, type: \($0)." },
        unchanged: { "Nothing has changed. To hear it again, type: \($0)." },
        samePage: { "The portal's page is as before. To hear what is on it again, type: \($0)." },
        sameButtons: { "The page's buttons and fields are as before. To hear what is on it again, type: \($0)." },
        sameText: { "What the page says is as before. To hear it again, type: \($0)." },
        closed: { "To hear the whole step again, type: \($0)." },
        noField: { "Item \($0), “\($1)”, is no field to type into. To press it, type \($0) alone." },
        unsureItem: { "To choose “\($3)”, type \($2). To press “\($1)”, type item \($0)." },
        unsure: {
            "“\($0)” is the number of the item “\($1)” and may be your answer. For the item type: item \($0). To answer type: \($2) \($0)."
        },
        sureItem: { "Item \($0) is now “\($1)”. If that is what you want, type: item \($0)." },
        item: "item",
        now: "latest:",
        before: "earlier:",
        answerHere: "ANSWER",
        lesson: { "Lesson \($0): \($1)" },
        chooseStep: "Type the number of the step to open.",
        noStep: "No step has such a name.",
        help: [
            "Each step says what to do; the program notices when it is done.",
            "Type an item's number to choose it. For a field type its number, then the text; or both on one line: 8 000199000001.",
            "Any number may be typed with the word item, such as: item 4.",
            "Where the prompt speaks of Enter, Enter alone goes on.",
            "Commands are typed by name, such as: hint.",
            "To hear again: read again (everything), read task, read page (the portal's).",
            "Quit whenever you like: Quit leads to the first screen, and next time you continue at this very step.",
        ])
}
