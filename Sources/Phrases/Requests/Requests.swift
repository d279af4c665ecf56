extension Phrases {
    /// What a program is told that asks a server for something.
    public struct Requests: Sendable {
        public let notSignedIn: Problem
        public let notFound: Problem
        public let otherSite: Problem
        public let otherHost: Problem
        public let methodNotAllowed: @Sendable (_ allowed: String) -> Problem
        public let notAcceptable: @Sendable (_ media: String) -> Problem
        public let tooLarge: @Sendable (_ limit: Int) -> Problem
        public let unsupportedMedia: @Sendable (_ media: String) -> Problem
        public let invalid: Problem
        public let notJSON: @Sendable (_ byte: Int) -> Problem
        public let storage: Problem
        /// The server's disk has no room left; what was answered before is kept.
        public let diskFull: Problem
        public let notReady: Problem
        public let fault: Problem
        public let places: Places
        public let uploads: Uploads
        public let enrolments: Enrolments
        public let papers: Papers

        /// Who is to take which course.
        public struct Enrolments: Sendable {
            public let unknownCourse: @Sendable (_ id: String) -> Problem
            public let noSuchPeople: @Sendable (_ codes: String) -> Problem
            public let noSuchUnit: @Sendable (_ code: String) -> Problem
            public let nobodyToEnrol: @Sendable (_ unit: String) -> Problem
            public let dueInPast: @Sendable (_ day: String) -> Problem
            public let notEnrolled: @Sendable (_ code: String) -> Problem
            public let reasonNeeded: Problem
            public let badReason: Problem
        }

        /// Papers for record.
        public struct Papers: Sendable {
            public let noneLeft: @Sendable (_ allowed: Int) -> Problem
            public let keyTaken: Problem
        }

        /// What is wrong at one place of a request.
        public struct Places: Sendable {
            public let unknownField: String
            public let unknownParameter: String
            public let missing: String
            public let givenTwice: String
            public let unreadable: String
            public let wrongKind: @Sendable (_ expected: String) -> String
            public let notOneOf: @Sendable (_ words: String) -> String
            public let outOfRange: @Sendable (_ low: String, _ high: String) -> String
            public let wrongLength: @Sendable (_ low: Int, _ high: Int) -> String
            public let wrongForm: @Sendable (_ form: String) -> String
        }

        /// Files that a program sends in parts.
        public struct Uploads: Sendable {
            public let noSuchUpload: Problem
            public let otherKind: Problem
            public let outOfPlace: @Sendable (_ expected: String) -> Problem
            public let finished: Problem
            public let takenOver: Problem
            public let unknownSystem: @Sendable (_ code: String) -> Problem
            public let coversFuture: @Sendable (_ last: String, _ today: String) -> Problem
            public let coversOnlyUsage: Problem
            public let toldWithChunks: Problem
        }
    }
}
