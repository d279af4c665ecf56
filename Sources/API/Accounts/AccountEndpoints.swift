extension Endpoints {
    /// Accounts, one by one. Which account is meant stands in the query or the body, never in the path: paths are
    /// logged.
    public enum Accounts {
        private static let refusals: [ProblemKind] = [.conflict, .refused]
        private static let shown: [WireMedia] = [.json, .text]

        public static let list = Endpoint(
            "listAccounts", .get, "/accounts", for: Roles.overseers, problems: [.refused], media: [.json, .csv, .text],
            "Accounts with names and states of today, a page at a time.", taking: AccountListQuery.self,
            answer: AccountListDocument.self)

        public static let show = Endpoint(
            "showAccount", .get, "/accounts/one", for: Roles.overseers, problems: [.conflict], media: shown,
            "One account with its history.", taking: AccountQuery.self, answer: AccountDocument.self)

        public static let issue = Endpoint(
            "issueAccount", .post, "/accounts", for: Roles.trainers, success: 201, problems: refusals, media: shown,
            "Issues an account; on the training system, with an activation code.", taking: ColumnsQuery.self,
            body: IssueRequest.self, answer: IssuedDocument.self)

        public static let edit = change("editAccount", "edit", "Changes fields.", EditRequest.self)
        public static let move = change("moveAccount", "move", "Puts it under another unit.", MoveRequest.self)
        public static let exempt = change("exemptAccount", "exempt", "Excuses it for some days.", ExemptRequest.self)
        public static let revoke = change(
            "revokeAccount", "revoke", "Takes access away.", RevokeRequest.self, canRepeat: false)
        public static let addAlias = change("addAlias", "add-alias", "Adds another name.", AliasRequest.self)
        public static let removeAlias = change(
            "removeAlias", "remove-alias", "Takes another name away.", AliasRequest.self, canRepeat: false)

        public static let undo = Endpoint(
            "undoChange", .post, "/accounts/undo", for: Roles.trainers, problems: refusals, media: shown,
            "Takes a change back.", taking: ColumnsQuery.self, body: UndoRequest.self, answer: UndoneDocument.self)

        public static let reissue = Endpoint(
            "reissueCode", .post, "/accounts/reissue", for: Roles.trainers, success: 201, problems: refusals,
            media: shown, "Makes a new activation code; the one before opens nothing any more.",
            taking: ColumnsQuery.self, body: AccountRequest.self, answer: ActivationDocument.self)

        public static let countSlips = Endpoint(
            "countSlips", .get, "/accounts/slips", for: Roles.trainers, problems: [.refused],
            "How many people hold an account of the training system, have not opened it and have no slip that is good.",
            taking: SlipsQuery.self, answer: SlipsWaitingDocument.self)

        public static let makeSlips = Endpoint(
            "makeSlips", .post, "/accounts/slips", for: Roles.trainers, success: 201, problems: [.refused],
            "Makes their activation codes, a sheet at a time; each code is shown this once.", body: SlipsRequest.self,
            answer: SlipsDocument.self)

        public static let unlock = Endpoint(
            "unlockAccount", .post, "/accounts/unlock", for: Roles.trainers, success: 204, problems: refusals,
            canRepeat: true, "Lets somebody try to sign in again after too many failures.",
            body: AccountRequest.self)

        /// A command on one account that says how it stands afterwards. Saying the same again changes nothing.
        private static func change<Body: Codable & Sendable>(
            _ name: String, _ verb: String, _ summary: String, _ body: Body.Type, canRepeat: Bool = true
        ) -> Endpoint<ColumnsQuery, Body, AccountDocument> {
            Endpoint(
                name, .post, PathTemplate(stringLiteral: "/accounts/" + verb), for: Roles.trainers, problems: refusals,
                media: shown, canRepeat: canRepeat, summary, taking: ColumnsQuery.self, body: body,
                answer: AccountDocument.self)
        }

        static func declarations() throws -> [EndpointDeclaration] {
            [
                try list.declaration(), try issue.declaration(), try show.declaration(), try edit.declaration(),
                try move.declaration(), try exempt.declaration(), try revoke.declaration(),
                try addAlias.declaration(), try removeAlias.declaration(), try undo.declaration(),
                try reissue.declaration(), try countSlips.declaration(), try makeSlips.declaration(),
                try unlock.declaration(),
            ]
        }
    }
}
