extension Phrases.Terminal {
    /// What a step still lacks, and how what was done differs from what it asks.
    public struct Claims: Sendable {
        public let left: @Sendable (String) -> String
        /// The same, where the next thing alone is named.
        public let next: @Sendable (String) -> String
        public let signIn: String
        public let signOut: String
        public let open: @Sendable (String) -> String
        public let press: @Sendable (String) -> String
        /// The page on which a dossier is looked up by its code.
        public let lookUp: @Sendable (String) -> String
        public let form: @Sendable (String, String) -> String
        public let reopen: @Sendable (String) -> String
        /// A page of a form, and the button that leads there.
        public let page: @Sendable (String, String) -> String
        public let field: @Sendable (String, String?) -> String
        public let paper: @Sendable (String) -> String
        public let pay: String
        public let submit: @Sendable (String?) -> String
        public let status: @Sendable (String) -> String
        public let petition: @Sendable (String) -> String
        public let petitionAnswered: String
        /// The button that leaves the desk.
        public let leaveDesk: @Sendable (String) -> String
        /// What to press.
        public let meetExpiry: @Sendable (String) -> String
        public let meetNoDossier: String
        public let meetRefusal: String
        public let wrongValue: @Sendable (String, String) -> String
        /// How many fields, and their names.
        public let wrongValues: @Sendable (Int, String) -> String
        public let wrongFile: @Sendable (String, String) -> String
        /// The office that is wanted, and how one undoes.
        public let wrongOffice: @Sendable (String, String) -> String
        public let wrongTopic: @Sendable (String) -> String
        /// The topic that is wanted, and how one undoes.
        public let wrongTopicSent: @Sendable (String, String) -> String
        public let wrongCard: @Sendable (String) -> String
        /// The page on which a dossier is looked up by its code.
        public let openedInList: @Sendable (String) -> String
        public let wrongDelivery: @Sendable (String) -> String
        public let wrongForm: @Sendable (String, Bool) -> String
        /// The pages, and the button that leads back to them.
        public let turnBack: @Sendable (String, String) -> String
        /// How one undoes, and how one begins the step again.
        public let unreachable: @Sendable (String, String) -> String
        /// How one undoes.
        public let neededLater: @Sendable (String) -> String
        /// The text as it should be typed.
        public let unmarked: @Sendable (String) -> String
        /// The page on which the step is done, and the page that leads there.
        public let astray: @Sendable (String, String?) -> String
        /// The page and the button that lead back to a form.
        public let formLeft: @Sendable (String, String) -> String
        /// The button on the page that is open.
        public let formHere: @Sendable (String) -> String
        public let opened: @Sendable (String) -> String
        /// The name of the row on which an answer stands.
        public let lookAt: @Sendable (String) -> String
        /// The same, where each letter counts.
        public let lookAtLetters: @Sendable (String) -> String
        public let dueRow: String
        /// How one undoes.
        public let signInAgain: @Sendable (String) -> String
        public let restored: String
        public let undone: @Sendable (String) -> String
        /// Said after undoing a withdrawal.
        public let dossierBack: String
        public let anAction: String
        public let anAnswer: String
        /// A question's number, whether it was answered rightly, and the feedback.
        public let marked: @Sendable (Int, Bool, String) -> String
    }
}

extension Phrases.Terminal.Claims {
    static let vietnamese = Self(
        left: { "Việc còn lại của bước này: \($0)." },
        next: { "Việc tiếp theo của bước này: \($0)." },
        signIn: "đăng nhập",
        signOut: "đăng xuất",
        open: { "mở “\($0)”" },
        press: { "bấm “\($0)”" },
        lookUp: { "mở “\($0)” và gõ mã" },
        form: { "mở đơn “\($0)” tại \($1)" },
        reopen: { "mở lại đơn “\($0)” đang điền dở" },
        page: { "sang trang “\($0)”: bấm “\($1)”" },
        field: { name, wanted in "ô “\(name)”" + (wanted.map { " (đề bài: \($0))" } ?? "") },
        paper: { "giấy tờ cho ô “\($0)”" },
        pay: "thanh toán",
        submit: { office in "nộp hồ sơ" + (office.map { " tại \($0)" } ?? "") },
        status: { "trạng thái “\($0)”" },
        petition: { "gửi phản ánh về “\($0)”" },
        petitionAnswered: "chờ trả lời phản ánh",
        leaveDesk: { "bấm “\($0)”, rồi làm tiếp để xem cổng báo gì" },
        meetExpiry: { "bấm “\($0)” để xem cổng báo gì" },
        meetNoDossier: "xem cổng báo không có mã hồ sơ ấy",
        meetRefusal: "xem cổng báo điều chưa được",
        wrongValue: { "Chưa khớp đề bài: ô \($0) (đề bài: \($1))." },
        wrongValues: { "Còn \($0) ô chưa khớp đề bài: \($1)." },
        wrongFile: { "Tệp đính kèm là \($0); đề bài cần \($1)." },
        wrongOffice: {
            "Nơi này nhận được, nhưng đề bài yêu cầu \($0). Để chọn lại: \($1), hoặc tìm lại thủ tục rồi chọn nơi ấy."
        },
        wrongTopic: { "Lĩnh vực này gửi được, nhưng đề bài yêu cầu: \($0)." },
        wrongTopicSent: {
            "Đã gửi với lĩnh vực khác; đề bài yêu cầu: \($0). Gửi thêm một phản ánh cho đúng, hoặc \($1)."
        },
        wrongCard: { "Đề bài yêu cầu thẻ khác: \($0)." },
        openedInList: { "Đúng là hồ sơ ấy, nhưng bước này tập tra cứu bằng mã: mở “\($0)”, rồi gõ mã." },
        wrongDelivery: { "Cách nhận này cũng được, nhưng đề bài yêu cầu: \($0)." },
        wrongForm: { given, isDay in
            "Anh/chị đã gõ “\(given)”. "
                + (isDay ? "Hãy gõ theo dạng ngày/tháng/năm, ví dụ 05/03/1990." : "Hãy chỉ gõ một con số, bằng chữ số.")
        },
        turnBack: { "Ở trang \($0) còn chỗ chưa khớp đề bài: bấm “\($1)” để sửa." },
        unreachable: {
            "Làm theo cách này thì không hoàn thành được bước này. Không sao: \($0) để quay lại, hoặc \($1)."
        },
        neededLater: { "Các bước sau của bài còn cần hồ sơ này: \($0) để lấy lại." },
        unmarked: { "Gõ không dấu vẫn được tính; khi làm thật, hãy gõ đủ dấu: “\($0)”." },
        astray: { page, list in
            let way = list.map { ", trong “\($0)”" } ?? ""
            return "Bước này làm ở trang “\(page)”\(way): hãy mở lại trang ấy trước."
        },
        formLeft: { "Đơn đang điền dở nằm trong “\($0)”: mở ra rồi bấm “\($1)”." },
        formHere: { "Đơn đang điền dở ở ngay trang này: bấm “\($0)”." },
        opened: { "Trang “\($0)” đã được mở sẵn cho bước này." },
        lookAt: { "Chưa đúng: hãy xem dòng “\($0)” trên trang." },
        lookAtLetters: { "Chưa đúng: so từng ký tự với dòng “\($0)” trên trang; số 0 khác chữ O." },
        dueRow: "Hẹn trả",
        signInAgain: { "Bước này làm khi đã đăng nhập: hãy đăng nhập lại, hoặc \($0)." },
        restored: "Cổng tập đã được xếp lại để làm được bước này; các bước trước không mất.",
        undone: { "Đã hoàn tác việc vừa làm: \($0)." },
        dossierBack: "Hồ sơ lại còn nguyên như trước khi rút.",
        anAction: "việc trên cổng",
        anAnswer: "câu trả lời",
        marked: { number, isRight, feedback in
            let said = feedback.isEmpty ? "" : " \(feedback)"
            return "Câu \(number):" + (isRight ? said.isEmpty ? " đúng." : said : " chưa đúng.\(said)")
        })
}

extension Phrases.Terminal.Claims {
    static let english = Self(
        left: { "Left to do in this step: \($0)." },
        next: { "Next in this step: \($0)." },
        signIn: "sign in",
        signOut: "sign out",
        open: { "open “\($0)”" },
        press: { "press “\($0)”" },
        lookUp: { "open “\($0)” and type the code" },
        form: { "open the form “\($0)” at \($1)" },
        reopen: { "open the unfinished form “\($0)” again" },
        page: { "go to the page “\($0)”: press “\($1)”" },
        field: { name, wanted in "the field “\(name)”" + (wanted.map { " (the task says: \($0))" } ?? "") },
        paper: { "the paper for “\($0)”" },
        pay: "pay",
        submit: { office in "file the dossier" + (office.map { " at \($0)" } ?? "") },
        status: { "the status “\($0)”" },
        petition: { "send “\($0)”" },
        petitionAnswered: "wait for the answer",
        leaveDesk: { "press “\($0)”, then go on and see what the portal says" },
        meetExpiry: { "press “\($0)” and see what the portal says" },
        meetNoDossier: "see the portal say that there is no such code",
        meetRefusal: "see the portal refuse",
        wrongValue: { "Not what the task says: \($0) (the task says: \($1))." },
        wrongValues: { "\($0) fields are not yet what the task says: \($1)." },
        wrongFile: { "The file that stands there is: \($0). It should be: \($1)." },
        wrongOffice: {
            "This office would take it, but the task says: \($0). To choose again, \($1), or search for the procedure and choose that office."
        },
        wrongTopic: { "This topic would do, but the task says: \($0)." },
        wrongTopicSent: { "It went out under another topic; the task says: \($0). Send one more, or \($1)." },
        wrongCard: { "The task says another card: \($0)." },
        openedInList: {
            "This is the dossier, but here you practise looking it up by its code: open “\($0)”, then type the code."
        },
        wrongDelivery: { "This would do, but the task says: \($0)." },
        wrongForm: { given, isDay in
            "You typed “\(given)”. "
                + (isDay
                    ? "Type it as day/month/year, such as 05/03/1990." : "Please type one number alone, in digits.")
        },
        turnBack: { "Something on page \($0) is not what the task says: press “\($1)” to mend it." },
        unreachable: {
            "This way the step cannot be finished. No harm done: \($0) to go back, or \($1)."
        },
        neededLater: { "Later steps of this lesson need this dossier: \($0) to have it back." },
        unmarked: { "This counts without marks; on the real portal type them: “\($0)”." },
        astray: { page, list in
            let way = list.map { ", in “\($0)”" } ?? ""
            return "This step is done on the page “\(page)”\(way): open that page again first."
        },
        formLeft: { "The unfinished form is in “\($0)”: open that, then press “\($1)”." },
        formHere: { "The unfinished form is on this page: press “\($0)”." },
        opened: { "The page “\($0)” has been opened for this step." },
        lookAt: { "Not yet: look at the row “\($0)” on the page." },
        lookAtLetters: { "Not yet: compare each character with the row “\($0)” on the page; 0 is not O." },
        dueRow: "Due",
        signInAgain: { "This step is done while signed in: sign in again, or \($0)." },
        restored: "The practice portal has been set up for this step; earlier steps are kept.",
        undone: { "What you did last is undone: \($0)." },
        dossierBack: "The dossier is there again as it was.",
        anAction: "what you did last",
        anAnswer: "your last answer",
        marked: { number, isRight, feedback in
            let said = feedback.isEmpty ? "" : " \(feedback)"
            return "Question \(number):" + (isRight ? said.isEmpty ? " right." : said : " not right.\(said)")
        })
}
