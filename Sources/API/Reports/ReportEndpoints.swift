extension Endpoints {
    /// Numbers and names, each with what explains it.
    public enum Reports {
        public static let unused = Endpoint(
            "reportUnused", .get, "/reports/unused", for: Roles.overseers, problems: [.refused],
            media: [.json, .csv, .text], "The report of unused accounts.", taking: UnusedReportQuery.self,
            answer: UnusedReportDocument.self)

        public static let why = Endpoint(
            "explainAccount", .get, "/why", for: Roles.overseers, problems: [.conflict, .refused],
            media: [.json, .text], "Why an account is in its state.", taking: WhyQuery.self, answer: WhyDocument.self)

        public static let coverage = Endpoint(
            "listCoverage", .get, "/coverage", for: Roles.overseers, media: [.json, .csv, .text],
            "Every period that a source declared to have delivered whole.", taking: ColumnsQuery.self,
            answer: CoverageListDocument.self)

        public static let unmatched = Endpoint(
            "listUnmatched", .get, "/unmatched", for: Roles.administrator, problems: [.refused],
            media: [.json, .csv, .text], "Names that events came for and that no account bears.",
            taking: PageQuery.self, answer: UnmatchedListDocument.self)

        public static let anomalies = Endpoint(
            "listAnomalies", .get, "/anomalies", for: Roles.overseers, problems: [.refused],
            media: [.json, .csv, .text], "Use before the issue day, after the revocation, or on a day to come.",
            taking: PageQuery.self, answer: AnomalyListDocument.self)

        static func declarations() throws -> [EndpointDeclaration] {
            [
                try unused.declaration(), try why.declaration(), try coverage.declaration(),
                try unmatched.declaration(), try anomalies.declaration(),
            ]
        }
    }
}
