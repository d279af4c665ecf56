extension Phrases {
    /// Who may come in: the commands about it, their answers, and why they refuse.
    public struct Access: Sendable {
        public let admin: String
        public let adminMore: String
        public let adminAdd: String
        public let adminName: String
        public let fullName: String
        public let adminPassword: String
        public let adminPasswordMore: String
        public let signInName: String
        public let role: String
        public let roleMore: String
        public let roleGive: String
        public let roleTake: String
        public let roleList: String
        public let roleName: String
        public let personCode: String
        public let roleUnit: String
        public let accountReissue: String
        public let accountSlips: String
        public let accountSlipsMore: String
        public let slipsUnit: String
        public let slipsMake: String
        public let slipsAgain: String
        public let slipsWaiting: @Sendable (_ count: Int) -> String
        public let slipsWaitingAgain: @Sendable (_ count: Int) -> String
        public let slipsMade: @Sendable (_ count: Int) -> String
        public let accountUnlock: String
        public let codeIssued: @Sendable (_ name: String, _ code: String, _ until: String) -> String
        public let codeOnce: String
        public let passwordIs: @Sendable (_ name: String, _ password: String) -> String
        public let roleGiven: @Sendable (_ person: String, _ role: String, _ unit: String?) -> String
        public let roleTaken: @Sendable (_ person: String, _ role: String, _ unit: String?) -> String
        /// Giving a role has closed a code that others had made.
        public let slipClosed: @Sendable (_ person: String) -> String
        public let unlocked: @Sendable (_ name: String) -> String
        public let noRoles: String
        public let roles: Roles
        public let columns: Columns
        public let refusals: Refusals

        public struct Roles: Sendable {
            public let learner: String
            public let trainer: String
            public let leader: String
            public let administrator: String
        }

        public struct Columns: Sendable {
            public let person: String
            public let name: String
            public let role: String
            public let unit: String
            public let since: String
            public let by: String
        }

        public struct Refusals: Sendable {
            public let noSuchName: @Sendable (_ name: String) -> Problem
            public let noSuchPerson: @Sendable (_ code: String) -> Problem
            public let noSuchUnit: @Sendable (_ code: String) -> Problem
            public let alreadyThere: @Sendable (_ name: String) -> Problem
            public let nameTaken: @Sendable (_ name: String) -> Problem
            public let notATrainingAccount: @Sendable (_ system: String) -> Problem
            public let revoked: @Sendable (_ name: String) -> Problem
            public let holdsMore: @Sendable (_ name: String) -> Problem
            public let noSuchGrant: Problem
            public let lastAdministrator: Problem
            public let madeByScript: Problem
            public let tooManyTokens: @Sendable (_ most: Int) -> Problem
            public let unitNeeded: @Sendable (_ role: String) -> Problem
            public let unitNotNeeded: @Sendable (_ role: String) -> Problem
        }
    }
}
