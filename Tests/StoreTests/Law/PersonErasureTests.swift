import Adoption
import Foundation
import People
import Store
import StoreTestSupport
import Testing

struct `The erasure of a person` {
    private let clerk = Author.clerk(60)

    private func lives(_ engine: Engine) async throws -> any SQLDatabase {
        let database = try await engine.emptyDatabase()
        try await Lives.install(into: database)
        return database
    }

    @Test(arguments: Engine.available)
    func `leaves nothing of them in any table, and everything of everybody else`(engine: Engine) async throws {
        let database = try await lives(engine)
        let before = try await database.everything()
        // Else the test would find nothing because nothing was there.
        #expect(Set(before.filter { $0.contains(Lives.mark(1)) }.map { $0.prefix { $0 != " " } }).count == 25)
        let others = before.filter { $0.contains(Lives.mark(2)) && !$0.contains(Lives.mark(1)) }
        let erased = try await PersonErasure(database: database).erase(Lives.code(1), by: clerk)
        let after = try await database.everything()
        #expect(after.filter { $0.contains(Lives.mark(1)) } == [])
        #expect(after.filter { $0.contains(Lives.mark(2)) && others.contains($0) } == others)
        #expect(erased.name == "\(Lives.mark(1)) Nguyễn")
        #expect(erased.counts[.accounts] == 1)
        #expect(erased.counts[.events] == 5)
        #expect(erased.counts[.changes] == 5)
        #expect(erased.mentions == [])
        for kind in ErasedPerson.Kind.allCases { #expect(erased.counts[kind, default: 0] > 0, "\(kind)") }
    }

    @Test(arguments: Engine.available)
    func `leaves their accounts' numbers, the summary right, and an act that does not name them`(
        engine: Engine
    ) async throws {
        let database = try await lives(engine)
        let version = try await database.dataVersion()
        let erasure = PersonErasure(database: database)
        _ = try await erasure.erase(Lives.code(1), by: clerk)
        let february = ErasedMonth(of: .on("2026-02-01"))
        let march = ErasedMonth(of: .on("2026-03-31"))
        func counts(_ month: ErasedMonth, _ accounts: Int, _ own: Int, _ assisted: Int) -> ErasedCount {
            ErasedCount(
                unitCode: "T.1", systemCode: "portal", month: month, accounts: accounts, own: own, assisted: assisted)
        }
        #expect(try await erasure.counts() == [counts(february, 1, 2, 0), counts(march, 0, 1, 1)])
        #expect(february.iso == "2026-02")
        #expect(try await database.read { try SummaryDifference.read(on: $0) }.isNone)
        #expect(try await database.dataVersion() > version)
        let act = try #require(try await database.read { try Audit.list(limit: 1, on: $0) }.first)
        #expect(act.kind == .personErased)
        #expect(act.who == "canbo")
        #expect(act.subject == "")
        #expect(act.detail.contains("events=5"))
        // The next one of the same unit and months is added.
        _ = try await erasure.erase(Lives.code(2), by: clerk)
        #expect(try await erasure.counts() == [counts(february, 2, 4, 0), counts(march, 0, 2, 2)])
        #expect(try await database.contents().filter { !$0.contains("covered") } == [])
    }

    @Test(arguments: Engine.available)
    func `does not name whoever erased themselves`(engine: Engine) async throws {
        let database = try await lives(engine)
        _ = try await PersonErasure(database: database).erase(Lives.code(1), by: Lives.author(1))
        #expect(try await database.everything().filter { $0.contains(Lives.mark(1)) } == [])
    }

    @Test(arguments: Engine.available)
    func `as a dry run says the same and keeps everything`(engine: Engine) async throws {
        let database = try await lives(engine)
        let before = try await database.everything()
        let erasure = PersonErasure(database: database)
        let said = try await erasure.erase(Lives.code(1), by: clerk, dryRun: true)
        #expect(try await database.everything() == before)
        #expect(try await erasure.erase(Lives.code(1), by: clerk) == said)
    }

    @Test(arguments: Engine.available)
    func `says where texts of others still name them`(engine: Engine) async throws {
        let database = try await lives(engine)
        let named = "đi cùng \(Lives.mark(1)) Nguyễn"
        _ = try await database.write { try $0.execute("UPDATE non_use_reason SET note = \(named)") }
        let erased = try await PersonErasure(database: database).erase(Lives.code(1), by: clerk)
        #expect(erased.mentions == [.init(place: "non_use_reason.note", texts: 1)])
    }

    @Test(arguments: Engine.available)
    func `takes away what was wrong with rows that name them, and not with rows that name others`(
        engine: Engine
    ) async throws {
        let database = try await engine.emptyDatabase()
        try await database.takeSmallProvince()
        try await database.take([PersonRecord(code: "P_1", name: .set("Lê An"))])
        try await database.take([.new("an.le", person: "P_1"), .new("an.le2", person: "P_10")])
        _ = try await AccountStore(database: database).addAlias("bi", to: .portal("an.le"), by: clerk)
        let texts = [
            "mã “P_1” đã có", "mã P_10 đã có", "mã PX1", "tên an.le là của người khác", "tên an.le2", "mã (bi)",
            "Lê An Bình", "Lê Anh", "AN.LE",
        ]
        let unread = UnreadRows(
            count: texts.count,
            problems: texts.enumerated().map { line, text in
                ImportProblem(
                    line: line + 2, column: nil, what: LocalizedText(vi: text), remedy: LocalizedText(vi: "xem lại"))
            })
        let at = clerk.at
        let origin = ImportOrigin(
            fileName: "f", fingerprint: [1], who: "thu", now: { at }, unread: { unread })
        _ = try await UnitStore(database: database).importRecords(origin) { nil }
        let erased = try await PersonErasure(database: database).erase("P_1", by: clerk)
        #expect(erased.counts[.problems] == 4)
        let left = try await database.read { connection in
            try ImportLog.list(limit: 1, on: connection).flatMap { try ImportProblems.list(of: $0.id, on: connection) }
        }
        #expect(left.map(\.what.vi) == ["mã P_10 đã có", "mã PX1", "tên an.le2", "Lê Anh", "AN.LE"])
    }

    @Test(arguments: Engine.available)
    func `of nobody is refused`(engine: Engine) async throws {
        let database = try await lives(engine)
        let before = try await database.everything()
        await #expect(throws: PersonRefusal.noSuchPerson(code: "khong-co")) {
            try await PersonErasure(database: database).erase("khong-co", by: clerk)
        }
        #expect(try await database.everything() == before)
    }

    @Test
    func `leaves no byte of them in SQLite's files, although others have the database open`() async throws {
        let place = try await Engine.sqlite.emptyPlace()
        let path = String(place.dropFirst("sqlite:".count))
        let database = try await Engine.sqlite.connect(to: place)
        try await Schema(of: database).create(timeZone: "UTC", at: Engine.creation)
        try await Lives.install(into: database)
        let server = try await Engine.sqlite.connect(to: place)
        _ = try await server.everything()
        func found() throws -> [String] {
            try [path, path + "-wal"].filter { FileManager.default.fileExists(atPath: $0) }.filter {
                try Data(contentsOf: URL(filePath: $0)).range(of: Data(Lives.mark(1).utf8)) != nil
            }
        }
        #expect(try found() != [])
        _ = try await PersonErasure(database: database).erase(Lives.code(1), by: clerk)
        #expect(try found() == [])
        await server.close()
        await database.close()
    }
}
