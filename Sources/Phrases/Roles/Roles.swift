extension Phrases {
    /// The pages of each role: who comes where, and what stands there.
    public struct Roles: Sendable {
        public let navigation: Navigation
        public let mine: Mine
        public let board: Board
        public let training: Training
        public let contacts: Contacts
        public let account: Account
        public let administration: Administration

        /// What leads from page to page.
        public struct Navigation: Sendable {
            public let label: String
            public let mine: String
            public let learn: String
            public let board: String
            public let training: String
            public let report: String
            public let contacts: String
            public let administration: String
        }
    }
}

extension Phrases.Roles {
    static let vietnamese = Phrases.Roles(
        navigation: .init(
            label: "Các trang", mine: "Việc của tôi", learn: "Học", board: "Lớp học",
            training: "Cấp tài khoản, in phiếu", report: "Báo cáo",
            contacts: "Người phụ trách", administration: "Quản trị"),
        mine: .vietnamese, board: .vietnamese, training: .vietnamese, contacts: .vietnamese, account: .vietnamese,
        administration: .vietnamese)

    static let english = Phrases.Roles(
        navigation: .init(
            label: "Pages", mine: "My page", learn: "Learn", board: "Courses", training: "Accounts and slips",
            report: "Report",
            contacts: "Who is responsible", administration: "Administration"),
        mine: .english, board: .english, training: .english, contacts: .english, account: .english,
        administration: .english)
}
