extension Endpoints {
    /// Who is to take which course, until when, and who is let off.
    public enum Enrolments {
        public static let enrol = Endpoint(
            "enrol", .post, "/enrolments", for: Roles.trainers, problems: [.refused], canRepeat: true,
            "Enrols people, or everybody of a unit with an account on the course's system.", body: EnrolRequest.self,
            answer: EnrolmentOutcomeDocument.self)

        public static let unenrol = Endpoint(
            "unenrol", .post, "/enrolments/end", for: Roles.trainers, success: 204, problems: [.refused],
            "Takes people out of a course; what they have learnt stays.", body: EnrolledRequest.self)

        public static let waive = Endpoint(
            "waive", .post, "/enrolments/waive", for: Roles.trainers, success: 204, problems: [.refused],
            canRepeat: true, "Lets people off a course with a reason, or takes that back.", body: WaiveRequest.self)

        static func declarations() throws -> [EndpointDeclaration] {
            [try enrol.declaration(), try unenrol.declaration(), try waive.declaration()]
        }
    }
}
