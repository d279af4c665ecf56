import Adoption
import People
import Store
import StoreTestSupport
import Testing

/// A small province, and somebody who sends files to it.
private struct Sender {
    let store: UploadStore
    let database: any SQLDatabase
    static let mine: ID<Person> = ID(1)
    static let theirs: ID<Person> = ID(2)

    init(_ engine: Engine) async throws {
        database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take([.new("a1", person: "P1"), .new("a2", person: "P2")])
        store = UploadStore(database: database)
    }

    static func part(_ start: Int64, _ end: Int64, rejected: Int = 0) -> UploadedPart {
        UploadedPart(start: start, end: end, line: Int(end) + 1, rejected: rejected)
    }

    /// A line for each unit: its code.
    static let units = GatheredRows.units { content in
        content.split(separator: ",").enumerated().map { place, code in
            Located(line: place + 2, record: UnitRecord(code: String(code), parentCode: .set("T"), name: .set("Xã")))
        }
    }

    func begin(dryRun: Bool = false, by person: ID<Person> = mine) async throws -> Upload {
        try await store.begin(.units, .test("units.csv"), dryRun: dryRun, by: person)
    }

    func keep(_ content: String, _ part: UploadedPart, of upload: Upload) async throws -> Upload {
        try await store.keep(content, part, kind: .units, of: upload.id, by: Self.mine)
    }

    func finish(_ upload: Upload, by person: ID<Person> = mine) async throws -> String {
        try await store.finish(
            upload.id, by: .clerk(), person: person, Self.units, unread: UnreadRows(), words: { _ in nil },
            answer: { "\($0.problems.count) problems" })
    }

    func codes() async throws -> [String] {
        try await database.read { try $0.rows("SELECT code FROM unit ORDER BY code").map { $0.text(0) } }
    }

    func kept(of upload: Upload) async throws -> Int {
        try await database.read {
            try $0.row("SELECT count(*) FROM upload_part WHERE upload_id = \(upload.id)")?.int(0) ?? 0
        }
    }
}

struct `An upload` {
    @Test(arguments: Engine.available)
    func `is kept part by part and taken as a whole, each part and the end once`(engine: Engine) async throws {
        let sender = try await Sender(engine)
        let upload = try await sender.begin()
        let first = try await sender.keep("T.3,T.4", Sender.part(0, 2), of: upload)
        #expect(first.offset == 2)
        // The answer was lost on its way: the same part comes again.
        #expect(try await sender.keep("T.3,T.4", Sender.part(0, 2), of: upload) == first)
        #expect(try await sender.kept(of: upload) == 1)
        #expect(try await sender.codes() == ["T", "T.1", "T.2"])
        let second = try await sender.keep("T.5", Sender.part(2, 3, rejected: 1), of: upload)
        #expect(second.rowsRejected == 1)
        let answer = try await sender.finish(upload)
        #expect(answer == "0 problems")
        #expect(try await sender.codes() == ["T", "T.1", "T.2", "T.3", "T.4", "T.5"])
        #expect(try await sender.kept(of: upload) == 0)
        let version = try await sender.database.dataVersion()
        #expect(try await sender.finish(upload) == answer)
        #expect(try await sender.database.dataVersion() == version)
        await #expect(throws: UploadRefusal.finished) {
            try await sender.keep("T.6", Sender.part(3, 4), of: upload)
        }
    }

    @Test(arguments: Engine.available)
    func `takes no part that does not follow the one before, and none of another kind`(engine: Engine) async throws {
        let sender = try await Sender(engine)
        let upload = try await sender.begin()
        _ = try await sender.keep("T.3", Sender.part(0, 5), of: upload)
        for start in [6, 4] as [Int64] {
            await #expect(throws: UploadRefusal.outOfPlace(expected: 5)) {
                try await sender.keep("T.4", Sender.part(start, 9), of: upload)
            }
        }
        await #expect(throws: UploadRefusal.otherKind(.units)) {
            try await sender.store.keep("P3", Sender.part(5, 6), kind: .people, of: upload.id, by: Sender.mine)
        }
        // The same file goes on where its line broke; another person's has nothing to do with it.
        let again = try await sender.begin()
        #expect(again.id == upload.id && again.offset == 5)
        #expect(try await sender.begin(by: Sender.theirs).id != upload.id)
        #expect(try await sender.begin(dryRun: true).id != upload.id)
    }

    @Test(arguments: Engine.available)
    func `is nobody's but its sender's`(engine: Engine) async throws {
        let sender = try await Sender(engine)
        let upload = try await sender.begin()
        for id in [upload.id, ID<Upload>(99)] {
            await #expect(throws: UploadRefusal.noSuchUpload) {
                try await sender.store.find(id, of: Sender.theirs)
            }
            await #expect(throws: UploadRefusal.noSuchUpload) {
                try await sender.store.keep("T.3", Sender.part(0, 1), kind: .units, of: id, by: Sender.theirs)
            }
            await #expect(throws: UploadRefusal.noSuchUpload) {
                try await sender.store.finish(
                    id, by: .clerk(), person: Sender.theirs, Sender.units, unread: UnreadRows(), words: { _ in nil },
                    answer: { _ in "" })
            }
        }
        #expect(try await sender.kept(of: upload) == 0)
    }

    @Test(arguments: Engine.available)
    func `in a dry run brings an answer and nothing else`(engine: Engine) async throws {
        let sender = try await Sender(engine)
        let upload = try await sender.begin(dryRun: true)
        _ = try await sender.keep("T.3", Sender.part(0, 1), of: upload)
        #expect(try await sender.finish(upload) == "0 problems")
        #expect(try await sender.finish(upload) == "0 problems")
        #expect(try await sender.codes() == ["T", "T.1", "T.2"])
    }

    @Test(arguments: Engine.available)
    func `of usage is taken chunk by chunk, and a chunk that comes again gets the same answer`(
        engine: Engine
    ) async throws {
        let sender = try await Sender(engine)
        let upload = try await sender.store.begin(.usage, .test("usage.csv"), dryRun: false, by: Sender.mine)
        let day = Day.on("2026-06-01")
        func records(_ ids: [String]) -> [Located<UsageRecord>] {
            ids.enumerated().map { place, id in
                Located(
                    line: place + 2,
                    record: UsageRecord(
                        sourceCode: "nguon", eventID: id, systemCode: "portal", accountName: "a1",
                        actionCode: "submit", channel: .portal,
                        time: Instant(milliseconds: Int64(day.number) * 86_400_000), day: day, isAssisted: false))
            }
        }
        func take(_ ids: [String], _ part: UploadedPart) async throws -> (upload: Upload, answer: String) {
            try await sender.store.take(
                records(ids), part, unread: [], lastDay: day, of: upload.id, by: Sender.mine, words: { _ in nil },
                answer: { _ in "answer \(ids.count)" })
        }
        let first = try await take(["1", "2"], Sender.part(0, 10))
        #expect(first.upload.offset == 10 && first.answer == "answer 2")
        let again = try await take(["1", "2"], Sender.part(0, 10))
        #expect(again.answer == first.answer)
        await #expect(throws: UploadRefusal.outOfPlace(expected: 10)) { _ = try await take(["9"], Sender.part(11, 12)) }
        _ = try await take(["3"], Sender.part(10, 20))
        let coverage = try #require(DayRange(day, day))
        for _ in 0..<2 {
            let answer = try await sender.store.finishUsage(
                upload.id,
                coverage: [CoverageEntry(sourceCode: "nguon", systemCode: "portal", days: coverage)],
                by: .clerk(), person: Sender.mine, answer: "done")
            #expect(answer == "done")
        }
        #expect(try await sender.database.dump("usage_event").count == 3)
        #expect(try await sender.database.dump("coverage").count == 1)
        #expect(try await sender.database.dump("use_day").map { $0.int(2) } == [3])
    }

    @Test(arguments: Engine.available)
    func `that nobody comes back for is forgotten by the retention, and one at work is not`(
        engine: Engine
    ) async throws {
        let sender = try await Sender(engine)
        let left = try await sender.begin()
        _ = try await sender.keep("T.3", Sender.part(0, 1), of: left)
        let days: Int64 = 86_400_000
        let sevenDays = Author(who: "may", at: Instant(milliseconds: Author.clerk().at.milliseconds + 7 * days))
        let retention = RetentionStore(database: sender.database)
        #expect(try await retention.enforce(by: sevenDays) == [:])
        let later = Author(who: "may", at: Instant(milliseconds: sevenDays.at.milliseconds + 1))
        #expect(try await retention.enforce(by: later) == [.uploads: 1])
        #expect(try await sender.kept(of: left) == 0)
        await #expect(throws: UploadRefusal.noSuchUpload) { try await sender.store.find(left.id, of: Sender.mine) }
    }
}
