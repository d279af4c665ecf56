extension Phrases {
    /// What is done with people's data: who did what, who looked, what is kept and why, and the rights of a person.
    public struct Law: Sendable {
        public let help: Help
        public let person: Person
        public let kept: Kept
        public let acts: Acts
        public let looks: Looks
        /// Where whoever did it has been erased.
        public let erasedAuthor: String

        /// The help of the commands.
        public struct Help: Sendable {
            public let person: String
            public let personExport: String
            public let personErase: String
            public let personEraseMore: String
            public let personErased: String
            public let code: String
            public let confirm: String
            public let dryRun: String
            public let audit: String
            public let auditList: String
            public let auditKind: String
            public let accessLog: String
            public let accessLogList: String
            public let register: String
            public let registerMore: String
            public let retention: String
            public let retentionList: String
            public let retentionSet: String
            public let retentionSetMore: String
            public let retentionUnset: String
            public let retentionEnforce: String
            public let kind: String
            public let days: String
            public let basis: String
        }

        /// Erasing somebody.
        public struct Person: Sendable {
            public let willGo: @Sendable (_ who: String) -> String
            public let hasGone: @Sendable (_ who: String) -> String
            public let counts: Counts
            public let remains: String
            public let backups: String
            public let mentions: String
            public let mention: @Sendable (_ place: String, _ texts: Int) -> String
            public let toConfirm: @Sendable (_ command: String) -> String
            public let notConfirmed: @Sendable (_ code: String, _ given: String) -> Problem
            public let noSuchPerson: @Sendable (_ code: String) -> Problem
            public let nobodyErased: String
            public let erasedTitle: String
            public let columns: Columns

            public struct Counts: Sendable {
                public let accounts: String
                public let events: String
                public let changes: String
                public let credentials: String
                public let codes: String
                public let sessions: String
                public let roles: String
                public let enrolments: String
                public let progress: String
                public let journal: String
                public let attempts: String
                public let reasons: String
                public let contacts: String
                public let uploads: String
                public let problems: String
                public let authorships: String
                public let logLines: String
            }

            public struct Columns: Sendable {
                public let unit: String
                public let system: String
                public let month: String
                public let accounts: String
                public let own: String
                public let assisted: String
                public let unknownMonth: String
            }
        }
    }
}

extension Phrases.Law {
    /// The register and the retention of each kind of data.
    public struct Kept: Sendable {
        /// One kind: what it is, and what it is for.
        public struct Kind: Sendable {
            public let what: String
            public let purpose: String

            init(_ what: String, _ purpose: String) {
                self.what = what
                self.purpose = purpose
            }
        }

        public let title: String
        public let note: String
        public let people: Kind
        public let accounts: Kind
        public let usage: Kind
        public let unmatched: Kind
        public let imports: Kind
        public let problems: Kind
        public let uploads: Kind
        public let credentials: Kind
        public let codes: Kind
        public let sessions: Kind
        public let signInFailures: Kind
        public let training: Kind
        public let answers: Kind
        public let remarks: Kind
        public let acts: Kind
        public let looks: Kind
        public let erased: Kind
        public let basisDuty: String
        public let basisProtection: String
        public let basisRights: String
        public let sensitive: String
        public let rows: @Sendable (Int) -> String
        public let labels: Labels
        public let days: @Sendable (Int) -> String
        public let withPerson: String
        public let withoutEnd: String
        public let withDatabase: String
        public let untilSet: String
        public let untilMatched: String
        public let setByOffice: String
        public let columns: Columns
        public let set: @Sendable (_ kind: String, _ days: Int) -> String
        public let unset: @Sendable (_ kind: String, _ keeping: String) -> String
        public let nothingToEnd: String
        public let ended: @Sendable (_ kind: String, _ rows: Int) -> String
        public let wouldEnd: @Sendable (_ kind: String, _ rows: Int) -> String
        public let cannotBeLimited: @Sendable (_ kind: String) -> Phrases.Problem
        public let daysOutOfRange: @Sendable (_ days: String) -> Phrases.Problem

        public struct Labels: Sendable {
            public let purpose: String
            public let basis: String
            public let kept: String
        }

        public struct Columns: Sendable {
            public let kind: String
            public let kept: String
            public let basis: String
        }
    }

    /// The log of acts.
    public struct Acts: Sendable {
        public let none: String
        public let columns: Columns
        public let codeMade: String
        public let codeRedeemed: String
        public let codeClosed: String
        public let passwordSet: String
        public let locked: String
        public let unlocked: String
        public let tokenMade: String
        public let sessionsEnded: String
        public let roleGiven: String
        public let roleTaken: String
        public let enrolled: String
        public let unenrolled: String
        public let waived: String
        public let waiverEnded: String
        public let reasonNoted: String
        public let reasonEnded: String
        public let contactSet: String
        public let personAdded: String
        public let reminded: String
        public let personExported: String
        public let personErased: String
        public let retentionSet: String
        public let retentionEnforced: String

        public struct Columns: Sendable {
            public let at: String
            public let who: String
            public let what: String
            public let subject: String
        }
    }

    /// The log of looks at names.
    public struct Looks: Sendable {
        public let none: String
        public let columns: Columns
        public let accounts: String
        public let account: String
        public let people: String
        public let contacts: String
        public let person: String
        public let board: String
        public let reminders: String
        public let slips: String
        public let unmatched: String
        public let problems: String
        public let anomalies: String
        public let attempts: String
        public let audit: String
        public let accessLog: String
        public let page: String
        public let print: String
        public let api: String
        public let terminal: String

        public struct Columns: Sendable {
            public let at: String
            public let who: String
            public let list: String
            public let filter: String
            public let names: String
        }
    }
}
