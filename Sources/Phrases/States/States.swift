extension Phrases {
    /// The nine states of an account.
    public struct States: Sendable {
        public let revoked: String
        public let exempt: String
        public let issueDateUnknown: String
        public let unknown: String
        public let new: String
        public let neverUsed: String
        public let dormant: String
        public let habitual: String
        public let active: String
        /// Issued after the day asked about, so in none of the nine.
        public let notIssuedYet: String
    }
}

extension Phrases.States {
    static let vietnamese = Phrases.States(
        revoked: "đã thu hồi",
        exempt: "được miễn",
        issueDateUnknown: "không rõ ngày cấp",
        unknown: "chưa đủ dữ liệu",
        new: "mới cấp",
        neverUsed: "chưa dùng lần nào",
        dormant: "đã ngừng dùng",
        habitual: "dùng thường xuyên",
        active: "đang dùng",
        notIssuedYet: "chưa được cấp"
    )

    static let english = Phrases.States(
        revoked: "revoked",
        exempt: "exempt",
        issueDateUnknown: "issue date unknown",
        unknown: "not enough data",
        new: "new",
        neverUsed: "never used",
        dormant: "dormant",
        habitual: "habitual",
        active: "active",
        notIssuedYet: "not issued yet"
    )
}
