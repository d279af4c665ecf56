import Adoption
import HTTPTypes
import People
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `The administrator's pages` {
    @Test(arguments: ["vi", "en"])
    func `say what came in, from whom and when`(language: String) async throws {
        let database = try await World.database()
        let browser = try await Browser(database)
        let page = try await browser.get("/quan-tri?lang=\(language)")
        #expect(page.status == 200)
        try expectGolden(page.body, "imports-\(language).html")
        let coverage = try await browser.get("/quan-tri/ngay-du-so-lieu?lang=\(language)")
        try expectGolden(coverage.body, "coverage-\(language).html")
        let people = try await browser.get("/quan-tri/nguoi?lang=\(language)")
        try expectGolden(people.body, "people-\(language).html")
    }

    @Test func `go back to older files page by page, and forth to the newest`() async throws {
        let database = try await World.database()
        for number in 1...60 { try await Self.stop("dai-\(number).csv", in: database) }
        let browser = try await Browser(database)
        let first = try await browser.get("/quan-tri").body
        #expect(first.contains("dai-60.csv") && first.contains("dai-11.csv") && !first.contains("dai-10.csv"))
        #expect(first.contains("Chạy lại đúng lệnh"))
        let older = try #require(first.firstMatch(of: #/rel="next" href="([^"]+)"/#)).1
        let second = try await browser.get(String(older)).body
        #expect(second.contains("dai-10.csv") && second.contains("he-thong.yaml") && !second.contains("dai-11.csv"))
        #expect(!second.contains("rel=\"next\"") && second.contains("Về mới nhất"))
        #expect(try await browser.get("/quan-tri?before=x").status == 404)
        #expect(try await browser.get("/quan-tri?page=2").status == 400)
    }

    @Test func `say of a new database that there is nothing`() async throws {
        let database = try await Engine.sqlite.emptyDatabase()
        let browser = try await Browser(database)
        #expect(try await browser.get("/quan-tri").body.contains("Chưa nhập tệp nào"))
        #expect(try await browser.get("/quan-tri/ngay-du-so-lieu").body.contains("Chưa có hệ thống nào"))
        #expect(try await browser.get("/quan-tri/chua-khop").body.contains("Mọi lượt sử dụng đều đã có tài khoản"))
        #expect(try await browser.get("/quan-tri/nhat-ky?kind=enrolled").body.contains("Chưa có việc nào"))
        #expect(try await browser.get("/quan-tri/nguoi?search=khong-co").body.contains("Không có ai."))
    }

    @Test func `show systems without coverage, and what was taken back`() async throws {
        let database = try await World.database()
        let days = try #require(DayRange(World.today - 5, World.today - 1))
        _ = try await CoverageStore(database: database).withdraw(
            .init(sourceCode: "nhat-ky", systemCode: "cong", days: days), by: Entrance.author)
        let page = try await Browser(database).get("/quan-tri/ngay-du-so-lieu").body
        #expect(page.contains("Đủ số liệu đến 24/06/2026, cách hôm nay 6 ngày"))
        #expect(page.contains("Chưa từng có ngày nào đủ số liệu"))
        #expect(page.contains("Đã rút lại: kiểm thử, 30/06/2026"))
    }

    @Test func `name what waits for an account, and write that down`() async throws {
        let database = try await World.database()
        let browser = try await Browser(database)
        try await Self.use("la<b>", in: database)
        let page = try await browser.get("/quan-tri/chua-khop").body
        #expect(page.contains("1 tên chưa có tài khoản") && page.contains("la&lt;b&gt;"))
        #expect(page.contains("congdan account alias"))
        #expect(try await browser.get("/quan-tri/chua-khop?after-system=cong&after-name=x").status == 200)
        #expect(try await browser.get("/quan-tri/chua-khop?after-name=x").status == 400)
        let looks = try await database.read { try NamesSeen.list(limit: 10, on: $0) }
        #expect(looks.map(\.list) == [.unmatched, .unmatched] && looks.map(\.names) == [0, 1])
    }

    @Test func `show what was done, one kind of act where it is asked for, and who looked`() async throws {
        let database = try await World.database()
        let browser = try await Browser(database)
        try await GrantStore(database: database).give(.leader, unit: "T", to: "N-dang", by: Entrance.author)
        let all = try await browser.get("/quan-tri/nhat-ky").body
        #expect(all.contains("leader T") && all.contains("N-dang") && all.contains("30/06/2026 09:00"))
        let some = try await browser.get("/quan-tri/nhat-ky?kind=code_made").body
        #expect(!some.contains("leader T") && some.contains("quan-tri"))
        #expect(try await browser.get("/quan-tri/nhat-ky?kind=gi-do").status == 404)
        let looks = try await browser.get("/quan-tri/so-xem-ten").body
        #expect(looks.contains("30/06/2026 09:00") && looks.contains("quan-tri"))
    }

    /// A file of usage that was stopped on its way.
    private static func stop(_ name: String, in database: any SQLDatabase) async throws {
        _ = try await UsageImport(database: database).begin(
            ImportOrigin(fileName: name, fingerprint: Array(name.utf8), who: "thu", now: { World.now }))
    }

    /// Something that `account` did, which nobody has.
    private static func use(_ account: String, in database: any SQLDatabase) async throws {
        let usage = UsageImport(database: database)
        let run = try await usage.begin(
            ImportOrigin(fileName: "la.csv", fingerprint: [1], who: "thu", now: { World.now }))
        let day = World.today - 3
        let record = UsageRecord(
            sourceCode: "nhat-ky", eventID: "la", systemCode: "cong", accountName: account, actionCode: "nop",
            channel: .portal, time: Instant(milliseconds: Int64(day.number) * 86_400_000), day: day,
            isAssisted: false)
        let chunk = UsageChunk(records: [Located(line: 2, record: record)], start: 0, end: 1, line: 3, rejected: 0)
        _ = try await usage.finish(chunk, of: run.id, coverage: [], at: World.now)
    }
}
