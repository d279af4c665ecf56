extension Phrases {
    /// Lists of accounts with the names of their holders.
    public struct Names: Sendable {
        public let title: @Sendable (_ count: Int) -> String
        /// Where there are more.
        public let firstTitle: @Sendable (_ count: Int) -> String
        public let unit: @Sendable (_ name: String, _ code: String) -> String
        public let account: String
        public let holder: String
        public let state: String
        public let issued: [String]
        public let lastUse: [String]
        /// The holder's name where no file has given one.
        public let unnamed: String
        public let none: String
        public let activationElsewhere: String
    }
}

extension Phrases.Names {
    static let vietnamese = Phrases.Names(
        title: { "Danh sách \(vietnameseCount($0)) tài khoản" },
        firstTitle: { "\(vietnameseCount($0)) tài khoản đầu danh sách" },
        unit: { "\($0) (\($1))" },
        account: "Tài khoản", holder: "Người được cấp", state: "Trạng thái", issued: ["Ngày", "cấp"],
        lastUse: ["Dùng", "lần cuối"],
        unnamed: "(chưa có tên)",
        none: "Không có tài khoản nào trong danh sách.",
        activationElsewhere: "Ngày kích hoạt có trong --format csv và --format json."
    )

    static let english = Phrases.Names(
        title: { plural($0, "account", "accounts") },
        firstTitle: { "The first \(plural($0, "account", "accounts")) of the list" },
        unit: { "\($0) (\($1))" },
        account: "Account", holder: "Holder", state: "State", issued: ["", "Issued"], lastUse: ["Last", "use"],
        unnamed: "(no name yet)",
        none: "No accounts in this list.",
        activationElsewhere: "Activation days are in --format csv and --format json."
    )
}
