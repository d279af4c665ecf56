import API
import Adoption
import People
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `Slips by a program` {
    private static func trainer(on engine: Engine) async throws -> (database: any SQLDatabase, program: Program) {
        let database = try await World.database(on: engine)
        for (name, unit) in [("hv.1", "HỘI&1"), ("hv.2", "HỘI&1"), ("hv.3", "HỘI&1"), ("hv.khac", "XÃ/2 ?")] {
            var record = AccountRecord(systemCode: TrainingSystem.code, name: name)
            record.personCode = .set("N-\(name)")
            record.unitCode = .set(unit)
            _ = try await AccountStore(database: database).issue(record, by: Entrance.author)
        }
        let token = try await Entrance.holder(of: .trainer, in: "HỘI&1", name: "tap.huan", database: database)
        return (database, try await Program(database, token: token))
    }

    @Test(arguments: Engine.available)
    func `are counted and made sheet by sheet, for one's own units alone`(engine: Engine) async throws {
        let (database, program) = try await Self.trainer(on: engine)
        #expect(try await program.call(Endpoints.Accounts.countSlips, SlipsQuery()).answer.waiting == 3)
        let first = try await program.call(Endpoints.Accounts.makeSlips, body: SlipsRequest(limit: 2)).answer
        let rest = try await program.call(
            Endpoints.Accounts.makeSlips,
            body: SlipsRequest(after: try #require(first.next.map { WireCursor($0) }), limit: 2)
        ).answer
        #expect(rest.next == nil)
        let slips = first.slips + rest.slips
        #expect(slips.map(\.name) == ["hv.1", "hv.2", "hv.3"])
        #expect(Set(slips.map(\.code)).count == 3)
        #expect(try await program.call(Endpoints.Accounts.countSlips, SlipsQuery()).answer.waiting == 0)
        let looks = try await database.read { try NamesSeen.list(limit: 2, on: $0) }
        #expect(looks.map { "\($0.list) \($0.form) \($0.names)" } == ["slips api 1", "slips api 2"])
        let trail = try await database.read { try Audit.list(limit: 3, on: $0) }
        #expect(trail.map(\.kind) == [.codeMade, .codeMade, .codeMade])
    }

    @Test(arguments: Engine.available)
    func `are made anew where that is asked for, and the former ones end`(engine: Engine) async throws {
        let (_, program) = try await Self.trainer(on: engine)
        let first = try await program.call(Endpoints.Accounts.makeSlips, body: SlipsRequest()).answer.slips
        #expect(try await program.call(Endpoints.Accounts.makeSlips, body: SlipsRequest()).answer.slips.isEmpty)
        #expect(try await program.call(Endpoints.Accounts.countSlips, SlipsQuery(again: true)).answer.waiting == 4)
        let anew = try await program.call(Endpoints.Accounts.makeSlips, body: SlipsRequest(again: true)).answer.slips
        // The trainer of this test came in by a token and holds a slip as well.
        #expect(anew.map(\.name) == first.map(\.name) + ["tap.huan"])
        func activate(_ slip: SlipDocument?) async throws -> ProblemKind? {
            let slip = try #require(slip)
            let outcome = try await program.with(nil).call(
                Endpoints.Sessions.activate,
                body: ActivationRequest(
                    name: WireKey(slip.name), code: .init(slip.code), password: .init("bình minh trên sông")))
            guard case .problem(let problem) = outcome else { return nil }
            return problem.kind
        }
        #expect(try await activate(first.first) == .wrongCredentials)
        #expect(try await activate(anew.first) == nil)
    }

    @Test func `are asked for by a place that an answer has named`() async throws {
        let (_, program) = try await Self.trainer(on: .sqlite)
        let problem = try await program.call(
            Endpoints.Accounts.makeSlips, body: SlipsRequest(after: "chỗ nào đó")
        ).problem
        #expect(problem.kind == .refused)
    }
}
