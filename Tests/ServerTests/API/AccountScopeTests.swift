import API
import Adoption
import People
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `A trainer of one unit, by a program,` {
    private static func programs() async throws -> (trainer: Program, leader: Program) {
        let database = try await World.database()
        let trainer = try await Entrance.holder(of: .trainer, in: "HỘI&1", name: "tap.huan", database: database)
        let leader = try await Entrance.holder(of: .leader, in: "HỘI&1", name: "lanh.dao", database: database)
        // Who leads one unit and trains another does not train both.
        try await GrantStore(database: database)
            .give(.leader, unit: "XÃ/2 ?", to: "P-tap.huan", by: Entrance.author)
        return (try await Program(database, token: trainer), try await Program(database, token: leader))
    }

    private static func refusals(of program: Program, _ account: WireKey) async throws -> [ProblemDocument] {
        typealias Accounts = Endpoints.Accounts
        return [
            try await program.call(Accounts.edit, body: EditRequest(account: account, issuer: .clear)).problem,
            try await program.call(Accounts.move, body: MoveRequest(account: account, unit: "HỘI&1")).problem,
            try await program.call(
                Accounts.exempt, body: ExemptRequest(account: account, exemption: .init(reason: "x"))
            ).problem,
            try await program.call(Accounts.revoke, body: RevokeRequest(account: account)).problem,
            try await program.call(Accounts.addAlias, body: AliasRequest(account: account, alias: "b")).problem,
            try await program.call(Accounts.removeAlias, body: AliasRequest(account: account, alias: "b")).problem,
            try await program.call(Accounts.undo, body: UndoRequest(account: account)).problem,
        ]
    }

    @Test func `finds no account of another, as if there were none`() async throws {
        let program = try await Self.programs().trainer
        let hidden = try await Self.refusals(of: program, "cong:dang")
        let absent = try await Self.refusals(of: program, "cong:khong-co")
        #expect(hidden.allSatisfy { $0.kind == .notFound })
        let same = hidden.map { $0.title.replacing("dang", with: "khong-co") }
        #expect(same == absent.map(\.title))
    }

    @Test func `sees the one that they lead, and changes only the one that they train`() async throws {
        let program = try await Self.programs().trainer
        #expect(
            try await program.call(Endpoints.Accounts.show, AccountQuery(account: "cong:dang")).answer.unit == "XÃ/2 ?")
        let own = try await program.call(
            Endpoints.Accounts.edit, body: EditRequest(account: "cong:chua", issuer: .set("Hội"))
        ).answer
        #expect(own.issuer == "Hội")
    }

    @Test func `moves and issues nothing into another, and takes nobody else's learner`() async throws {
        let program = try await Self.programs().trainer
        let moved = try await program.call(
            Endpoints.Accounts.move, body: MoveRequest(account: "cong:chua", unit: "XÃ/2 ?")
        ).problem
        let nowhere = try await program.call(
            Endpoints.Accounts.move, body: MoveRequest(account: "cong:chua", unit: "KHÔNG")
        ).problem
        #expect(moved.kind == .notFound)
        #expect(moved.title.replacing("XÃ/2 ?", with: "KHÔNG") == nowhere.title)
        let issued = try await program.call(
            Endpoints.Accounts.issue, body: IssueRequest(account: "cong:z", person: "Z", unit: "XÃ/2 ?")
        ).problem
        #expect(issued.kind == .notFound)
        let theirs = try await program.call(
            Endpoints.Accounts.issue, body: IssueRequest(account: "cong:z", person: "N-dang", unit: "HỘI&1")
        ).problem
        #expect(theirs.kind == .refused)
        let taken = try await program.call(
            Endpoints.Accounts.issue, body: IssueRequest(account: "cong:thu-hoi", person: "Z", unit: "HỘI&1")
        ).problem
        #expect(taken.kind == .conflict)
        #expect(!taken.title.contains("27/06"))
    }

    @Test func `lists and reports their own`() async throws {
        let (program, leader) = try await Self.programs()
        let own = try await leader.call(Endpoints.Accounts.list, AccountListQuery()).answer.accounts
        #expect(Set(own.map(\.unit)) == ["HỘI&1"])
        let both = try await program.call(Endpoints.Accounts.list, AccountListQuery()).answer.accounts
        #expect(Set(both.map(\.unit)) == ["HỘI&1", "XÃ/2 ?", "ẤP#3"])
        let report = try await leader.call(Endpoints.Reports.unused, UnusedReportQuery()).answer
        #expect(report.rows.map(\.unit) == ["HỘI&1"])
        let outside = try await leader.call(Endpoints.Reports.unused, UnusedReportQuery(unit: "XÃ/2 ?")).problem
        let absent = try await leader.call(Endpoints.Reports.unused, UnusedReportQuery(unit: "KHÔNG")).problem
        #expect(outside.kind == .notFound)
        #expect(outside.title.replacing("XÃ/2 ?", with: "KHÔNG") == absent.title)
        #expect(try await leader.call(Endpoints.Reports.why, WhyQuery(account: "cong:dang")).problem.kind == .notFound)
        let codes = try await leader.call(
            Endpoints.Accounts.reissue, body: AccountRequest(account: "lanh.dao")
        ).problem
        #expect(codes.kind == .notFound)
    }
}
