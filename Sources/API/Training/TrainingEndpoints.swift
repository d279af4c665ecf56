extension Endpoints {
    /// Courses, and how far people are in them.
    public enum Training {
        public static let courses = Endpoint(
            "listCourses", .get, "/courses", for: .signedIn, "All courses that the server has.",
            answer: CourseListDocument.self)

        public static let own = Endpoint(
            "listOwnEnrolments", .get, "/enrolments/own", for: .signedIn, "What one is to take oneself.",
            answer: OwnEnrolmentListDocument.self)

        public static let board = Endpoint(
            "showBoard", .get, "/enrolments", for: Roles.overseers, problems: [.refused], "The board of a course.",
            taking: BoardQuery.self, answer: BoardDocument.self)

        static func declarations() throws -> [EndpointDeclaration] {
            [try courses.declaration(), try own.declaration(), try board.declaration()]
        }
    }
}
