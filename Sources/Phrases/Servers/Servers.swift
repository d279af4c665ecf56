extension Phrases {
    /// The words of the commands that ask a server: their help, and what they say themselves. What the server says
    /// comes from the server.
    public struct Servers: Sendable {
        // Help.
        public let server: String
        public let certificates: String
        public let json: String
        public let signIn: String
        public let signInMore: String
        public let signInName: String
        public let code: String
        public let signOut: String
        public let whoAmI: String
        public let token: String
        public let tokenMore: String
        public let tokenNew: String
        public let tokenLabel: String
        public let tokenDays: String
        public let tokenList: String
        public let tokenEnd: String
        public let tokenNumber: String
        public let reissue: String
        public let unlock: String
        public let issueMore: String
        public let after: String
        public let send: String
        public let enrol: String
        public let enrolMore: String
        public let enrolCourse: String
        public let enrolPeople: String
        public let enrolUnit: String
        public let due: String
        public let enrolWhom: String
        public let unenrol: String
        public let waive: String
        public let waiveReason: String
        public let waiveEnd: String
        public let waiveNeedsReason: String

        // Questions.
        public let askServer: String
        public let askName: String
        public let askPassword: String
        public let askCode: String
        public let askNewPassword: String
        public let askAgain: String

        // What has been done.
        public let signedIn: @Sendable (_ name: String, _ server: String) -> String
        public let signedOut: @Sendable (_ server: String) -> String
        public let notSignedInThere: @Sendable (_ server: String) -> String
        public let signedInAs: @Sendable (_ name: String, _ person: String, _ server: String) -> String
        public let learner: String
        public let trainer: String
        public let leader: String
        public let administrator: String
        public let roleIn: @Sendable (_ role: String, _ unit: String) -> String
        public let tokenMade: @Sendable (_ until: String) -> String
        public let tokenLine: @Sendable (_ number: String, _ label: String, _ made: String, _ until: String) -> String
        public let tokenEnded: @Sendable (_ number: String) -> String
        public let unlocked: @Sendable (_ account: String) -> String
        public let enrolled: @Sendable (_ new: Int, _ redated: Int, _ left: Int) -> String
        public let unenrolled: @Sendable (_ people: Int) -> String
        public let waived: @Sendable (_ people: Int) -> String
        public let waiverEnded: @Sendable (_ people: Int) -> String

        // Journals.
        public let adoptQuestion: String
        /// Answers that mean no, in small letters.
        public let adoptRefusals: Set<String>
        public let adopted: @Sendable (_ lines: Int) -> String
        public let inUse: String
        public let sent: @Sendable (_ lines: Int) -> String
        public let sentLater: String
        public let guest: String

        // What cannot be done.
        public let noServer: String
        public let noAddress: @Sendable (_ given: String) -> String
        public let plainBeyondLoopback: @Sendable (_ given: String) -> String
        public let signInFirst: String
        public let nothingTyped: String
        public let passwordsDiffer: String
        public let cancelled: String
        public let unreachable: String
        public let lost: String
        public let untrusted: String
        public let unusable: String
        public let tooLong: String
        public let noLibrary: String
        public let unknownAnswer: @Sendable (_ status: Int) -> String
    }
}
