extension Phrases.Roles {
    /// Who answers for each unit.
    public struct Contacts: Sendable {
        public let title: String
        public let lead: String
        public let unit: String
        public let person: String
        public let save: String
        public let inherited: @Sendable (_ name: String, _ unit: String) -> String
        public let nobody: String
        public let saved: String
        public let field: @Sendable (_ unit: String) -> String
        public let tooLong: Phrases.Pages.Refusals.Text
        /// In the report, before the name.
        public let responsible: String
        public let change: Change

        /// The comparison with an earlier day.
        public struct Change: Sendable {
            public let heading: @Sendable (_ days: Int) -> String
            public let column: @Sendable (_ days: Int) -> String
            public let sentence: @Sendable (_ date: String, _ before: String, _ now: String, _ change: String) -> String
            public let fewer: @Sendable (_ count: String) -> String
            public let more: @Sendable (_ count: String) -> String
            public let same: String
            public let caution: @Sendable (_ count: String) -> String
            public let using: @Sendable (_ before: String, _ now: String, _ change: String) -> String
        }
    }
}

extension Phrases.Roles.Contacts {
    static let vietnamese = Phrases.Roles.Contacts(
        title: "Người phụ trách từng đơn vị",
        lead: "Ghi tên và số máy nội bộ của người lo việc này ở mỗi đơn vị. Đơn vị để trống thì do người phụ trách của "
            + "đơn vị cấp trên lo.",
        unit: "Đơn vị", person: "Người phụ trách", save: "Ghi lại",
        inherited: { "\($0) (của \($1))" },
        nobody: "chưa có ai",
        saved: "Đã ghi lại.",
        field: { "Người phụ trách của \($0)" },
        tooLong: .init(title: "Tên quá dài.", remedy: "Chỉ ghi họ tên và số máy, không quá 120 ký tự."),
        responsible: "Phụ trách",
        change: .init(
            heading: { "So với \($0) ngày trước" },
            column: { "Chưa dùng, so với \($0) ngày trước" },
            sentence: { "Ngày \($0) có \($1) tài khoản chưa dùng lần nào, nay \($2): \($3)." },
            fewer: { "giảm \($0)" }, more: { "tăng \($0)" }, same: "không đổi",
            caution: {
                "Hôm đó có \($0) tài khoản chưa đủ dữ liệu để kết luận, nên mức tăng giảm chỉ để tham khảo."
            },
            using: { "Số tài khoản có sử dụng: từ \($0) thành \($1), \($2)." }))

    static let english = Phrases.Roles.Contacts(
        title: "Who is responsible for each unit",
        lead: "Give the name and extension of whoever sees to this in each unit. A unit without a name is seen to by "
            + "whoever is responsible for the unit above.",
        unit: "Unit", person: "Responsible", save: "Save",
        inherited: { "\($0) (of \($1))" },
        nobody: "nobody yet",
        saved: "Saved.",
        field: { "Responsible for \($0)" },
        tooLong: .init(title: "The name is too long.", remedy: "Give a name and an extension, at most 120 characters."),
        responsible: "Responsible",
        change: .init(
            heading: { "Against \($0) days earlier" },
            column: { "Never used, against \($0) days earlier" },
            sentence: { "On \($0), \($1) accounts had never been used; now \($2): \($3)." },
            fewer: { "\($0) fewer" }, more: { "\($0) more" }, same: "no change",
            caution: {
                "For \($0) accounts there was not enough data on that day, so take the change with care."
            },
            using: { "Accounts in use: from \($0) to \($1), \($2)." }))
}
