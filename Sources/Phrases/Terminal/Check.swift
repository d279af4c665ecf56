extension Phrases.Terminal {
    /// What the checker of course files says: what is wrong and what to do.
    public struct Check: Sendable {
        public let fileMissing: String
        public let notUTF8: String
        public let notYAML: @Sendable (String) -> String
        public let unsupportedFormat: @Sendable (String) -> String
        public let missing: @Sendable (String) -> String
        public let unknownKey: @Sendable (String) -> String
        public let notAText: @Sendable (String) -> String
        public let notAList: @Sendable (String) -> String
        public let notAMapping: @Sendable (String) -> String
        public let notANumber: @Sendable (String) -> String
        public let badValue: @Sendable (String, String) -> String
        public let badID: @Sendable (String) -> String
        public let duplicate: @Sendable (String) -> String
        public let unknown: @Sendable (String, String) -> String
        public let empty: @Sendable (String) -> String
        public let noStepText: @Sendable (String) -> String
        public let noStepID: @Sendable (String) -> String
        public let strayText: String
        public let unsupportedMarkdown: @Sendable (String) -> String
        public let hints: @Sendable (String, Int) -> String
        public let notAnAction: @Sendable (String) -> String
        public let notAFact: @Sendable (String) -> String
        public let setupRefused: @Sendable (String, String) -> String
        public let goalTrueAtStart: @Sendable (String) -> String
        public let goalFalseAtEnd: @Sendable (String, Int) -> String
        public let actionNotOffered: @Sendable (String, String) -> String
        public let actionNeedless: @Sendable (String, String) -> String
        public let lookUpEmpty: @Sendable (String) -> String
        public let hintWrong: @Sendable (String, String, String) -> String
        public let goalTakesOther: @Sendable (String, String) -> String
        public let failsAfterShortWait: @Sendable (String) -> String
        public let unknownMedium: @Sendable (String) -> String
        public let notMarked: @Sendable (String, String) -> String
        public let passesTooMany: @Sendable (String) -> String
        public let nothingVerified: @Sendable (String) -> String
        public let followsLater: @Sendable (String) -> String
        public let giftUnclosedAnswers: String
        public let giftStrayBrace: String
        public let giftNoAnswer: String
        public let giftNoRightAnswer: String
        public let giftBadPercent: @Sendable (String) -> String
        public let giftBadNumber: @Sendable (String) -> String
        public let giftBadPair: String
        public let giftPercentSum: @Sendable (String) -> String
        public let giftNoID: String
        public let giftNoFeedback: @Sendable (String) -> String
        public let giftOtherShape: @Sendable (String) -> String
        public let giftNotTranslated: @Sendable (String) -> String
        public let refOffice: String
        public let refProcedure: String
        public let refFile: String
        public let refCard: String
        public let refSlot: String
        public let refField: String
        public let refLesson: String
        public let refStep: String
        public let refQuestion: String
        public let refTerm: String
        public let refTopic: String
        public let refQuiz: String
    }
}

extension Phrases.Terminal.Check {
    static let vietnamese = Self(
        fileMissing: "Không có tệp này. Tạo tệp, hoặc sửa tên nơi nhắc đến nó.",
        notUTF8: "Tệp không phải UTF-8. Lưu lại với mã UTF-8.",
        notYAML: {
            "YAML sai (\($0)). Xem lại dấu hai chấm, ngoặc và thụt dòng; chữ có dấu phẩy trong {…} cần đặt trong nháy kép."
        },
        unsupportedFormat: {
            "Chương trình này chỉ đọc format 1, tệp ghi \($0). Ghi format: 1, hoặc cập nhật chương trình."
        },
        missing: { "Thiếu khóa “\($0)”. Thêm vào." },
        unknownKey: { "Không có khóa “\($0)”. Kiểm tra chính tả, hoặc đặt chữ có dấu phẩy trong nháy kép." },
        notAText: { "“\($0)” phải là một đoạn chữ." },
        notAList: { "“\($0)” phải là một danh sách." },
        notAMapping: { "“\($0)” phải gồm các cặp khóa: giá trị." },
        notANumber: { "“\($0)” phải là một số." },
        badValue: { "Không nhận giá trị “\($0)”. Dùng một trong: \($1)." },
        badID: { "“\($0)” không dùng làm mã được. Chỉ dùng chữ thường không dấu, số và gạch nối." },
        duplicate: { "Mã “\($0)” có hai lần. Đổi một trong hai." },
        unknown: { "Không có \($0) “\($1)”. Sửa mã, hoặc thêm vào." },
        empty: { "“\($0)” còn trống. Điền vào." },
        noStepText: { "Bước “\($0)” chưa có lời. Thêm mục “## Tên bước {#\($0)}” vào tệp bài học." },
        noStepID: { "Mục “\($0)” thiếu mã bước. Viết: ## \($0) {#ma-buoc}" },
        strayText: "Đoạn này không thuộc bước nào. Đặt dưới một mục ## có mã bước.",
        unsupportedMarkdown: {
            "Không dùng được ở đây: \($0). Chỉ dùng đoạn văn, danh sách, **đậm**, `mã` và [từ](#ma-tu); dưới ### chỉ có danh sách gợi ý."
        },
        hints: { "Bước “\($0)” có \($1) gợi ý. Viết đúng ba gợi ý, gợi ý sau rõ hơn gợi ý trước." },
        notAnAction: { "Không có việc “\($0)”. Xem danh sách việc trong tài liệu course-files." },
        notAFact: { "Không có điều “\($0)”. Xem danh sách điều kiện trong tài liệu course-files." },
        setupRefused: { "Phần chuẩn bị của bài “\($0)” bị cổng từ chối ở “\($1)”. Sửa việc này hoặc việc trước nó." },
        goalTrueAtStart: { "Đích của bước “\($0)” đúng sẵn từ đầu, người học không phải làm gì. Thêm điều chưa đúng." },
        goalFalseAtEnd: {
            "Làm theo mẫu mà điều thứ \($1) trong đích của bước “\($0)” vẫn chưa đúng. Sửa mẫu hoặc đích."
        },
        actionNotOffered: {
            "Bước “\($0)”: lúc làm “\($1)”, trang đang mở không có nút hay ô ấy. Thêm việc mở đúng trang."
        },
        actionNeedless: { "Bước “\($0)” vẫn đạt khi bỏ “\($1)”. Bỏ việc này, hoặc thêm điều mà chỉ nó làm đúng." },
        lookUpEmpty: { "Bước “\($0)” hỏi điều mà trang chưa có lúc ấy. Đặt sau bước tạo ra nó." },
        hintWrong: { "Bước “\($0)”: gợi ý cuối ghi “\($1)”, còn trang hiện “\($2)”. Sửa gợi ý." },
        goalTakesOther: { "Bước “\($0)” vẫn đạt khi làm “\($1)” thay cho mẫu. Thêm điều nói rõ giá trị cần có." },
        failsAfterShortWait: {
            "Ai đã chờ vừa đủ ngày ở các bước trước thì làm như mẫu không xong bước “\($0)”. Cho mẫu chờ lâu hơn, hoặc rút ngắn thời hạn của thủ tục."
        },
        unknownMedium: { "Không có cách làm “\($0)”. Dùng {#keys}, {#lines} (dòng chữ) hoặc {#pages} (trình duyệt)." },
        notMarked: { "Bước “\($0)” dùng câu “\($1)” mà máy không chấm được. Chọn câu khác." },
        passesTooMany: { "Bước “\($0)”: passes phải từ 1 đến số câu hỏi." },
        nothingVerified: {
            "Bài “\($0)” không có bước nào máy kiểm được. Thêm một bước do, ask, look-up hoặc explain."
        },
        followsLater: { "Bài “\($0)” nối tiếp một bài không đứng trước nó." },
        giftUnclosedAnswers: "Thiếu dấu } đóng phần trả lời.",
        giftStrayBrace: "Dấu } thừa; nếu là chữ thì viết \\}.",
        giftNoAnswer: "Phần trả lời phải bắt đầu bằng = hoặc ~.",
        giftNoRightAnswer: "Chưa có câu trả lời đúng. Đánh dấu một câu bằng =.",
        giftBadPercent: { "“\($0)” không phải tỷ lệ từ -100 đến 100. Viết ví dụ %50%." },
        giftBadNumber: { "“\($0)” không phải số, khoảng a..b hay số:sai số." },
        giftBadPair: "Câu ghép đôi cần vế phải sau ->.",
        giftPercentSum: { "Các tỷ lệ đúng cộng lại được \($0), cần 100." },
        giftNoID: "Câu hỏi chưa có mã. Thêm dòng // [id:ma-cau] ngay trước.",
        giftNoFeedback: { "Lựa chọn “\($0)” chưa có lời giải thích. Viết sau dấu #." },
        giftOtherShape: { "Câu “\($0)” bản tiếng Anh khác bản tiếng Việt về số lựa chọn, thứ tự hoặc đáp án." },
        giftNotTranslated: { "“\($0)” chưa có bản tiếng Anh." },
        refOffice: "cơ quan",
        refProcedure: "thủ tục",
        refFile: "tệp giấy tờ loại",
        refCard: "thẻ",
        refSlot: "ô giấy tờ",
        refField: "ô",
        refLesson: "bài",
        refStep: "bước",
        refQuestion: "câu hỏi",
        refTerm: "từ",
        refTopic: "lĩnh vực",
        refQuiz: "bài trắc nghiệm")
}

extension Phrases.Terminal.Check {
    static let english = Self(
        fileMissing: "The file is missing. Create it, or correct its name where it is mentioned.",
        notUTF8: "The file is not UTF-8. Save it as UTF-8.",
        notYAML: {
            "Broken YAML (\($0)). Look at colons, brackets and indents; text with a comma inside {…} needs double quotes."
        },
        unsupportedFormat: {
            "This program reads format 1, the file says \($0). Write format: 1, or update the program."
        },
        missing: { "The key “\($0)” is missing. Add it." },
        unknownKey: { "There is no key “\($0)”. Check the spelling, or quote text that has a comma." },
        notAText: { "“\($0)” must be a text." },
        notAList: { "“\($0)” must be a list." },
        notAMapping: { "“\($0)” must be pairs of key: value." },
        notANumber: { "“\($0)” must be a number." },
        badValue: { "“\($0)” is not taken. Use one of: \($1)." },
        badID: { "“\($0)” cannot be an id. Use lower-case letters, digits and hyphens." },
        duplicate: { "The id “\($0)” stands twice. Change one." },
        unknown: { "There is no \($0) “\($1)”. Correct the id, or add it." },
        empty: { "“\($0)” is empty. Fill it in." },
        noStepText: { "Step “\($0)” has no text. Add “## Title {#\($0)}” to the lesson's file." },
        noStepID: { "The heading “\($0)” has no step id. Write: ## \($0) {#step-id}" },
        strayText: "This text belongs to no step. Put it under a ## heading with a step id.",
        unsupportedMarkdown: {
            "Not usable here: \($0). Use paragraphs, lists, **strong**, `code` and [term](#term-id); under ### only the list of hints."
        },
        hints: { "Step “\($0)” has \($1) hints. Write exactly three, each clearer than the one before." },
        notAnAction: { "There is no action “\($0)”. The list is in the course-files document." },
        notAFact: { "There is no fact “\($0)”. The list is in the course-files document." },
        setupRefused: { "The setup of lesson “\($0)” is refused at “\($1)”. Mend this action or the one before." },
        goalTrueAtStart: { "The goal of step “\($0)” is true from the start. Add something that is not." },
        goalFalseAtEnd: {
            "After the model solution fact \($1) of step “\($0)” is still false. Mend the model or the goal."
        },
        actionNotOffered: { "Step “\($0)”: the open page does not offer “\($1)”. Open the right page first." },
        actionNeedless: { "Step “\($0)” passes without “\($1)”. Drop it, or add a fact that only it makes true." },
        lookUpEmpty: { "Step “\($0)” asks for something that is not there yet. Put it after the step that makes it." },
        hintWrong: { "Step “\($0)”: the last hint says “\($1)”, the page shows “\($2)”. Mend the hint." },
        goalTakesOther: { "Step “\($0)” also passes with “\($1)”. Add a fact that names the value it needs." },
        failsAfterShortWait: {
            "Whoever has waited just long enough before cannot finish step “\($0)” as its model does. Let the model wait longer, or shorten the procedure's time limit."
        },
        unknownMedium: { "There is no medium “\($0)”. Use {#keys}, {#lines} (plain text) or {#pages} (a browser)." },
        notMarked: { "Step “\($0)” uses question “\($1)”, which no machine can mark. Choose another." },
        passesTooMany: { "Step “\($0)”: passes must be from 1 to the number of questions." },
        nothingVerified: { "Lesson “\($0)” has no step that can be verified. Add one of do, ask, look-up, explain." },
        followsLater: { "Lesson “\($0)” follows a lesson that does not stand before it." },
        giftUnclosedAnswers: "The answers lack their closing }.",
        giftStrayBrace: "A } too many; as a character write \\}.",
        giftNoAnswer: "Answers must begin with = or ~.",
        giftNoRightAnswer: "There is no right answer. Mark one with =.",
        giftBadPercent: { "“\($0)” is no share from -100 to 100. Write %50%, for example." },
        giftBadNumber: { "“\($0)” is no number, range a..b or number:tolerance." },
        giftBadPair: "A matching answer needs its right side after ->.",
        giftPercentSum: { "The right shares add up to \($0), not 100." },
        giftNoID: "The question has no id. Put // [id:its-id] just before it.",
        giftNoFeedback: { "The choice “\($0)” has no explanation. Write it after #." },
        giftOtherShape: {
            "The English question “\($0)” differs from the Vietnamese in number, order or key of its answers."
        },
        giftNotTranslated: { "“\($0)” has no English." },
        refOffice: "office",
        refProcedure: "procedure",
        refFile: "file of kind",
        refCard: "card",
        refSlot: "paper slot",
        refField: "field",
        refLesson: "lesson",
        refStep: "step",
        refQuestion: "question",
        refTerm: "term",
        refTopic: "topic",
        refQuiz: "quiz")
}
