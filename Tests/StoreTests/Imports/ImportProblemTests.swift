import Adoption
import People
import Store
import StoreTestSupport
import Testing

struct `What was wrong with a file` {
    private static let now = Author.clerk().at

    /// A problem of reading, in a line.
    private static func unread(_ line: Int?) -> ImportProblem {
        ImportProblem(
            line: line, column: "ngay", what: LocalizedText(vi: "không đọc được", en: "unreadable"),
            remedy: LocalizedText(vi: "ghi lại"))
    }

    /// Words of a test's own: which rule the row breaks.
    private static let words: ProblemWords = { row in
        ImportProblem(
            line: row.line, column: "unit", what: LocalizedText(vi: "\(row.record)", en: "refused"),
            remedy: LocalizedText(vi: "sửa", en: "mend"))
    }

    private static func origin(_ unread: UnreadRows = UnreadRows()) -> ImportOrigin {
        ImportOrigin(
            fileName: "f.csv", fingerprint: [1], who: "thu", now: { now }, unread: { unread }, words: words)
    }

    /// The newest run, and what is kept of it.
    private static func kept(_ database: any SQLDatabase) async throws -> (run: ImportRun, problems: [ImportProblem]) {
        try await database.read { connection in
            let run = try #require(try ImportLog.list(limit: 1, on: connection).first)
            return (run, try ImportProblems.list(of: run.id, on: connection))
        }
    }

    @Test(arguments: Engine.available)
    func `is kept with it in its order, and not in a dry run`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let people = TestFile([
            PersonRecord(code: "P1", unitCode: .set("khong")), PersonRecord(code: "P2", unitCode: .set("T.1")),
            PersonRecord(code: "P3", unitCode: .set("khong")),
        ])
        let unread = UnreadRows(count: 2, problems: [Self.unread(nil), Self.unread(3), Self.unread(3)])
        _ = try await PersonStore(database: database).importRecords(Self.origin(unread)) { people.next() }
        let (run, problems) = try await Self.kept(database)
        #expect(run.rowsTaken == 1 && run.rowsRejected == 4 && run.finishedAt != nil)
        #expect(problems.map(\.line) == [nil, 2, 3, 3, 4])
        #expect(problems[1].column == "unit" && problems[1].what[.english] == "refused")
        #expect(problems[1].remedy == LocalizedText(vi: "sửa", en: "mend"))
        // What has no English is kept in Vietnamese.
        #expect(problems[0].remedy == LocalizedText(vi: "ghi lại", en: "ghi lại"))
        let again = TestFile([PersonRecord(code: "P4", unitCode: .set("khong"))])
        _ = try await PersonStore(database: database).importRecords(Self.origin(), dryRun: true) { again.next() }
        #expect(try await Self.kept(database).run == run)
        #expect(try await Self.kept(database).problems == problems)
    }

    @Test(arguments: Engine.available)
    func `is kept of a thousand rows, and the rest are counted`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let people = TestFile((1...700).map { PersonRecord(code: "P\($0)", unitCode: .set("khong")) })
        let unread = UnreadRows(count: 5000, problems: (1...1000).map { Self.unread($0 * 2) })
        _ = try await PersonStore(database: database).importRecords(Self.origin(unread)) { people.next() }
        let (run, problems) = try await Self.kept(database)
        #expect(run.rowsRejected == 5700 && problems.count == ImportProblem.kept)
        // The first of both together: the rows of the store stand in the lines 2 to 701.
        #expect(problems.prefix(4).map(\.line) == [2, 2, 3, 4] && problems.map { $0.line ?? 0 }.max() == 668)
    }

    @Test(arguments: Engine.available)
    func `of usage is kept chunk by chunk, once, up to a thousand`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        let usage = UsageImport(database: database, words: Self.words)
        let run = try await usage.begin(Self.origin())
        let record = UsageRecord(
            sourceCode: "nguon", eventID: "e", systemCode: "portal", accountName: "a", actionCode: "bay",
            channel: .portal, time: Self.now, day: .on("2026-06-01"), isAssisted: false)
        let first = UsageChunk(
            records: [Located(line: 2, record: record)], start: 0, end: 10, line: 4, rejected: 1,
            unread: [Self.unread(3)])
        _ = try await usage.take(first, of: run.id)
        await #expect(throws: UsageImportError.takenOver) { try await usage.take(first, of: run.id) }
        #expect(try await Self.kept(database).problems.map(\.line) == [2, 3])
        let last = UsageChunk(
            records: [Located(line: 9, record: record)], start: 10, end: 20, line: 2000, rejected: 1000,
            unread: (1...1000).map { Self.unread(10 + $0) })
        _ = try await usage.finish(last, of: run.id, coverage: [], at: Self.now)
        let (finished, problems) = try await Self.kept(database)
        #expect(finished.rowsRejected == 1003 && problems.count == 1000)
        #expect(problems.prefix(4).map(\.line) == [2, 3, 9, 11])
    }

    @Test(arguments: Engine.available)
    func `stands in a list of runs, the newest first, page by page`(engine: Engine) async throws {
        let database = try await engine.emptyDatabase()
        for name in ["a", "b", "c"] { try await database.take([UnitRecord(code: name)], from: "\(name).csv") }
        let (first, rest) = try await database.read { connection in
            let first = try ImportLog.list(limit: 2, on: connection)
            return (first, try ImportLog.list(before: first.last?.id, limit: 2, on: connection))
        }
        #expect(first.map(\.fileName) == ["c.csv", "b.csv"] && rest.map(\.fileName) == ["a.csv"])
        #expect(try await database.read { try ImportLog.find(ID(99), on: $0) } == nil)
        #expect(try await database.read { try ImportLog.find(first[0].id, on: $0) } == first[0])
    }
}
