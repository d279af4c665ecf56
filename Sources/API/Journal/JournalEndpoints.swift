extension Endpoints {
    /// One's own journal of learning, carried between one's machines.
    public enum Journal {
        public static let send = Endpoint(
            "sendJournal", .post, "/journal", for: .signedIn, problems: [.refused], canRepeat: true,
            bodyLimit: 4 << 20, "Takes lines of one's own journal; a line that is known is left.",
            body: JournalRequest.self, answer: JournalOutcomeDocument.self)

        public static let lines = Endpoint(
            "listJournal", .get, "/journal", for: .signedIn, "Lines of one's own journal, a page at a time.",
            taking: JournalQuery.self, answer: JournalPageDocument.self)

        static func declarations() throws -> [EndpointDeclaration] {
            [try send.declaration(), try lines.declaration()]
        }
    }
}
