import API
import Adoption
import People
import Reports
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `A file that is sent in parts` {
    private let fingerprint = WireBytes([UInt8](repeating: 7, count: 32))

    private func begin(_ program: Program, _ kind: ImportKindWord, dryRun: Bool = false) async throws -> ImportDocument
    {
        try await program.call(
            Endpoints.Imports.begin,
            body: BeginImportRequest(kind: kind, file: "tệp.csv", fingerprint: fingerprint, isDryRun: dryRun)
        ).answer
    }

    private func chunk<Row>(_ from: Int, _ to: Int, _ rows: [Row], rejected: Int = 0) -> ImportChunk<Row> {
        ImportChunk(
            from: .init(offset: .place(from), line: .place(from + 1)),
            to: .init(offset: .place(to), line: .place(to + 1)),
            rejected: .place(rejected), rows: rows)
    }

    private func chunk(
        _ from: Int, _ to: Int, usage rows: [UsageRow], rejected: Int = 0, problems: [ImportProblemRow]? = nil
    ) -> UsageImportChunk {
        UsageImportChunk(
            from: .init(offset: .place(from), line: .place(from + 1)),
            to: .init(offset: .place(to), line: .place(to + 1)),
            rejected: .place(rejected), problems: problems, rows: rows)
    }

    private func finish(_ program: Program, _ upload: ImportDocument) async throws -> FinishedImportDocument {
        try await program.call(
            Endpoints.Imports.finish, ImportQuery(id: upload.id), body: FinishImportRequest()
        ).answer
    }

    private func programs() async throws -> (any SQLDatabase, Program) {
        let database = try await World.database()
        return (database, try await Program(database, token: Entrance.administrator(in: database)))
    }

    @Test func `is taken as a whole when it is finished, however often its parts come`() async throws {
        let (database, program) = try await programs()
        let upload = try await begin(program, .units)
        let id = ImportQuery(id: upload.id)
        // The child comes before its parent: only the whole file can be taken.
        let first = chunk(0, 50, [UnitRow(line: 2, code: "CON", parent: .set("CHA"))])
        let second = chunk(50, 90, [UnitRow(line: 3, code: "CHA", parent: .set("T"), name: .set("Xã Cha"))])
        _ = try await program.call(Endpoints.Imports.units, id, body: first).answer
        let again = try await program.call(Endpoints.Imports.units, id, body: first).answer
        #expect(again.place.offset == 50)
        #expect(try await UnitStore(database: database).tree().place(code: "CHA") == nil)
        // The line breaks, and whoever begins the same file anew goes on with it.
        let resumed = try await begin(program, .units)
        #expect(resumed.id == upload.id)
        #expect(resumed.place == again.place)
        _ = try await program.call(Endpoints.Imports.units, id, body: second).answer
        let done = try await finish(program, upload)
        #expect(done.records?.created == 2)
        #expect(done.records?.problems == [])
        #expect(try await finish(program, upload) == done)
        let tree = try await UnitStore(database: database).tree()
        #expect(tree.place(code: "CON").map { tree.ancestors(of: $0).map(\.code) } == ["T", "CHA"])
        #expect(try await program.call(Endpoints.Imports.show, id).answer.isFinished)
        #expect(
            try await program.call(Endpoints.Imports.units, id, body: chunk(90, 99, [UnitRow]())).problem.kind
                == .conflict)
        // The same file anew is another import, which changes nothing.
        let anew = try await begin(program, .units)
        #expect(anew.id != upload.id)
    }

    @Test func `keeps its place: a part that does not follow is refused`() async throws {
        let (_, program) = try await programs()
        let id = ImportQuery(id: try await begin(program, .people).id)
        let row = PersonRow(line: 2, code: "N-1", name: .set("A"))
        #expect(
            try await program.call(Endpoints.Imports.people, id, body: chunk(5, 9, [row])).problem.kind == .conflict)
        #expect(
            try await program.call(Endpoints.Imports.people, id, body: chunk(0, 0, [row])).problem.kind == .conflict)
        let other = try await program.call(
            Endpoints.Imports.units, id, body: chunk(0, 5, [UnitRow(line: 2, code: "X")])
        ).problem
        #expect(other.kind == .refused)
    }

    @Test func `is its sender's alone`() async throws {
        let (database, program) = try await programs()
        let id = ImportQuery(id: try await begin(program, .people).id)
        _ = try await Entrance.slip("quan.tri.2", in: "T", database: database)
        try await GrantStore(database: database)
            .give(.administrator, unit: nil, to: "P-quan.tri.2", by: Entrance.author)
        let other = program.with(try await Entrance.token(for: "quan.tri.2", in: database))
        #expect(try await other.call(Endpoints.Imports.show, id).problem.kind == .notFound)
        #expect(
            try await other.call(Endpoints.Imports.finish, id, body: FinishImportRequest()).problem.kind == .notFound)
        #expect(try await begin(other, .people).id != id.id)
    }

    @Test func `of accounts brings the rows' problems back as the store found them`() async throws {
        let (_, program) = try await programs()
        let upload = try await begin(program, .accounts)
        let rows = [
            AccountRow(line: 2, system: "cong", name: "nn.1", person: .set("N-9"), unit: .set("HỘI&1")),
            AccountRow(line: 3, system: "khong", name: "nn.2", person: .set("N-9"), unit: .set("HỘI&1")),
            AccountRow(line: 4, system: "cong", name: "chua", person: .set("N-khac")),
        ]
        _ = try await program.call(
            Endpoints.Imports.accounts, ImportQuery(id: upload.id), body: chunk(0, 80, rows)
        ).answer
        let outcome = try #require(try await finish(program, upload).records)
        #expect(outcome.created == 1)
        #expect(outcome.problems.map(\.line) == [3, 4])
        #expect(outcome.problems.map(\.kind) == [.unknownSystem, .otherPerson])
        #expect(outcome.outcome.problems[0].record == .unknownSystem(code: "khong"))
        #expect(outcome.problems[1].known == "N-chua")
        #expect(outcome.problems[1].place?.file == "tai-khoan.csv")
    }

    @Test func `whose rows break the rules of cells is refused before it is kept`() async throws {
        let (_, program) = try await programs()
        let id = ImportQuery(id: try await begin(program, .people).id)
        let body = chunk(0, 9, [PersonRow(line: 2, code: "012345678901")])
        let problem = try await program.call(Endpoints.Imports.people, id, body: body).problem
        #expect(problem.kind == .refused)
        #expect(try await program.call(Endpoints.Imports.show, id).answer.place.offset == 0)
    }

    @Test(arguments: [ImportKindWord.people, .usage])
    func `in a dry run keeps nothing but its answer`(kind: ImportKindWord) async throws {
        let (database, program) = try await programs()
        let before = try await database.rows()
        let upload = try await begin(program, kind, dryRun: true)
        let id = ImportQuery(id: upload.id)
        if kind == .people {
            let row = PersonRow(line: 2, code: "N-1", name: .set("A"))
            _ = try await program.call(Endpoints.Imports.people, id, body: chunk(0, 9, [row])).answer
        } else {
            for part in 0..<2 {
                let event = usage(line: 2, "e-1")
                let chunk = chunk(part * 9, part * 9 + 9, usage: [event])
                #expect(try await program.call(Endpoints.Imports.usage, id, body: chunk).answer.usage == nil)
            }
        }
        let done = try await finish(program, upload)
        #expect(try await finish(program, upload) == done)
        if kind == .people { #expect(done.records?.created == 1) }
        if kind == .usage { #expect(done.chunks?.map(\.new) == [1, 0]) }
        #expect(try await database.rows() == before)
    }

    @Test func `of usage is taken part by part, and answers a part again as it did`() async throws {
        let (database, program) = try await programs()
        let upload = try await begin(program, .usage)
        let id = ImportQuery(id: upload.id)
        let first = chunk(0, 40, usage: [usage(line: 2, "e-1"), usage(line: 3, "e-2", account: "la")])
        let answered = try await program.call(Endpoints.Imports.usage, id, body: first).answer
        #expect(answered.usage == UsageChunkDocument(new: 2, known: 0, unmatched: 1, problems: []))
        #expect(try await program.call(Endpoints.Imports.usage, id, body: first).answer == answered)
        #expect(try await begin(program, .usage).place == answered.place)
        let second = chunk(40, 60, usage: [usage(line: 4, "e-1")])
        #expect(try await program.call(Endpoints.Imports.usage, id, body: second).answer.usage?.known == 1)
        let covers = CoverageRow(
            line: 0, source: "nguon", system: "cong", from: .init(World.today - 9), to: .init(World.today))
        let done = try await program.call(
            Endpoints.Imports.finish, id, body: FinishImportRequest(covers: [covers])
        ).answer
        #expect(done == FinishedImportDocument(records: nil, chunks: nil))
        let periods = try await CoverageStore(database: database).periods()
        #expect(periods.contains { $0.entry.sourceCode == "nguon" && $0.entry.days.last == World.today })
        let why = try await program.call(Endpoints.Reports.why, WhyQuery(account: "cong:chua")).answer
        #expect(why.use?.events == 1)
    }

    private func unreadable(_ line: Int, _ what: WireWords = "không đọc được\tngày") -> ImportProblemRow {
        ImportProblemRow(
            line: .place(line), column: "ngay", what: .init(vi: what, en: "cannot read the day"),
            remedy: .init(vi: "ghi lại", en: "write it again"))
    }

    private func kept(_ database: any SQLDatabase) async throws -> (run: ImportRun, problems: [ImportProblem]) {
        try await database.read { connection in
            let run = try #require(try ImportLog.list(limit: 1, on: connection).first)
            return (run, try ImportProblems.list(of: run.id, on: connection))
        }
    }

    @Test func `keeps what its sender could not read, with what the store refused`() async throws {
        let (database, program) = try await programs()
        let upload = try await begin(program, .people)
        let rows = [
            PersonRow(line: 2, code: "N-1", name: .set("A")),
            PersonRow(line: 4, code: "N-2", name: .set("B"), unit: .set("KHONG")),
        ]
        _ = try await program.call(
            Endpoints.Imports.people, ImportQuery(id: upload.id), body: chunk(0, 9, rows)
        ).answer
        let ending = FinishImportRequest(rejected: 2, problems: [unreadable(3), unreadable(5)])
        let id = ImportQuery(id: upload.id)
        let done = try await program.call(Endpoints.Imports.finish, id, body: ending).answer
        #expect(try await program.call(Endpoints.Imports.finish, id, body: ending).answer == done)
        let (run, problems) = try await kept(database)
        #expect(run.fileName == "tệp.csv" && run.rowsTaken == 1 && run.rowsRejected == 3)
        #expect(problems.map(\.line) == [3, 4, 5])
        #expect(problems[0].column == "ngay" && problems[0].what[.english] == "cannot read the day")
        #expect(problems[1].what.vi.contains("KHONG") && problems[1].column == "unit")
    }

    @Test func `keeps what was wrong with usage part by part, each once, and in a dry run nothing`() async throws {
        let (database, program) = try await programs()
        let upload = try await begin(program, .usage)
        let id = ImportQuery(id: upload.id)
        let bad = usage(line: 4, "e-2", system: "khong")
        let first = chunk(0, 40, usage: [usage(line: 2, "e-1"), bad], rejected: 1, problems: [unreadable(3)])
        for _ in 0..<2 { _ = try await program.call(Endpoints.Imports.usage, id, body: first).answer }
        let second = chunk(40, 60, usage: [], rejected: 1, problems: [unreadable(9)])
        _ = try await program.call(Endpoints.Imports.usage, id, body: second).answer
        #expect(
            try await program.call(
                Endpoints.Imports.finish, id, body: FinishImportRequest(problems: [unreadable(9)])
            ).problem.kind == .refused)
        _ = try await finish(program, upload)
        let (run, problems) = try await kept(database)
        #expect(run.kind == .usage && run.rowsRejected == 3 && problems.map(\.line) == [3, 4, 9])
        #expect(problems[1].what.vi.contains("khong"))
        let rehearsed = try await begin(program, .people, dryRun: true)
        _ = try await program.call(
            Endpoints.Imports.finish, ImportQuery(id: rehearsed.id),
            body: FinishImportRequest(problems: [unreadable(2)])
        ).answer
        #expect(try await kept(database).run.id == run.id)
        #expect(try await kept(database).problems == problems)
    }

    @Test func `declares no day to come, and none of a system that there is not`() async throws {
        let (_, program) = try await programs()
        let id = ImportQuery(id: try await begin(program, .usage).id)
        for covers in [
            CoverageRow(line: 0, source: "n", system: "cong", from: .init(World.today), to: .init(World.today + 1)),
            CoverageRow(line: 0, source: "n", system: "khong", from: .init(World.today), to: .init(World.today)),
            CoverageRow(line: 0, source: "n", system: "cong", from: .init(World.today), to: .init(World.today - 1)),
        ] {
            let problem = try await program.call(
                Endpoints.Imports.finish, id, body: FinishImportRequest(covers: [covers])
            ).problem
            #expect(problem.kind == .refused)
        }
    }

    @Test func `may be of systems and of coverage too`() async throws {
        let (database, program) = try await programs()
        let systems = try await begin(program, .systems)
        let row = SystemRow(
            line: 1, code: "don-thu", name: .init(vi: "Đơn thư"),
            actions: [.init(code: "gui", name: .init(vi: "Gửi", en: "Send"), counts: true)])
        _ = try await program.call(
            Endpoints.Imports.systems, ImportQuery(id: systems.id), body: chunk(0, 1, [row])
        ).answer
        #expect(try await finish(program, systems).records?.created == 1)
        let coverage = try await begin(program, .coverage)
        let days = CoverageRow(
            line: 2, source: "s", system: "don-thu", from: .init(World.today - 3), to: .init(World.today))
        _ = try await program.call(
            Endpoints.Imports.coverage, ImportQuery(id: coverage.id), body: chunk(0, 9, [days])
        ).answer
        #expect(try await finish(program, coverage).records?.created == 1)
        #expect(try await CoverageStore(database: database).periods().count == 2)
    }

    private func usage(line: Int, _ event: String, system: String = "cong", account: String = "chua") -> UsageRow {
        let day = World.today - 2
        return UsageRow(
            line: .place(line), source: "nguon", event: .init(event), system: .init(system), account: .init(account),
            action: "nop", channel: .portal, at: .init(integerLiteral: day.number * 86_400_000))
    }
}
