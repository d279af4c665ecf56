extension Phrases {
    /// The paper by which somebody opens their account of the training system.
    public struct Slips: Sendable {
        public let title: String
        public let person: String
        public let unit: String
        public let signInName: String
        public let code: String
        /// Beside the last day on which the code opens the account.
        public let lastDay: String
        public let open: @Sendable (_ address: String) -> String
        public let openSomewhere: String
        /// What follows after the page has been opened.
        public let steps: [String]
        public let scan: String
        public let caution: String
    }
}

extension Phrases.Slips {
    static let vietnamese = Phrases.Slips(
        title: "Phiếu kích hoạt tài khoản Công Dân",
        person: "Họ và tên", unit: "Đơn vị", signInName: "Tên đăng nhập", code: "Mã kích hoạt",
        lastDay: "Dùng đến hết ngày",
        open: { "Mở trình duyệt, gõ địa chỉ \($0)" },
        openSomewhere: "Mở trang Công Dân của cơ quan (hỏi người phát phiếu địa chỉ), chọn Kích hoạt",
        steps: [
            "Gõ tên đăng nhập và mã kích hoạt ghi ở trên. Chữ hoa hay chữ thường đều được, không cần gõ dấu gạch.",
            "Tự đặt một mật khẩu và ghi nhớ. Lần sau chỉ cần tên đăng nhập và mật khẩu.",
        ],
        scan: "Hoặc quét mã vuông bằng điện thoại",
        caution: "Mã chỉ dùng một lần, của riêng anh/chị. Không đọc mã hay mật khẩu cho ai, kể cả người tự xưng là "
            + "cán bộ. Mất phiếu hoặc quá ngày thì báo người phụ trách để được cấp phiếu khác.")

    static let english = Phrases.Slips(
        title: "Activation slip of a Công Dân account",
        person: "Name", unit: "Unit", signInName: "Sign-in name", code: "Activation code",
        lastDay: "Valid until the end of",
        open: { "Open a browser and type the address \($0)" },
        openSomewhere: "Open your office's Công Dân page (ask whoever gave you this slip for its address) and choose "
            + "Activate",
        steps: [
            "Type the sign-in name and the activation code above: capital or small letters, with or without the hyphens.",
            "Set a password of your own and remember it. From then on the sign-in name and the password are enough.",
        ],
        scan: "Or scan the square code with a telephone",
        caution:
            "The code works once and is yours alone. Tell the code and the password to nobody, not even to somebody "
            + "who claims to be an official. If the slip is lost or too old, ask whoever is responsible for another one."
    )
}
