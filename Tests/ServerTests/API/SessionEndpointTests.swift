import API
import People
import Secrets
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `Signing in by a program` {
    private static let password = "bình minh trên sông"

    @Test func `begins with the code of a slip and ends with signing out`() async throws {
        let database = try await World.database()
        let slip = try await Entrance.slip("hoc.vien", in: "HỘI&1", database: database)
        let program = try await Program(database)
        let typed = slip.code.grouped.lowercased()
        let entered = try await program.call(
            Endpoints.Sessions.activate,
            body: ActivationRequest(name: "hoc.vien", code: .init(typed), password: .init(Self.password))
        ).answer
        #expect(entered.who.name == "hoc.vien")
        #expect(entered.who.person == "P-hoc.vien")
        #expect(entered.who.session == .terminal)
        #expect(entered.who.roles == [])
        let inside = program.with(Token(entered.token))
        #expect(try await inside.call(Endpoints.Sessions.whoAmI).answer == entered.who)
        _ = try await inside.call(Endpoints.Sessions.signOut).answer
        #expect(try await inside.call(Endpoints.Sessions.whoAmI).problem.kind == .notSignedIn)
        let again = try await program.call(
            Endpoints.Sessions.signIn, body: SignInRequest(name: "hoc.vien", password: .init(Self.password))
        ).answer
        #expect(again.token != entered.token)
    }

    @Test func `is refused alike for a wrong password and a name that nobody has, and slowed down`() async throws {
        let database = try await World.database()
        let slip = try await Entrance.slip("hoc.vien", in: "HỘI&1", database: database)
        let program = try await Program(database)
        _ = try await program.call(
            Endpoints.Sessions.activate,
            body: ActivationRequest(name: "hoc.vien", code: .init(slip.code.text), password: .init(Self.password)))
        let wrong = try await program.call(
            Endpoints.Sessions.signIn, body: SignInRequest(name: "hoc.vien", password: .init("sai rồi"))
        ).problem
        let nobody = try await program.call(
            Endpoints.Sessions.signIn, body: SignInRequest(name: "khong.co", password: .init("sai rồi"))
        ).problem
        #expect(wrong.kind == .wrongCredentials)
        #expect(wrong == nobody)
        var last: ProblemDocument?
        for _ in 0..<20 where last?.kind != .tooMany {
            last = try await program.call(
                Endpoints.Sessions.signIn, body: SignInRequest(name: "hoc.vien", password: .init("sai rồi"))
            ).problem
        }
        #expect(last?.kind == .tooMany)
    }

    @Test func `tells a mistyped code and a poor password apart from a wrong code`() async throws {
        let database = try await World.database()
        let slip = try await Entrance.slip("hoc.vien", in: "HỘI&1", database: database)
        let program = try await Program(database)
        func activate(_ code: String, _ password: String) async throws -> ProblemKind? {
            try await program.call(
                Endpoints.Sessions.activate,
                body: ActivationRequest(name: "hoc.vien", code: .init(code), password: .init(password))
            ).problem.kind
        }
        let other = ActivationCode(chance: [UInt8](repeating: 3, count: ActivationCode.randomSymbols)).text
        #expect(try await activate("ABCD", Self.password) == .refused)
        #expect(try await activate(other, Self.password) == .wrongCredentials)
        #expect(try await activate(slip.code.text, "12345678") == .refused)
    }

    @Test func `gives scripts tokens of their own, which can be ended one by one`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let made = try await program.call(
            Endpoints.Sessions.makeToken, body: TokenRequest(label: "nhập hằng đêm", days: 30)
        ).answer
        let script = program.with(Token(made.token))
        let who = try await script.call(Endpoints.Sessions.whoAmI).answer
        #expect(who.session == .script)
        #expect(who.roles == [GrantDocument(role: .administrator, unit: nil)])
        let listed = try await script.call(Endpoints.Sessions.tokens).answer.tokens
        #expect(listed.first { $0.isThis }?.label == "nhập hằng đêm")
        #expect(listed.count == 2)
        let id = TokenQuery(id: made.session.id)
        _ = try await program.call(Endpoints.Sessions.endToken, id).answer
        #expect(try await script.call(Endpoints.Sessions.whoAmI).problem.kind == .notSignedIn)
        #expect(try await program.call(Endpoints.Sessions.endToken, id).problem.kind == .notFound)
    }

    @Test func `ends nobody else's sessions`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let made = try await program.call(
            Endpoints.Sessions.makeToken, body: TokenRequest(label: "a", days: 1)
        ).answer
        _ = try await Entrance.slip("hoc.vien", in: "HỘI&1", database: database)
        let other = program.with(try await Entrance.token(for: "hoc.vien", in: database))
        #expect(
            try await other.call(Endpoints.Sessions.endToken, TokenQuery(id: made.session.id)).problem.kind == .notFound
        )
        #expect(try await program.with(Token(made.token)).call(Endpoints.Sessions.whoAmI).answer.name == "quan-tri")
    }

    @Test func `is asked what the server's zone and day are before`() async throws {
        let program = try await Program(await World.database())
        let server = try await program.call(Endpoints.Server.server).answer
        #expect(server.timeZone == "Asia/Ho_Chi_Minh")
        #expect(server.today == WireDay(World.today))
    }
}
