extension Phrases.Terminal {
    /// What the simulated portal answers.
    public struct Answers: Sendable {
        public let kept: String
        public let open: String
        public let codeSent: String
        public let signedIn: String
        public let signedOut: String
        public let found: @Sendable (Int) -> String
        public let draftReopened: String
        public let attached: String
        public let removed: String
        public let paid: @Sendable (String) -> String
        public let filed: @Sendable (String) -> String
        public let supplementSent: String
        public let withdrawn: String
        public let dossierKept: String
        public let resultTaken: String
        public let resultSaved: String
        public let rated: String
        public let petitionSent: @Sendable (String) -> String
        public let paused: @Sendable (Int) -> String
        public let waited: @Sendable (Int) -> String
        /// No dossier has another status.
        public let nothingNew: String
        /// A dossier's code and its new status.
        public let moved: @Sendable (String, String) -> String
        public let andExpired: String
        public let notOnThisPage: String
        public let notSignedIn: String
        public let alreadySignedIn: String
        public let sessionExpired: String
        public let badIdentityNumber: String
        public let wrongPassword: String
        public let wrongCode: String
        public let nothingFound: String
        public let codeInSearch: String
        public let tooShort: @Sendable (Int) -> String
        public let wrongOffice: String
        public let fields: @Sendable (Int) -> String
        public let paperMissing: String
        public let unreadableFile: String
        public let fileTooLarge: String
        public let noDelivery: String
        public let unpaid: String
        public let refusedBalance: String
        public let refusedExpired: String
        public let refusedLimit: String
        public let nothingToPay: String
        public let noCard: String
        public let noRating: String
        public let dossierNotFound: String
        public let notNow: @Sendable (String) -> String
        public let alreadySaved: String
        public let alreadyRated: String
        public let badRating: String
        public let missing: String
        public let notAnIdentityNumber: String
        public let notTheAccount: @Sendable (String) -> String
        public let notAPhoneNumber: String
        public let notADate: String
        public let inTheFuture: String
        public let notANumber: @Sendable (Int, Int) -> String
        public let notAChoice: String
        public let tooLong: @Sendable (Int) -> String
    }
}

extension Phrases.Terminal.Answers {
    static let vietnamese = Self(
        kept: "Đã ghi.",
        open: "Trang này đang mở rồi.",
        codeSent: "Cổng đã gửi mã xác thực về điện thoại.",
        signedIn: "Đăng nhập thành công.",
        signedOut: "Đã đăng xuất.",
        found: { "Tìm thấy \($0) thủ tục." },
        draftReopened: "Đã mở lại đơn đang điền dở; phần đã ghi vẫn còn.",
        attached: "Đã đính kèm.",
        removed: "Đã bỏ tệp.",
        paid: { "Thanh toán thành công. Biên lai số \($0)." },
        filed: { "Đã nộp hồ sơ. Mã số hồ sơ: \($0)." },
        supplementSent: "Đã gửi bổ sung.",
        withdrawn: "Đã rút hồ sơ.",
        dossierKept: "Hồ sơ vẫn giữ nguyên.",
        resultTaken: "Anh/chị đã nhận kết quả.",
        resultSaved: "Đã lưu kết quả.",
        rated: "Cảm ơn anh/chị đã đánh giá.",
        petitionSent: { "Đã gửi. Mã phản ánh: \($0)." },
        paused: { "\($0) phút đã trôi qua" },
        waited: { "\($0) ngày làm việc đã trôi qua" },
        nothingNew: "Hồ sơ chưa có gì mới.",
        moved: { "Cổng nhắn tin: hồ sơ \($0) chuyển sang “\($1)”." },
        andExpired: "phiên đăng nhập đã hết",
        notOnThisPage: "Trang này không làm được việc đó.",
        notSignedIn: "Anh/chị cần đăng nhập trước.",
        alreadySignedIn: "Anh/chị đang đăng nhập rồi.",
        sessionExpired: "Phiên đăng nhập đã hết. Mời anh/chị đăng nhập lại; đơn đang điền dở, nếu có, vẫn được giữ.",
        badIdentityNumber: "Số định danh không đúng với tài khoản tập.",
        wrongPassword: "Mật khẩu chưa đúng; chữ hoa và chữ thường khác nhau.",
        wrongCode: "Mã xác thực chưa đúng; xem lại tin nhắn trên điện thoại tập.",
        nothingFound: "Không tìm thấy thủ tục nào. Thử ít từ hơn hoặc từ khác; cổng tập chỉ có vài thủ tục.",
        codeInSearch: "Đây là mã hồ sơ, không phải tên thủ tục: hãy mở Tra cứu hồ sơ và gõ mã vào đó.",
        tooShort: { "Viết ngắn quá. Cần ít nhất \($0) ký tự." },
        wrongOffice: "Nơi này không giải quyết thủ tục anh/chị chọn.",
        fields: { "Còn \($0) ô cần sửa; lý do ghi ngay tại ô." },
        paperMissing: "Còn thiếu giấy tờ bắt buộc.",
        unreadableFile: "Tệp này mờ, cơ quan không đọc được. Mời chọn bản rõ.",
        fileTooLarge: "Tệp này quá lớn; cổng nhận tệp đến 6 MB.",
        noDelivery: "Chưa chọn cách nhận kết quả.",
        unpaid: "Chưa thanh toán lệ phí.",
        refusedBalance: "Thanh toán không thành: tài khoản không đủ tiền. Anh/chị chưa mất tiền; có thể chọn thẻ khác.",
        refusedExpired: "Thanh toán không thành: thẻ hết hạn. Anh/chị chưa mất tiền; có thể chọn thẻ khác.",
        refusedLimit: "Thanh toán không thành: vượt hạn mức. Anh/chị chưa mất tiền; có thể chọn thẻ khác.",
        nothingToPay: "Không có khoản nào cần nộp.",
        noCard: "Chưa chọn thẻ để thanh toán.",
        noRating: "Chưa chọn mức hài lòng nào.",
        dossierNotFound: "Không có hồ sơ mang mã này. Kiểm tra lại từng ký tự.",
        notNow: { "Chưa làm được việc này: hồ sơ đang ở trạng thái \($0)." },
        alreadySaved: "Kết quả đã lưu rồi.",
        alreadyRated: "Hồ sơ này đã được đánh giá.",
        badRating: "Chấm từ 1 đến 5.",
        missing: "Ô này bắt buộc.",
        notAnIdentityNumber: "Cần đúng 12 chữ số.",
        notTheAccount: { "Không đúng số của tài khoản tập: \($0)." },
        notAPhoneNumber: "Cần đúng 10 chữ số, bắt đầu bằng số 0.",
        notADate: "Cần ngày/tháng/năm, ví dụ 05/03/1990.",
        inTheFuture: "Ngày này chưa tới.",
        notANumber: { "Cần một số từ \($0) đến \($1)." },
        notAChoice: "Hãy chọn trong danh sách.",
        tooLong: { "Nhiều nhất \($0) ký tự." })
}

extension Phrases.Terminal.Answers {
    static let english = Self(
        kept: "Noted.",
        open: "This page is open already.",
        codeSent: "The portal has sent a code to the telephone.",
        signedIn: "You are signed in.",
        signedOut: "You are signed out.",
        found: { "Found \($0) procedure\($0 == 1 ? "" : "s")." },
        draftReopened: "Your draft is open again with what you wrote.",
        attached: "Attached.",
        removed: "The file has been removed.",
        paid: { "Paid. Receipt number \($0)." },
        filed: { "Filed. The dossier code is \($0)." },
        supplementSent: "The supplement has been sent.",
        withdrawn: "The dossier has been withdrawn.",
        dossierKept: "The dossier stays as it is.",
        resultTaken: "You have the result.",
        resultSaved: "The result has been saved.",
        rated: "Thank you for rating.",
        petitionSent: { "Sent. Its code is \($0)." },
        paused: { "\($0) minutes have passed" },
        waited: { "\($0) working day\($0 == 1 ? " has" : "s have") passed" },
        nothingNew: "Nothing new about any dossier.",
        moved: { "A message from the portal: dossier \($0) is now “\($1)”." },
        andExpired: "the session has expired",
        notOnThisPage: "This page cannot do that.",
        notSignedIn: "Please sign in first.",
        alreadySignedIn: "You are signed in already.",
        sessionExpired: "The session has expired. Please sign in again; an unfinished form, if there is one, is kept.",
        badIdentityNumber: "The identity number is not the practice account's.",
        wrongPassword: "The password is not right; capitals matter.",
        wrongCode: "The code is not right; read the message on the practice telephone.",
        nothingFound: "Nothing found. Try fewer or other words; the practice portal has few procedures.",
        codeInSearch: "This is a dossier's code, not a procedure: open Look up a dossier and type it there.",
        tooShort: { "That is too short. Write at least \($0) characters." },
        wrongOffice: "This office does not settle the procedure.",
        fields: { "\($0) field\($0 == 1 ? " needs" : "s need") mending; the reason stands at the field." },
        paperMissing: "A required paper is missing.",
        unreadableFile: "This file cannot be read. Please choose a clear one.",
        fileTooLarge: "This file is too large; the portal takes up to 6 MB.",
        noDelivery: "Choose how the result comes.",
        unpaid: "The fee is not paid.",
        refusedBalance: "Payment refused: not enough money. Nothing has been charged; you can choose another card.",
        refusedExpired: "Payment refused: the card has expired. Nothing has been charged; you can choose another card.",
        refusedLimit: "Payment refused: over the limit. Nothing has been charged; you can choose another card.",
        nothingToPay: "There is nothing to pay.",
        noCard: "Choose a card to pay with.",
        noRating: "Choose how satisfied you are.",
        dossierNotFound: "No dossier has this code. Check each character.",
        notNow: { "This cannot be done while the dossier's status is: \($0)." },
        alreadySaved: "The result is saved already.",
        alreadyRated: "This dossier has been rated.",
        badRating: "Rate from 1 to 5.",
        missing: "This field is required.",
        notAnIdentityNumber: "12 digits, as on the identity card.",
        notTheAccount: { "Not the number of the practice account: \($0)." },
        notAPhoneNumber: "10 digits, starting with 0.",
        notADate: "Day/month/year, such as 05/03/1990.",
        inTheFuture: "That day is in the future.",
        notANumber: { "A number from \($0) to \($1)." },
        notAChoice: "Choose from the list.",
        tooLong: { "At most \($0) characters." })
}
