extension Phrases.Roles {
    /// The page of one's own: what to do next, one's accounts.
    public struct Mine: Sendable {
        public let title: String
        public let greeting: @Sendable (_ name: String) -> String
        public let next: String
        public let nothingNext: String
        public let accounts: String
        public let noAccounts: String
        public let account: String
        public let why: String
        public let details: String
        public let steps: Steps
        public let seenBy: String
        public let offline: String

        /// What the holder of an account can do about it, by what is known of it.
        public struct Steps: Sendable {
            /// Never used, and no sign of having got in.
            public let openIt: @Sendable (_ system: String) -> String
            /// Never used, after having got in.
            public let doItOnce: @Sendable (_ system: String) -> String
            /// Never used, while others did it.
            public let doItYourself: @Sendable (_ system: String) -> String
            public let again: @Sendable (_ system: String) -> String
            public let tryIt: @Sendable (_ system: String) -> String
            public let goOn: String
            /// Nobody can tell.
            public let wait: String
            public let nothing: String
            public let revoked: String
        }
    }
}

extension Phrases.Roles.Mine {
    static let vietnamese = Phrases.Roles.Mine(
        title: "Việc của tôi",
        greeting: { "Kính chào \($0)" },
        next: "Việc nên làm tiếp",
        nothingNext: "Hiện không có việc gì phải làm. Cảm ơn anh/chị.",
        accounts: "Tài khoản của tôi",
        noAccounts: "Anh/chị chưa được cấp tài khoản nào trên các hệ thống khác.",
        account: "Tên tài khoản", why: "Vì sao", details: "Ngày tháng và căn cứ",
        steps: .init(
            openIt: { "Mở phiếu tài khoản \($0) và đăng nhập lần đầu. Mất phiếu thì báo người phụ trách." },
            doItOnce: { "Nộp một hồ sơ thật trên \($0). Nếu chưa quen, nhờ người phụ trách ngồi cùng lần đầu." },
            doItYourself: {
                "Lâu nay có người làm giúp. Lần tới, anh/chị tự thao tác trên \($0), người hỗ trợ ngồi bên cạnh."
            },
            again: { "Đã lâu anh/chị chưa dùng \($0). Hãy làm lại một lần, hoặc báo người phụ trách nếu còn vướng." },
            tryIt: { "Tài khoản \($0) mới cấp. Hãy đăng nhập và dùng thử một lần cho quen." },
            goOn: "Anh/chị đang dùng tốt, không phải làm gì thêm.",
            wait: "Chưa có đủ số liệu để kết luận. Không phải lỗi của anh/chị.",
            nothing: "Anh/chị đang được miễn, không phải làm gì.",
            revoked: "Tài khoản này không dùng nữa."),
        seenBy:
            "Người phụ trách tập huấn và lãnh đạo đơn vị cũng xem được các trạng thái này để hỗ trợ; nội dung hồ sơ "
            + "của anh/chị không được lưu ở đây. Mỗi lần có người xem danh sách tên đều được ghi lại.",
        offline: "Trên máy có chương trình congdan, anh/chị học được cả khi không có mạng.")

    static let english = Phrases.Roles.Mine(
        title: "My page",
        greeting: { "Welcome, \($0)" },
        next: "What to do next",
        nothingNext: "There is nothing you have to do now. Thank you.",
        accounts: "My accounts",
        noAccounts: "No account on another system has been issued to you yet.",
        account: "Account", why: "Why", details: "Dates and what they stand on",
        steps: .init(
            openIt: { "Take the slip for \($0) and sign in once. If it is lost, tell whoever is responsible." },
            doItOnce: { "File one real dossier on \($0). If it is new to you, have your trainer sit beside you." },
            doItYourself: {
                "So far somebody did it for you. Next time, do it yourself on \($0), with a helper beside you."
            },
            again: {
                "You have not used \($0) for long. Do it once more, or tell whoever is responsible what is in the way."
            },
            tryIt: { "Your account on \($0) is new. Sign in and try it once." },
            goOn: "You are using it well; nothing more to do.",
            wait: "There is not enough data to tell. It is no fault of yours.",
            nothing: "You are exempt; nothing to do.",
            revoked: "This account is no longer in use."),
        seenBy:
            "Your unit's trainers and leaders see these states too, to help; the content of your dossiers is not kept "
            + "here. Whoever looks at a list of names is written down.",
        offline: "Where the program congdan is installed, you can learn without a network.")
}
