extension Endpoints {
    /// Papers for record: drawn and marked by the server.
    public enum Quizzes {
        public static let papers = Endpoint(
            "listPapers", .get, "/papers", for: .signedIn, "One's own papers.", taking: PaperListQuery.self,
            answer: PaperListDocument.self)

        public static let begin = Endpoint(
            "beginPaper", .post, "/papers", for: .signedIn, problems: [.conflict], canRepeat: true,
            "Begins a paper, or gives the one that is open.", body: BeginPaperRequest.self, answer: PaperDocument.self)

        public static let handIn = Endpoint(
            "handInPaper", .post, "/papers/hand-in", for: .signedIn, problems: [.refused], canRepeat: true,
            bodyLimit: 1 << 20,
            "Hands a paper in, and says what it earned.", body: HandInRequest.self, answer: PaperDocument.self)

        static func declarations() throws -> [EndpointDeclaration] {
            [try papers.declaration(), try begin.declaration(), try handIn.declaration()]
        }
    }
}
