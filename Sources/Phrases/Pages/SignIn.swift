extension Phrases.Pages {
    /// Coming in, and what keeps somebody out.
    public struct SignIn: Sendable {
        public let title: String
        public let nameLabel: String
        public let nameHint: String
        public let passwordLabel: String
        public let enter: String
        public let slipQuestion: String
        public let slipLink: String
        public let forgotten: String
        public let activateTitle: String
        public let activateLead: String
        public let codeLabel: String
        public let codeHint: String
        public let newPasswordLabel: String
        public let passwordHint: @Sendable (_ least: Int) -> String
        public let againLabel: String
        public let activate: String
        public let alreadyQuestion: String
        public let changeTitle: String
        public let changeLead: String
        public let oldPasswordLabel: String
        public let change: String
        public let signOut: String
        /// Before the name of whoever is signed in.
        public let signedInAs: String
        public let trouble: Trouble

        public struct Trouble: Sendable {
            public let wrong: Refusals.Text
            public let tooSoon: @Sendable (_ minutes: Int) -> Refusals.Text
            public let addressTooSoon: @Sendable (_ minutes: Int) -> Refusals.Text
            public let busy: Refusals.Text
            public let locked: Refusals.Text
            public let revoked: Refusals.Text
            public let notActivated: Refusals.Text
            public let codeNotOpen: Refusals.Text
            public let codeExpired: Refusals.Text
            public let codeSymbol: @Sendable (_ symbol: String) -> Refusals.Text
            public let codeLength: @Sendable (_ count: Int) -> Refusals.Text
            public let codeMistyped: Refusals.Text
            public let tooShort: @Sendable (_ least: Int) -> Refusals.Text
            public let tooLong: @Sendable (_ most: Int) -> Refusals.Text
            public let common: Refusals.Text
            public let ownName: Refusals.Text
            public let notTheSame: Refusals.Text
        }
    }
}

extension Phrases.Pages.SignIn {
    static let vietnamese = Phrases.Pages.SignIn(
        title: "Đăng nhập",
        nameLabel: "Tên đăng nhập",
        nameHint: "ghi trên phiếu",
        passwordLabel: "Mật khẩu",
        enter: "Đăng nhập",
        slipQuestion: "Lần đầu vào và có phiếu kích hoạt?",
        slipLink: "Kích hoạt tài khoản",
        forgotten: "Quên mật khẩu? Nhờ người phụ trách tập huấn của đơn vị cấp lại phiếu.",
        activateTitle: "Kích hoạt tài khoản",
        activateLead: "Anh/chị làm một lần: gõ mã trên phiếu, rồi tự đặt mật khẩu. Những lần sau chỉ cần mật khẩu đó.",
        codeLabel: "Mã kích hoạt",
        codeHint: "12 ký tự, ví dụ ABCD-EFGH-JKLM; gõ chữ thường cũng được",
        newPasswordLabel: "Mật khẩu mới",
        passwordHint: { "ít nhất \($0) ký tự; một câu ngắn dễ nhớ là tốt nhất" },
        againLabel: "Gõ lại mật khẩu mới",
        activate: "Kích hoạt",
        alreadyQuestion: "Đã kích hoạt rồi?",
        changeTitle: "Đổi mật khẩu",
        changeLead: "Sau khi đổi, các máy khác đang đăng nhập bằng tài khoản này phải đăng nhập lại.",
        oldPasswordLabel: "Mật khẩu hiện nay",
        change: "Đổi mật khẩu",
        signOut: "Đăng xuất",
        signedInAs: "Đang đăng nhập:",
        trouble: Trouble(
            wrong: .init(
                title: "Tên đăng nhập hoặc mật khẩu chưa đúng.",
                remedy: "Hãy xem phím Caps Lock và bộ gõ tiếng Việt, rồi thử lại."),
            tooSoon: {
                .init(
                    title: "Đã thử sai nhiều lần.",
                    remedy: "Mời anh/chị đợi \($0) phút rồi thử lại, hoặc nhờ người phụ trách mở khóa.")
            },
            addressTooSoon: {
                .init(
                    title: "Mạng này đã có nhiều tên đăng nhập bị gõ sai.",
                    remedy:
                        "Mời anh/chị đợi \($0) phút rồi thử lại, hoặc đăng nhập từ mạng khác. Tài khoản không bị khóa;"
                        + " ai đang đăng nhập vẫn làm việc bình thường.")
            },
            busy: .init(title: "Nhiều người đang đăng nhập cùng lúc.", remedy: "Mời anh/chị đợi vài giây rồi thử lại."),
            locked: .init(
                title: "Tài khoản đang bị khóa vì thử sai quá nhiều lần.",
                remedy: "Mật khẩu vẫn còn nguyên. Nhờ người phụ trách tập huấn của đơn vị mở khóa."),
            revoked: .init(
                title: "Tài khoản này đã được thu hồi.",
                remedy: "Nếu cần dùng lại, nhờ người phụ trách tập huấn của đơn vị cấp tài khoản mới."),
            notActivated: .init(
                title: "Tài khoản chưa được kích hoạt.", remedy: "Hãy dùng phiếu kích hoạt để đặt mật khẩu trước."),
            codeNotOpen: .init(
                title: "Mã này không dùng được cho tên đăng nhập đó.",
                remedy: "Mã đã dùng rồi, đã có phiếu mới hơn, hoặc tên chưa đúng như trên phiếu. Hãy xem lại, hoặc nhờ"
                    + " người phụ trách cấp lại phiếu."),
            codeExpired: .init(
                title: "Phiếu đã hết hạn.", remedy: "Nhờ người phụ trách tập huấn của đơn vị in phiếu mới."),
            codeSymbol: {
                .init(
                    title: "Mã không bao giờ có “\($0)”.",
                    remedy: "Trên phiếu không có chữ O, chữ I, số 0 và số 1. Hãy nhìn lại ký tự đó.")
            },
            codeLength: {
                .init(
                    title: "Mã có 12 ký tự, anh/chị đã gõ \($0).", remedy: "Dấu gạch nối không tính, bỏ qua cũng được.")
            },
            codeMistyped: .init(
                title: "Mã bị gõ nhầm một chỗ.", remedy: "Hãy so lại từng nhóm bốn ký tự với phiếu."),
            tooShort: {
                .init(title: "Mật khẩu quá ngắn.", remedy: "Hãy đặt ít nhất \($0) ký tự, ví dụ một câu ngắn.")
            },
            tooLong: { .init(title: "Mật khẩu quá dài.", remedy: "Hãy đặt nhiều nhất \($0) ký tự.") },
            common: .init(
                title: "Mật khẩu này ai cũng đoán được.", remedy: "Hãy đặt một câu ngắn mà chỉ anh/chị nghĩ ra."),
            ownName: .init(
                title: "Mật khẩu gần như là tên của anh/chị.", remedy: "Hãy đặt một câu ngắn không có tên mình."),
            notTheSame: .init(title: "Hai lần gõ mật khẩu mới không giống nhau.", remedy: "Hãy gõ lại cả hai ô."))
    )

    static let english = Phrases.Pages.SignIn(
        title: "Sign in",
        nameLabel: "Sign-in name",
        nameHint: "as on the slip",
        passwordLabel: "Password",
        enter: "Sign in",
        slipQuestion: "First time here, with a slip?",
        slipLink: "Activate the account",
        forgotten: "Forgotten the password? Ask your unit's trainer for a new slip.",
        activateTitle: "Activate the account",
        activateLead: "You do this once: type the code from the slip, then choose a password. From then on the password"
            + " is all you need.",
        codeLabel: "Activation code",
        codeHint: "12 symbols, such as ABCD-EFGH-JKLM; small letters will do",
        newPasswordLabel: "New password",
        passwordHint: { "at least \($0) characters; a short sentence is best" },
        againLabel: "New password again",
        activate: "Activate",
        alreadyQuestion: "Activated already?",
        changeTitle: "Change the password",
        changeLead: "Other machines that are signed in with this account will have to sign in again.",
        oldPasswordLabel: "Present password",
        change: "Change the password",
        signOut: "Sign out",
        signedInAs: "Signed in:",
        trouble: Trouble(
            wrong: .init(
                title: "The name or the password is not right.",
                remedy: "Look at Caps Lock and the Vietnamese input method, then try again."),
            tooSoon: {
                .init(
                    title: "Too many wrong tries.",
                    remedy:
                        "Wait \($0) \($0 == 1 ? "minute" : "minutes") and try again, or ask your trainer to unlock it.")
            },
            addressTooSoon: {
                .init(
                    title: "Many names have been mistyped from this network.",
                    remedy:
                        "Wait \($0) \($0 == 1 ? "minute" : "minutes") and try again, or sign in from another network."
                        + " The account is not locked; whoever is signed in goes on working.")
            },
            busy: .init(title: "Many people are signing in.", remedy: "Wait a few seconds and try again."),
            locked: .init(
                title: "The account is locked after too many wrong tries.",
                remedy: "The password is still good. Ask your unit's trainer to unlock it."),
            revoked: .init(
                title: "This account has been revoked.",
                remedy: "If it is needed again, ask your unit's trainer for a new account."),
            notActivated: .init(
                title: "The account is not activated yet.", remedy: "Set a password with the slip's code first."),
            codeNotOpen: .init(
                title: "This code does not open that name.",
                remedy:
                    "It has been used, a newer slip exists, or the name is not as on the slip. Look again, or ask for"
                    + " a new slip."),
            codeExpired: .init(title: "The slip is too old.", remedy: "Ask your unit's trainer for a new one."),
            codeSymbol: {
                .init(
                    title: "No code has “\($0)”.",
                    remedy: "Slips have no letters O and I and no digits 0 and 1. Look at that symbol again.")
            },
            codeLength: {
                .init(
                    title: "A code has 12 symbols; you typed \($0).",
                    remedy: "Hyphens do not count and may be left out.")
            },
            codeMistyped: .init(
                title: "The code is mistyped somewhere.", remedy: "Compare each group of four with the slip."),
            tooShort: {
                .init(
                    title: "The password is too short.",
                    remedy: "Use at least \($0) characters, such as a short sentence.")
            },
            tooLong: { .init(title: "The password is too long.", remedy: "Use at most \($0) characters.") },
            common: .init(
                title: "Anybody would guess this password.", remedy: "Choose a short sentence that only you think of."),
            ownName: .init(
                title: "The password is little more than your name.", remedy: "Choose a short sentence without it."),
            notTheSame: .init(title: "The new passwords differ.", remedy: "Type both again."))
    )
}
