extension Phrases {
    /// A piece of text that the command line parser writes by itself, and our words for it.
    struct Frame: Sendable {
        let original: String
        let ours: String

        init(of original: String, as ours: String) {
            self.original = original
            self.ours = ours
        }
    }

    /// The words of `congdan-server`'s commands: their help, and what they say when they are done.
    public struct Commands: Sendable {
        // The program.
        public let program: String
        public let programDiscussion: String
        public let database: String
        public let wait: String
        public let language: String

        // The database.
        public let initialise: String
        public let timeZone: String
        public let initialised: @Sendable (_ place: String, _ zone: String) -> String
        public let migrate: String
        public let migrated: @Sendable (_ before: Int, _ after: Int) -> String

        // Imports and exports.
        public let importing: String
        public let importingMore: String
        public let importSystems: String
        public let importUnits: String
        public let importPeople: String
        public let importAccounts: String
        public let importUsage: String
        public let importCoverage: String
        public let files: String
        public let dryRun: String
        public let importJSON: String
        public let mapping: String
        public let covers: String
        public let chunkRows: String
        public let exporting: String
        public let exportingMore: String
        public let exportSystems: String
        public let exportUnits: String
        public let exportPeople: String
        public let exportAccounts: String
        public let exportUsage: String
        public let exportCoverage: String
        public let out: String

        // Accounts one by one.
        public let accounts: String
        public let accountsMore: String
        public let account: String
        public let accountShow: String
        public let accountList: String
        public let accountIssue: String
        public let accountIssueMore: String
        public let newAccount: String
        public let person: String
        public let newUnit: String
        public let issuedOn: String
        public let issuer: String
        public let activatedOn: String
        public let accountEdit: String
        public let accountEditMore: String
        public let accountMove: String
        public let accountExempt: String
        public let exemptFrom: String
        public let exemptUntil: String
        public let exemptReason: String
        public let exemptEnd: String
        public let accountRevoke: String
        public let accountRevokeMore: String
        public let revokedOn: String
        public let accountAlias: String
        public let aliasName: String
        public let aliasRemove: String
        public let accountUndo: String
        public let accountUndoMore: String
        public let undoChange: String
        public let issueUndone: @Sendable (_ account: String) -> String

        // Usage.
        public let usage: String
        public let usageUnmatched: String
        public let usageAnomalies: String
        public let usageRebuild: String
        public let coverage: String
        public let coverageList: String
        public let coverageWithdraw: String
        public let coverageWithdrawMore: String
        public let coverageSource: String
        public let coverageSystem: String
        public let coverageDays: String
        public let rebuilt: String

        // Learning.
        public let learning: String
        public let learningRebuild: String
        public let learningRebuilt: @Sendable (_ progresses: Int, _ quizResults: Int, _ boardEntries: Int) -> String

        // Reports.
        public let reporting: String
        public let reportUnused: String
        public let reportUnusedMore: String
        public let unit: String
        public let system: String
        public let asOf: String
        public let graceDays: String
        public let dormantDays: String
        public let staleDays: String
        public let depth: String
        public let names: String
        public let namesState: String
        public let format: String
        public let limit: String
        public let why: String
        public let whyMore: String
        public let whyFormat: String

        // The server and the demonstration.
        public let courses: String
        public let serving: @Sendable (_ address: String) -> String
        public let stopped: String
        public let demo: String
        public let demoMore: String
        public let demoFolder: String
        public let seed: String
        public let demoToday: String
        public let demoWritten: @Sendable (_ folder: String, _ commands: [String]) -> String

        // What cannot be asked for.
        public let moreRows: @Sendable (_ limit: Int) -> String
        /// The command line parser's own English, and what stands in its place.
        let frames: [Frame]
        public let outOfRange: @Sendable (_ option: String, _ low: String, _ high: String) -> String
        public let issueNeedsSystem: String
        public let typedNothing: @Sendable (_ column: String) -> String
        public let editNeedsSomething: String
        public let exemptNeedsReason: String
        public let exemptNoneAlone: String
        public let databaseForm: @Sendable (_ given: String) -> String
        public let unknownTimeZone: @Sendable (_ given: String) -> String
        public let coversNothing: String
        public let coversFuture: @Sendable (_ last: String, _ today: String) -> String
        public let cannotWrite: @Sendable (_ path: String, _ reason: String) -> String
        public let folderNotEmpty: @Sendable (_ path: String) -> String
        public let stopping: String
        public let takenOver: String
        public let coveredSystemUnknown: @Sendable (_ code: String) -> String
        public let unwritable: @Sendable (_ column: String, _ value: String) -> String
        public let portTaken: @Sendable (_ port: Int) -> String
        public let portOutOfRange: @Sendable (_ port: Int) -> String
        public let cannotListen: @Sendable (_ address: String, _ detail: String) -> String
        public let unexpected: @Sendable (_ detail: String) -> String
    }
}

extension Phrases.Commands {
    /// What the command line parser says, its own English replaced.
    public func retold(_ text: String) -> String {
        frames.reduce(text) { text, frame in
            text.split(separator: frame.original, omittingEmptySubsequences: false).joined(separator: frame.ours)
        }
    }
}
