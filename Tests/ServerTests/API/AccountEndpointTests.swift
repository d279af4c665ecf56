import API
import Adoption
import People
import Reports
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `Accounts by a program` {
    @Test func `are issued, changed, revoked and taken back`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        typealias Accounts = Endpoints.Accounts
        let issued = try await program.call(
            Accounts.issue, body: IssueRequest(account: "cong:moi.2", person: "N-moi-2", unit: "HỘI&1", issuer: "Sở")
        ).answer
        #expect(issued.activation == nil)
        #expect(issued.account.issuedOn == WireDay(World.today))
        let edited = try await program.call(
            Accounts.edit, body: EditRequest(account: "moi.2", issuedOn: .set(.init(World.today - 9)), issuer: .clear)
        ).answer
        #expect(edited.issuer == nil)
        #expect(edited.issuedOn == WireDay(World.today - 9))
        let moved = try await program.call(Accounts.move, body: MoveRequest(account: "moi.2", unit: "XÃ/2 ?")).answer
        #expect(moved.unit == "XÃ/2 ?")
        let exempt = try await program.call(
            Accounts.exempt, body: ExemptRequest(account: "moi.2", exemption: .init(reason: "nghỉ ốm"))
        ).answer
        #expect(exempt.exemption == ExemptionDocument(from: .init(World.today), until: nil, reason: "nghỉ ốm"))
        let back = try await program.call(Accounts.exempt, body: ExemptRequest(account: "moi.2", exemption: nil)).answer
        #expect(back.exemption == nil)
        let named = try await program.call(Accounts.addAlias, body: AliasRequest(account: "moi.2", alias: "m2")).answer
        #expect(named.aliases == ["m2"])
        let revoked = try await program.call(Accounts.revoke, body: RevokeRequest(account: "m2")).answer
        #expect(revoked.revokedOn == WireDay(World.today))
        #expect(
            try await program.call(Accounts.revoke, body: RevokeRequest(account: "m2")).problem.kind == .conflict)
        let undone = try await program.call(Accounts.undo, body: UndoRequest(account: "m2")).answer
        #expect(undone.change.kind == .revoke)
        #expect(undone.change.number == 7)
        #expect(undone.account?.revokedOn == nil)
        let unnamed = try await program.call(
            Accounts.removeAlias, body: AliasRequest(account: "moi.2", alias: "m2")
        ).answer
        #expect(unnamed.aliases == [])
        let shown = try await program.call(Accounts.show, AccountQuery(account: "cong:moi.2")).answer
        #expect(shown == unnamed)
        #expect(shown.changes.map(\.number) == Array(1...9))
        #expect(shown.changes[7].undoes == 7)
        #expect(shown.changes.allSatisfy { $0.by == "quan-tri" })
    }

    @Test func `are shown as the server's own program shows them`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let text = try await program.call(
            Endpoints.Accounts.show, AccountQuery(account: "cong:ngung", columns: 60), as: .text, language: "en"
        ).text
        let details = try await AccountStore(database: database)
            .show(AccountAddress(system: "cong", name: "ngung"), at: World.now)
        let zone = try await database.read { try Settings.read(on: $0) }.zone()
        #expect(text == details.text(.init(.english), in: zone, columns: 60))
    }

    @Test func `of the training system come with a code, and a new one closes it`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let issued = try await program.call(
            Endpoints.Accounts.issue, body: IssueRequest(account: "congdan:hv.1", person: "HV-1", unit: "HỘI&1")
        ).answer
        let first = try #require(issued.activation)
        #expect(first.name == "hv.1")
        let second = try await program.call(
            Endpoints.Accounts.reissue, body: AccountRequest(account: "hv.1")
        ).answer
        func activate(_ code: String) async throws -> ProblemKind? {
            let outcome = try await program.with(nil).call(
                Endpoints.Sessions.activate,
                body: ActivationRequest(name: "hv.1", code: .init(code), password: .init("bình minh trên sông")))
            guard case .problem(let problem) = outcome else { return nil }
            return problem.kind
        }
        #expect(try await activate(first.code) == .wrongCredentials)
        #expect(try await activate(second.code) == nil)
        _ = try await program.call(Endpoints.Accounts.unlock, Nothing(), body: AccountRequest(account: "hv.1")).answer
        #expect(
            try await program.call(Endpoints.Accounts.reissue, body: AccountRequest(account: "cong:ngung")).problem.kind
                == .refused)
    }

    @Test func `are listed page by page until each was named once`() async throws {
        let database = try await World.database(more: 25)
        let program = try await Program(database, token: Entrance.administrator(in: database))
        var names: [String] = []
        var after: WireCursor?
        repeat {
            let page = try await program.call(
                Endpoints.Accounts.list, AccountListQuery(state: [.neverUsed], after: after, limit: 10)
            ).answer
            names += page.accounts.map { "\($0.system):\($0.account)" }
            after = page.next.map(WireCursor.init(_:))
        } while after != nil
        #expect(names.count == 27)
        #expect(Set(names).count == 27)
        let whole = try await program.call(Endpoints.Accounts.list, AccountListQuery(state: [.neverUsed]), as: .csv)
            .text
        #expect(whole.split(separator: "\r\n").count == 28)
    }

    @Test func `are only listed from where an answer has said`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let query = AccountListQuery(after: "unit=T")
        #expect(try await program.call(Endpoints.Accounts.list, query).problem.kind == .refused)
    }

    @Test func `whose name several systems have are asked back for`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let problem = try await program.call(Endpoints.Accounts.show, AccountQuery(account: "chua")).problem
        #expect(problem.kind == .conflict)
        #expect(problem.choices == ["cong:chua", "zalo:chua"])
    }

    @Test(arguments: [
        ("cong:x", "012345678901", "HỘI&1", ProblemKind.refused), ("cong:012345678901", "N", "HỘI&1", .refused),
        ("cong:x", "N", "KHÔNG", .notFound), ("chua", "N", "HỘI&1", .refused), ("cong:chua", "N", "HỘI&1", .conflict),
        ("cong:thu-hoi", "N", "HỘI&1", .conflict),
    ])
    func `are not issued against a rule`(account: String, person: String, unit: String, kind: ProblemKind) async throws
    {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let problem = try await program.call(
            Endpoints.Accounts.issue,
            body: IssueRequest(account: .init(account), person: .init(person), unit: .init(unit))
        ).problem
        #expect(problem.kind == kind)
        #expect(!problem.title.contains("012345678901") && !problem.detail.contains("012345678901"))
    }

    @Test func `leave a trace of who looked`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        _ = try await program.call(Endpoints.Accounts.show, AccountQuery(account: "cong:ngung"))
        _ = try await program.call(Endpoints.Accounts.list, AccountListQuery(unit: "HỘI&1", state: [.dormant]))
        let looks = try await database.read { try NamesSeen.list(limit: 10, on: $0) }
        #expect(looks.map(\.who) == ["quan-tri", "quan-tri"])
        #expect(looks.map(\.form) == [.api, .api])
        #expect(looks.map(\.names) == [1, 1])
        #expect(looks[0].filter.contains("unit=HỘI&1"))
        #expect(looks[1].about == "N-ngung")
    }
}
