import API
import Adoption
import People
import Secrets
import Store
import StoreTestSupport
import Testing

@testable import Server

/// What a trainer must not come by, as a program would try it.
struct `A trainer who tries to come by more` {
    private static func world() async throws -> (database: any SQLDatabase, trainer: Program) {
        let database = try await World.database()
        _ = try await Entrance.administrator(in: database)
        let token = try await Entrance.holder(of: .trainer, in: "HỘI&1", name: "tap.huan", database: database)
        return (database, try await Program(database, token: token))
    }

    @Test func `gets no code for an administrator by an alias of their name`() async throws {
        let (database, trainer) = try await Self.world()
        _ = try await trainer.call(
            Endpoints.Accounts.issue, body: IssueRequest(account: "congdan:evil", person: "E-1", unit: "HỘI&1")
        ).answer
        let alias = try await trainer.call(
            Endpoints.Accounts.addAlias, body: AliasRequest(account: "congdan:evil", alias: "quan-tri")
        ).problem
        #expect(alias.kind == .conflict)
        #expect(alias.title == "Tên này đã có người dùng.")
        let account = try await trainer.call(
            Endpoints.Accounts.issue, body: IssueRequest(account: "congdan:quan-tri", person: "E-2", unit: "HỘI&1")
        ).problem
        #expect(account.kind == .conflict)
        let code = try await trainer.call(
            Endpoints.Accounts.reissue, body: AccountRequest(account: "congdan:quan-tri")
        ).problem
        #expect(code.kind == .notFound)
        #expect(try await CredentialStore(database: database).entry(named: "quan-tri")?.personName == "Quản Trị Mẫu")
    }

    @Test func `does not keep out, move, rename or undo their chief`() async throws {
        let (database, trainer) = try await Self.world()
        _ = try await Entrance.slip("sep", in: "HỘI&1", database: database)
        try await GrantStore(database: database).give(.leader, unit: "T", to: "P-sep", by: Entrance.author)
        typealias Accounts = Endpoints.Accounts
        for kind in [
            try await trainer.call(Accounts.revoke, body: RevokeRequest(account: "congdan:sep")).problem.kind,
            try await trainer.call(Accounts.addAlias, body: AliasRequest(account: "sep", alias: "s")).problem.kind,
            try await trainer.call(Accounts.removeAlias, body: AliasRequest(account: "sep", alias: "s")).problem.kind,
            try await trainer.call(Accounts.undo, body: UndoRequest(account: "sep")).problem.kind,
            try await trainer.call(Accounts.reissue, body: AccountRequest(account: "sep")).problem.kind,
        ] {
            #expect(kind == .refused)
        }
    }

    @Test func `takes an issue on the training system back, while nobody has opened it`() async throws {
        let (database, trainer) = try await Self.world()
        let request = IssueRequest(account: "congdan:nham", person: "NH-1", unit: "HỘI&1")
        _ = try await trainer.call(Endpoints.Accounts.issue, body: request).answer
        let undone = try await trainer.call(Endpoints.Accounts.undo, body: UndoRequest(account: "congdan:nham")).answer
        #expect(undone.account == nil)
        let issued = try await trainer.call(Endpoints.Accounts.issue, body: request).answer
        let code = try #require(issued.activation?.code)
        _ = try await trainer.with(nil).call(
            Endpoints.Sessions.activate,
            body: ActivationRequest(name: "nham", code: .init(code), password: .init("bình minh trên sông"))
        ).answer
        let first = try await trainer.call(Endpoints.Accounts.undo, body: UndoRequest(account: "nham")).answer
        #expect(first.change.kind == .edit)
        let refused = try await trainer.call(Endpoints.Accounts.undo, body: UndoRequest(account: "nham")).problem
        #expect(refused.kind == .conflict)
        #expect(refused.detail.contains("account revoke"))
        #expect(try await CredentialStore(database: database).entry(named: "nham") != nil)
    }

    @Test func `leaves a trace of each name that an answer shows them`() async throws {
        let (database, trainer) = try await Self.world()
        typealias Accounts = Endpoints.Accounts
        _ = try await trainer.call(Accounts.exempt, body: ExemptRequest(account: "cong:chua", exemption: nil)).answer
        _ = try await trainer.call(
            Accounts.issue, body: IssueRequest(account: "cong:chua.9", person: "N-chua", unit: "HỘI&1")
        ).answer
        let looks = try await database.read { try NamesSeen.list(limit: 9, on: $0) }
        #expect(looks.map(\.list) == [.account, .account])
        #expect(looks.map(\.about) == ["N-chua", "N-chua"])
    }

    @Test func `makes no token with a token, and each that is made is written down`() async throws {
        let (database, trainer) = try await Self.world()
        let made = try await trainer.call(
            Endpoints.Sessions.makeToken, body: TokenRequest(label: "đêm", days: 1)
        ).answer
        let script = trainer.with(Token(made.token))
        let refused = try await script.call(
            Endpoints.Sessions.makeToken, body: TokenRequest(label: "mãi mãi", days: 366)
        ).problem
        #expect(refused.kind == .refused)
        _ = try await trainer.call(Endpoints.Sessions.endToken, TokenQuery(id: made.session.id)).answer
        let acts = try await database.read { try Audit.list(kinds: [.tokenMade, .sessionsEnded], limit: 9, on: $0) }
        #expect(acts.map(\.kind) == [.sessionsEnded, .tokenMade])
        #expect(acts.allSatisfy { $0.who == "tap.huan" })
    }

    @Test func `who revokes from tomorrow on keeps nobody out today`() async throws {
        let (database, trainer) = try await Self.world()
        _ = try await Entrance.slip("hoc.vien", in: "HỘI&1", database: database)
        let token = Token()
        let entry = try #require(try await CredentialStore(database: database).entry(named: "hoc.vien"))
        _ = try await SessionStore(database: database)
            .begin(entry.id, .terminal, label: "", digest: token.digest, at: World.now)
        let learner = trainer.with(token)
        _ = try await trainer.call(
            Endpoints.Accounts.revoke,
            body: RevokeRequest(account: "congdan:hoc.vien", on: .init(World.today + 1))
        ).answer
        #expect(try await learner.call(Endpoints.Sessions.whoAmI).answer.name == "hoc.vien")
        let tomorrow = try await Program(
            database, token: token, now: Instant(milliseconds: World.now.milliseconds + 86_400_000 * 5 / 6))
        #expect(try await tomorrow.call(Endpoints.Sessions.whoAmI).problem.kind == .notSignedIn)
    }
}
