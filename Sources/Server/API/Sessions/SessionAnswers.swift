import API
import Adoption
import ImportFiles
import People
import Reports
import Secrets
import Store

/// Signing in and out, and tokens for scripts.
struct SessionAnswers {
    let parts: ServerParts

    func add(to routes: EndpointRoutes) throws {
        try routes.on(Endpoints.Sessions.signIn, document: signIn)
        try routes.on(Endpoints.Sessions.activate, document: activate)
        try routes.on(Endpoints.Sessions.whoAmI) { call in try await .document(who(call.person)) }
        try routes.on(Endpoints.Sessions.signOut) { call in
            try await end(call.person.session, of: call.person, at: call.now)
        }
        try routes.on(Endpoints.Sessions.tokens) { call in try await .document(tokens(of: call.person, at: call.now)) }
        try routes.on(Endpoints.Sessions.makeToken, document: makeToken)
        try routes.on(Endpoints.Sessions.endToken) { call in
            let id = ID<SignedIn>(Int64(call.parameters.id.value))
            guard try await sessions.endOther(id, of: call.person, at: call.now) else { throw PageRefusal.noSuchPage }
            return .document(Nothing())
        }
    }

    private var sessions: SessionStore { SessionStore(database: parts.database) }

    private func signIn(_ call: EndpointCall<Nothing, SignInRequest>) async throws -> NewSessionDocument {
        let body = call.body
        let entered = try await SignIn(parts: parts).enter(
            name: ImportedText.cleaned(body.name.text), password: ImportedText.composed(body.password.text),
            visit(call, body.label))
        return try await document(entered, at: call.now)
    }

    private func activate(_ call: EndpointCall<Nothing, ActivationRequest>) async throws -> NewSessionDocument {
        let body = call.body
        let entered = try await SignIn(parts: parts).activate(
            name: ImportedText.cleaned(body.name.text), code: body.code.text,
            password: ImportedText.composed(body.password.text), visit(call, body.label))
        return try await document(entered, at: call.now)
    }

    private func visit<Body>(_ call: EndpointCall<Nothing, Body>, _ label: WireKey?) -> SignIn.Visit {
        SignIn.Visit(kind: .terminal, label: label.map { ImportedText.cleaned($0.text) } ?? "", peer: call.peer)
    }

    private func document(_ entered: SignIn.Entered, at now: Instant) async throws -> NewSessionDocument {
        let expires = now.milliseconds + SessionStore.lifetime(entered.person.kind)
        return NewSessionDocument(
            token: entered.token.text, expiresAt: WireInstant(Instant(milliseconds: expires)),
            who: try await who(entered.person))
    }

    private func who(_ person: SignedIn) async throws -> WhoDocument {
        let held = try await GrantStore(database: parts.database).held(by: person.person)
        return WhoDocument(
            name: person.name, person: held.personCode, personName: person.personName, session: person.kind.word,
            roles: held.roles.compactMap { role in
                RoleWord(rawValue: role.role.rawValue).map { GrantDocument(role: $0, unit: role.unitCode) }
            })
    }

    private func tokens(of person: SignedIn, at now: Instant) async throws -> TokenListDocument {
        let open = try await sessions.sessions(of: person.credential, at: now)
        return TokenListDocument(tokens: open.map { $0.document(askedBy: person) })
    }

    private func makeToken(_ call: EndpointCall<Nothing, TokenRequest>) async throws -> NewTokenDocument {
        let person = try call.person
        let token = Token()
        let entry = try await sessions.makeToken(
            for: person, label: TypedText.words(call.body.label.text, "label"), digest: token.digest, at: call.now,
            lasting: Int64(call.body.days.value) * 86_400_000)
        return NewTokenDocument(token: token.text, session: entry.document(askedBy: person))
    }

    private func end(
        _ session: ID<SignedIn>, of person: SignedIn, at now: Instant
    ) async throws -> EndpointReply<Nothing> {
        try await sessions.end(session, of: person.credential, at: now)
        return .document(Nothing())
    }
}

extension SessionStore.Entry {
    fileprivate func document(askedBy person: SignedIn) -> TokenDocument {
        TokenDocument(
            id: .place(id.rawValue), kind: kind.word, label: label, madeAt: WireInstant(began),
            expiresAt: WireInstant(ends), isThis: id == person.session)
    }
}

extension SignedIn.Kind {
    fileprivate var word: SessionKindWord {
        switch self {
        case .browser: .browser
        case .terminal: .terminal
        case .script: .script
        }
    }
}
