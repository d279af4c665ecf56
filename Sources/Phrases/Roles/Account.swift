extension Phrases.Roles {
    /// What a trainer does about one account, on the page that says why it is in its state.
    public struct Account: Sendable {
        public let heading: String
        public let responsible: String
        public let reason: Reason
        public let exemption: Exemption
        public let slip: String
        public let unlock: String
        public let done: Done

        /// Why it is not used, where only people know it.
        public struct Reason: Sendable {
            public let heading: String
            public let standing: @Sendable (_ reason: String, _ date: String, _ who: String) -> String
            public let summary: String
            public let kinds: Kinds
            public let note: String
            public let noteHint: String
            public let submit: String
            public let end: String
            public let choose: Phrases.Pages.Refusals.Text
            public let noteNeeded: Phrases.Pages.Refusals.Text
            public let tooLong: @Sendable (_ most: Int) -> Phrases.Pages.Refusals.Text
            public let identityNumber: Phrases.Pages.Refusals.Text
        }

        public struct Kinds: Sendable {
            public let noOpportunity: String
            public let toldToHoldOff: String
            public let onLeave: String
            public let onPaper: String
            public let other: String
        }

        public struct Exemption: Sendable {
            public let summary: String
            public let lead: String
            public let from: String
            public let until: String
            public let untilHint: String
            public let reason: String
            public let reasonHint: String
            public let submit: String
            public let end: String
            public let incomplete: Phrases.Pages.Refusals.Text
            public let badDay: @Sendable (_ text: String) -> Phrases.Pages.Refusals.Text
            public let wrongOrder: Phrases.Pages.Refusals.Text
        }

        public struct Done: Sendable {
            public let noted: String
            public let ended: String
            public let exempted: String
            public let exemptionEnded: String
        }
    }
}

extension Phrases.Roles.Account {
    static let vietnamese = Phrases.Roles.Account(
        heading: "Người phụ trách làm gì", responsible: "Phụ trách đơn vị này",
        reason: .init(
            heading: "Lý do chưa dùng, do người phụ trách ghi",
            standing: { "\($0). Ghi ngày \($1), người ghi: \($2)." },
            summary: "Ghi lý do chưa dùng (sau khi đã hỏi)",
            kinds: .init(
                noOpportunity: "Chưa có việc gì cần làm trên hệ thống", toldToHoldOff: "Được dặn tạm chưa dùng",
                onLeave: "Đang nghỉ hoặc đi công tác dài ngày", onPaper: "Vẫn làm trên giấy", other: "Lý do khác"),
            note: "Ghi thêm", noteHint: "vài chữ; không ghi bệnh tình, số căn cước hay chuyện riêng",
            submit: "Ghi lý do", end: "Lý do này không còn đúng",
            choose: .init(title: "Chưa chọn lý do.", remedy: "Hãy chọn một lý do rồi bấm lại."),
            noteNeeded: .init(title: "Lý do khác là gì?", remedy: "Hãy ghi vài chữ vào ô Ghi thêm."),
            tooLong: { .init(title: "Phần ghi thêm quá dài.", remedy: "Chỉ ghi vài chữ, không quá \($0) ký tự.") },
            identityNumber: .init(
                title: "Trong phần ghi thêm có dãy 12 chữ số.", remedy: "Không ghi số căn cước. Hãy bỏ dãy số đó.")),
        exemption: .init(
            summary: "Miễn cho tài khoản này một thời gian",
            lead:
                "Dùng khi người được cấp nghỉ dài ngày, chuyển đơn vị, nghỉ hưu… Tài khoản được miễn không bị tính là chưa dùng.",
            from: "Từ ngày", until: "Đến hết ngày", untilHint: "để trống: đến khi có thông báo mới",
            reason: "Lý do", reasonHint: "ví dụ: nghỉ thai sản, chuyển công tác", submit: "Miễn", end: "Thôi miễn",
            incomplete: .init(title: "Còn ô để trống.", remedy: "Hãy ghi ngày bắt đầu và lý do."),
            badDay: { .init(title: "“\($0)” không phải là một ngày.", remedy: "Hãy chọn ngày trên lịch.") },
            wrongOrder: .init(title: "Ngày cuối trước ngày đầu.", remedy: "Hãy xem lại hai ngày.")),
        slip: "In phiếu mới (quên mật khẩu, mất phiếu)", unlock: "Mở khóa",
        done: .init(
            noted: "Đã ghi lý do.", ended: "Đã bỏ lý do cũ.", exempted: "Đã miễn. Trạng thái đổi từ ngày đã chọn.",
            exemptionEnded: "Đã thôi miễn."))

    static let english = Phrases.Roles.Account(
        heading: "What a trainer does", responsible: "Responsible for this unit",
        reason: .init(
            heading: "Why it is not used, as noted by a trainer",
            standing: { "\($0). Noted on \($1) by \($2)." },
            summary: "Note why it is not used (after asking)",
            kinds: .init(
                noOpportunity: "Nothing to do on the system yet", toldToHoldOff: "Told to hold off",
                onLeave: "On leave or away for long", onPaper: "Still done on paper", other: "Another reason"),
            note: "Remark", noteHint: "a few words; no illness, identity number or private matter",
            submit: "Note the reason", end: "This reason no longer holds",
            choose: .init(title: "No reason is chosen.", remedy: "Choose one and press again."),
            noteNeeded: .init(title: "Which other reason?", remedy: "Give it in a few words as the remark."),
            tooLong: {
                .init(title: "The remark is too long.", remedy: "A few words will do, at most \($0) characters.")
            },
            identityNumber: .init(
                title: "The remark holds a number of 12 digits.", remedy: "Identity numbers are not kept. Leave it out."
            )),
        exemption: .init(
            summary: "Exempt this account for some time",
            lead: "For long leave, transfer, retirement… An exempt account does not count as never used.",
            from: "From", until: "To the end of", untilHint: "empty: until further notice",
            reason: "Reason", reasonHint: "such as maternity leave, transfer", submit: "Exempt",
            end: "End the exemption",
            incomplete: .init(title: "A field is empty.", remedy: "Give the first day and the reason."),
            badDay: { .init(title: "“\($0)” is no day.", remedy: "Choose one from the calendar.") },
            wrongOrder: .init(title: "The last day is before the first.", remedy: "Look at both days again.")),
        slip: "Print a new slip (password forgotten, slip lost)", unlock: "Unlock",
        done: .init(
            noted: "The reason is noted.", ended: "The old reason is gone.",
            exempted: "Exempt. The state changes from the day chosen.", exemptionEnded: "The exemption has ended."))
}
