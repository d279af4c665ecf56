extension Endpoints {
    /// Signing in and out.
    public enum Sessions {
        public static let signIn = Endpoint(
            "signIn", .post, "/sessions", for: .anybody, success: 201, problems: [.wrongCredentials, .tooMany],
            "Signs in with a password.", body: SignInRequest.self, answer: NewSessionDocument.self)

        public static let activate = Endpoint(
            "activate", .post, "/activations", for: .anybody, success: 201,
            problems: [.wrongCredentials, .refused, .tooMany],
            "Redeems an activation code, sets a password and signs in.", body: ActivationRequest.self,
            answer: NewSessionDocument.self)

        public static let whoAmI = Endpoint(
            "whoAmI", .get, "/session", for: .signedIn, "Says who is asking.", answer: WhoDocument.self)

        public static let signOut = Endpoint(
            "signOut", .delete, "/session", for: .signedIn, success: 204, "Ends the session that asks.")

        public static let tokens = Endpoint(
            "listTokens", .get, "/tokens", for: .signedIn, "One's own sessions and tokens.",
            answer: TokenListDocument.self)

        public static let makeToken = Endpoint(
            "makeToken", .post, "/tokens", for: .signedIn, success: 201, problems: [.conflict, .refused],
            "Makes a token for a script; a script's own token makes none.", body: TokenRequest.self,
            answer: NewTokenDocument.self)

        public static let endToken = Endpoint(
            "endToken", .delete, "/tokens/{id}", for: .signedIn, success: 204, "Ends one of one's own sessions.",
            taking: TokenQuery.self)

        static func declarations() throws -> [EndpointDeclaration] {
            [
                try signIn.declaration(), try activate.declaration(), try whoAmI.declaration(),
                try signOut.declaration(), try tokens.declaration(), try makeToken.declaration(),
                try endToken.declaration(),
            ]
        }
    }
}
