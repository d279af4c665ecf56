extension Phrases.Roles {
    /// The administrator's pages: what came in and what did not, who may do what, and who did it.
    public struct Administration: Sendable {
        /// What the row of links to these pages is called.
        public let pages: String
        public let imports: Imports
        public let coverage: Coverage
        public let unmatched: Unmatched
        public let people: People
        public let acts: Acts
        public let looks: Looks
        public let older: String
        public let newest: String
        public let next: String
        public let first: String
    }
}

extension Phrases.Roles.Administration {
    static let vietnamese = Phrases.Roles.Administration(
        pages: "Các trang quản trị", imports: .vietnamese, coverage: .vietnamese, unmatched: .vietnamese,
        people: .vietnamese, acts: .vietnamese, looks: .vietnamese, older: "Cũ hơn", newest: "Về mới nhất",
        next: "Trang sau", first: "Về đầu danh sách")

    static let english = Phrases.Roles.Administration(
        pages: "The administrator's pages", imports: .english, coverage: .english, unmatched: .english,
        people: .english, acts: .english, looks: .english, older: "Older", newest: "Back to the newest",
        next: "Next page", first: "Back to the first")
}
