extension Phrases {
    /// One account with its history.
    public struct Accounts: Sendable {
        public let firstEvent: String
        public let lastUse: String
        public let recordedBy: String
        public let byCommand: String
        public let never: String
        public let history: String
        public let noHistory: String
        /// Who and when, before what was changed.
        public let change:
            @Sendable (_ number: String, _ date: String, _ time: String, _ who: String, _ what: String)
                -> String
        public let undoes: @Sendable (_ number: String) -> String
        public let fromFile: @Sendable (_ file: String, _ line: Int) -> String
        public let addedAlias: @Sendable (_ alias: String) -> String
        public let removedAlias: @Sendable (_ alias: String) -> String
        public let kinds: Kinds
        public let fields: Fields

        /// What was done, as a short noun.
        public struct Kinds: Sendable {
            public let issue: String
            public let edit: String
            public let move: String
            public let exempt: String
            public let revoke: String
            public let alias: String
            public let removeAlias: String
            public let undo: String
            public let imported: String
        }

        public struct Fields: Sendable {
            public let person: String
            public let unit: String
            public let issued: String
            public let issuer: String
            public let activated: String
            public let revoked: String
            public let exemptFrom: String
            public let exemptUntil: String
            public let exemptReason: String
        }
    }
}

extension Phrases.Accounts {
    static let vietnamese = Phrases.Accounts(
        firstEvent: "Thao tác đầu tiên", lastUse: "Dùng lần cuối", recordedBy: "Nguồn gốc",
        byCommand: "lệnh account issue",
        never: "chưa có", history: "Lịch sử thay đổi", noHistory: "Chưa có thay đổi nào.",
        change: { "\($0). \($2) ngày \($1), \($3): \($4)" },
        undoes: { "hoàn tác thay đổi số \($0)" },
        fromFile: { "tệp \($0), dòng \($1)" },
        addedAlias: { "thêm tên gọi khác “\($0)”" },
        removedAlias: { "bỏ tên gọi khác “\($0)”" },
        kinds: .init(
            issue: "cấp tài khoản", edit: "sửa", move: "chuyển đơn vị", exempt: "miễn", revoke: "thu hồi",
            alias: "thêm tên gọi khác", removeAlias: "bỏ tên gọi khác", undo: "hoàn tác", imported: "nhập từ tệp"),
        fields: .init(
            person: "Người được cấp", unit: "Đơn vị", issued: "Ngày cấp", issuer: "Nơi cấp", activated: "Kích hoạt",
            revoked: "Thu hồi", exemptFrom: "Miễn từ", exemptUntil: "Miễn đến hết", exemptReason: "Lý do miễn")
    )

    static let english = Phrases.Accounts(
        firstEvent: "First event", lastUse: "Last use", recordedBy: "Recorded by", byCommand: "account issue",
        never: "none", history: "History of changes", noHistory: "No changes yet.",
        change: { "\($0). \($2) on \($1), \($3): \($4)" },
        undoes: { "takes back change \($0)" },
        fromFile: { "file \($0), line \($1)" },
        addedAlias: { "alias “\($0)” given" },
        removedAlias: { "alias “\($0)” taken away" },
        kinds: .init(
            issue: "issued", edit: "edited", move: "moved", exempt: "exempted", revoke: "revoked", alias: "alias given",
            removeAlias: "alias taken away", undo: "undone", imported: "imported"),
        fields: .init(
            person: "Holder", unit: "Unit", issued: "Issued", issuer: "Issuer", activated: "Activated",
            revoked: "Revoked", exemptFrom: "Exempt from", exemptUntil: "Exempt until", exemptReason: "Reason")
    )
}
