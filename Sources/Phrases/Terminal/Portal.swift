extension Phrases.Terminal {
    /// Words of the simulated portal's own pages.
    public struct Portal: Sendable {
        public let home: String
        public let signIn: String
        public let signOut: String
        public let lookUp: String
        public let dossiers: String
        public let documents: String
        public let petitions: String
        public let identityNumber: String
        public let password: String
        public let phoneMessage: @Sendable (String) -> String
        public let oneTimeCode: String
        public let searchProcedure: String
        public let results: @Sendable (String) -> String
        public let service: String
        public let fee: String
        public let free: String
        public let feeLater: @Sendable (String) -> String
        public let timeLimit: String
        public let papers: String
        public let result: String
        public let offices: String
        public let applyAt: @Sendable (String) -> String
        public let filing: String
        public let office: String
        public let removeFile: @Sendable (String) -> String
        public let delivery: String
        public let payWith: String
        public let payNow: @Sendable (String) -> String
        public let paid: String
        public let receipt: String
        public let forward: String
        public let backward: String
        public let submit: String
        public let none: String
        public let dossierCode: String
        public let dossier: @Sendable (String) -> String
        public let procedure: String
        public let status: String
        public let askedFor: String
        public let sendSupplement: String
        public let supplementSent: String
        public let withdraw: String
        public let askWithdraw: String
        public let keepDossier: String
        public let sureWithdraw: String
        public let takeResult: String
        public let saveResult: String
        public let savedResult: String
        public let rate: String
        /// How satisfied somebody is, 1 first.
        public let stars: [String]
        /// The number and the name.
        public let star: @Sendable (Int, String) -> String
        public let sendRating: String
        public let rated: String
        public let wrongDistrict: String
        public let publicView: String
        public let ownersList: String
        public let noDossiers: String
        public let unfinished: String
        public let reopen: String
        public let account: @Sendable (String, String) -> String
        public let open: @Sendable (String) -> String
        public let noDocuments: String
        public let topic: String
        public let toOffice: String
        public let content: String
        public let send: String
        public let sentPetitions: String
        public let waiting: String
        public let answered: String
        public let leaveDesk: String
        public let waitDay: String
        public let waitWeek: String
        public let clock: String
        public let today: @Sendable (String) -> String
        public let signedInAs: @Sendable (String) -> String
        public let notSignedIn: String
        public let sessionOver: String
        public let fullService: String
        public let partialService: String
        public let online: String
        public let post: String
        public let desk: String
        public let stageForm: String
        public let stagePapers: String
        public let stageDelivery: String
        public let stageReview: String
        public let money: @Sendable (String) -> String
        public let workingDays: @Sendable (Int) -> String
        public let kilobytes: @Sendable (Int) -> String
        public let megabytes: @Sendable (Int) -> String
        public let dueOn: @Sendable (String) -> String
        public let required: String
        public let timeline: String
    }
}

extension Phrases.Terminal.Portal {
    static let vietnamese = Self(
        home: "Trang chủ",
        signIn: "Đăng nhập",
        signOut: "Đăng xuất",
        lookUp: "Tra cứu hồ sơ",
        dossiers: "Hồ sơ của tôi",
        documents: "Kho dữ liệu cá nhân",
        petitions: "Phản ánh, kiến nghị",
        identityNumber: "Số định danh cá nhân",
        password: "Mật khẩu",
        phoneMessage: { "Điện thoại tập vừa nhận tin nhắn: mã xác thực là \($0)." },
        oneTimeCode: "Mã xác thực",
        searchProcedure: "Tìm thủ tục",
        results: { "Kết quả tìm “\($0)”" },
        service: "Loại dịch vụ",
        fee: "Phí, lệ phí",
        free: "không thu",
        feeLater: { "\($0), nộp sau khi được tiếp nhận" },
        timeLimit: "Thời hạn giải quyết",
        papers: "Giấy tờ cần nộp",
        result: "Kết quả",
        offices: "Nơi nhận hồ sơ",
        applyAt: { "Nộp trực tuyến tại \($0)" },
        filing: "Nộp hồ sơ",
        office: "Nơi giải quyết",
        removeFile: { "Bỏ tệp: \($0)" },
        delivery: "Cách nhận kết quả",
        payWith: "Thanh toán bằng",
        payNow: { "Thanh toán \($0)" },
        paid: "Đã thanh toán, biên lai số",
        receipt: "Biên lai số",
        forward: "Tiếp tục",
        backward: "Quay lại",
        submit: "Nộp hồ sơ",
        none: "(trống)",
        dossierCode: "Mã số hồ sơ",
        dossier: { "Hồ sơ \($0)" },
        procedure: "Thủ tục",
        status: "Trạng thái",
        askedFor: "Cơ quan yêu cầu",
        sendSupplement: "Gửi bổ sung",
        supplementSent: "Đã gửi bổ sung, chờ cơ quan xem.",
        withdraw: "Rút hồ sơ",
        askWithdraw: "Rút hồ sơ này? Rút rồi thì phải nộp lại từ đầu.",
        keepDossier: "Thôi, giữ hồ sơ",
        sureWithdraw: "Vâng, rút hồ sơ",
        takeResult: "Nhận kết quả",
        saveResult: "Lưu vào kho dữ liệu cá nhân",
        savedResult: "Kết quả đã ở trong kho dữ liệu cá nhân.",
        rate: "Đánh giá mức độ hài lòng",
        stars: ["Rất không hài lòng", "Không hài lòng", "Bình thường", "Hài lòng", "Rất hài lòng"],
        star: { "\($0) – \($1)" },
        sendRating: "Gửi đánh giá",
        rated: "Đã đánh giá",
        wrongDistrict: "Lý do: thủ tục này chỉ tiếp nhận tại nơi cư trú. Mời anh/chị nộp tại đúng nơi.",
        publicView: "Tra cứu bằng mã chỉ để xem. Muốn làm tiếp, hãy đăng nhập.",
        ownersList: "Tra cứu bằng mã chỉ để xem. Muốn làm tiếp, hãy mở hồ sơ trong Hồ sơ của tôi.",
        noDossiers: "Chưa có hồ sơ nào.",
        unfinished: "Đơn đang điền dở",
        reopen: "Mở lại đơn",
        account: { "Tài khoản tập: \($0) · mật khẩu \($1)" },
        open: { "Mở \($0)" },
        noDocuments: "Kho còn trống.",
        topic: "Lĩnh vực",
        toOffice: "Gửi đến",
        content: "Nội dung",
        send: "Gửi",
        sentPetitions: "Đã gửi",
        waiting: "đang chờ trả lời",
        answered: "đã trả lời",
        leaveDesk: "Rời máy 45 phút",
        waitDay: "Chờ 1 ngày làm việc",
        waitWeek: "Chờ 5 ngày làm việc",
        clock: "ĐỒNG HỒ TẬP · không có trên cổng thật",
        today: { "Hôm nay là \($0)." },
        signedInAs: { "Đã đăng nhập: \($0)" },
        notSignedIn: "Chưa đăng nhập",
        sessionOver: "Phiên đăng nhập đã hết",
        fullService: "toàn trình",
        partialService: "một phần",
        online: "Trực tuyến",
        post: "Qua bưu chính công ích",
        desk: "Tại quầy",
        stageForm: "1/4 Điền đơn",
        stagePapers: "2/4 Giấy tờ",
        stageDelivery: "3/4 Nhận kết quả và lệ phí",
        stageReview: "4/4 Xem lại",
        money: { "\($0) đ" },
        workingDays: { "\($0) ngày làm việc" },
        kilobytes: { "\($0) KB" },
        megabytes: { "\($0) MB" },
        dueOn: { "Hẹn trả: \($0)" },
        required: "bắt buộc",
        timeline: "Quá trình giải quyết")
}

extension Phrases.Terminal.Portal {
    static let english = Self(
        home: "Home",
        signIn: "Sign in",
        signOut: "Sign out",
        lookUp: "Look up a dossier",
        dossiers: "My dossiers",
        documents: "My document store",
        petitions: "Feedback and petitions",
        identityNumber: "Personal identity number",
        password: "Password",
        phoneMessage: { "The practice telephone has a message: your code is \($0)." },
        oneTimeCode: "One-time code",
        searchProcedure: "Find a procedure",
        results: { "Results for “\($0)”" },
        service: "Kind of service",
        fee: "Fee",
        free: "none",
        feeLater: { "\($0), paid after reception" },
        timeLimit: "Time limit",
        papers: "Papers",
        result: "Result",
        offices: "Offices",
        applyAt: { "File online at \($0)" },
        filing: "Filing",
        office: "Office",
        removeFile: { "Remove the file: \($0)" },
        delivery: "How the result comes",
        payWith: "Pay with",
        payNow: { "Pay \($0)" },
        paid: "Paid, receipt number",
        receipt: "Receipt number",
        forward: "Continue",
        backward: "Go back",
        submit: "File the dossier",
        none: "(empty)",
        dossierCode: "Dossier code",
        dossier: { "Dossier \($0)" },
        procedure: "Procedure",
        status: "Status",
        askedFor: "The office asks",
        sendSupplement: "Send the supplement",
        supplementSent: "The supplement has been sent and waits for the office.",
        withdraw: "Withdraw the dossier",
        askWithdraw: "Withdraw this application? You would have to file again.",
        keepDossier: "Keep it",
        sureWithdraw: "Yes, withdraw it",
        takeResult: "Take the result",
        saveResult: "Save in my document store",
        savedResult: "The result is in your document store.",
        rate: "Rate your satisfaction",
        stars: ["Very dissatisfied", "Dissatisfied", "Neither", "Satisfied", "Very satisfied"],
        star: { "\($0) – \($1)" },
        sendRating: "Send the rating",
        rated: "Rated",
        wrongDistrict: "Reason: this procedure is received only where the applicant lives. Please file there.",
        publicView: "By the code you can only look. Sign in to go on.",
        ownersList: "By the code you can only look. To go on, open the dossier in My dossiers.",
        noDossiers: "No dossiers yet.",
        unfinished: "Unfinished form",
        reopen: "Reopen the form",
        account: { "Practice account: \($0) · password \($1)" },
        open: { "Open \($0)" },
        noDocuments: "The store is empty.",
        topic: "Topic",
        toOffice: "To",
        content: "Content",
        send: "Send",
        sentPetitions: "Sent",
        waiting: "waiting for an answer",
        answered: "answered",
        leaveDesk: "Leave the machine for 45 minutes",
        waitDay: "Wait 1 working day",
        waitWeek: "Wait 5 working days",
        clock: "PRACTICE CLOCK · not on the real portal",
        today: { "Today is \($0)." },
        signedInAs: { "Signed in: \($0)" },
        notSignedIn: "Not signed in",
        sessionOver: "The session has expired",
        fullService: "full-process",
        partialService: "partial",
        online: "Online",
        post: "By public post",
        desk: "At the desk",
        stageForm: "1/4 Form",
        stagePapers: "2/4 Papers",
        stageDelivery: "3/4 Result and fee",
        stageReview: "4/4 Review",
        money: { "\($0) đ" },
        workingDays: { "\($0) working day\($0 == 1 ? "" : "s")" },
        kilobytes: { "\($0) KB" },
        megabytes: { "\($0) MB" },
        dueOn: { "Due: \($0)" },
        required: "required",
        timeline: "Timeline")
}
