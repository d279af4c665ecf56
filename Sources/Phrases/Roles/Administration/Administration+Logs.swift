extension Phrases.Roles.Administration {
    /// Who did what.
    public struct Acts: Sendable {
        public let title: String
        public let lead: String
        public let caption: String
        public let kind: String
        public let all: String
        public let show: String
    }

    /// Who looked at names.
    public struct Looks: Sendable {
        public let title: String
        public let lead: String
        public let caption: String
    }
}

extension Phrases.Roles.Administration.Acts {
    static let vietnamese = Phrases.Roles.Administration.Acts(
        title: "Nhật ký việc đã làm",
        lead: "Ai đã cấp mã, giao vai trò, ghi danh, xóa người và làm những việc khác; mới nhất ở trên. Thay đổi của "
            + "từng tài khoản nằm ở trang của tài khoản đó.",
        caption: "Các việc đã làm", kind: "Loại việc", all: "Mọi việc", show: "Xem")

    static let english = Phrases.Roles.Administration.Acts(
        title: "What was done",
        lead: "Who made codes, gave roles, enrolled and erased people, and the like; the newest first. Changes of an "
            + "account stand on the page of that account.",
        caption: "What was done", kind: "Kind of act", all: "All", show: "Show")
}

extension Phrases.Roles.Administration.Looks {
    static let vietnamese = Phrases.Roles.Administration.Looks(
        title: "Sổ xem tên",
        lead:
            "Ai đã mở trang, tệp hoặc phiếu có tên người, xem bao nhiêu tên; mới nhất ở trên. Sổ này không ghi lại các "
            + "tên đã xem.",
        caption: "Các lần xem tên")

    static let english = Phrases.Roles.Administration.Looks(
        title: "Who looked at names",
        lead: "Who opened pages, files and slips that name people, and how many names; the newest first. The names "
            + "themselves are not written down here.",
        caption: "Looks at names")
}
