import Adoption
import ImportFiles
import People
import Reports
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `The page of a file's refused rows` {
    @Test(arguments: ["vi", "en"])
    func `says line, column, what is wrong and what to do`(language: String) async throws {
        let database = try await World.database()
        let bad = Diagnostic(
            file: "người.csv", line: 3, column: "ngày <b>", problem: .file(.badDay("mai", patterns: ["dd/MM/yyyy"])))
        try await Self.take([bad], into: database)
        let browser = try await Browser(database)
        let list = try await browser.get("/quan-tri?lang=\(language)").body
        let address = try #require(list.firstMatch(of: #/href="(\/quan-tri\/tep[^"]+)"/#)).1
        let page = try await browser.get(String(address).replacing("&amp;", with: "&"))
        #expect(page.status == 200)
        try expectGolden(page.body, "import-problems-\(language).html")
        let look = try await database.read { try NamesSeen.list(limit: 1, on: $0).first }
        #expect(look?.list == .problems && look?.names == 2)
    }

    @Test func `goes on page by page, and says how many rows are not written down`() async throws {
        let database = try await World.database()
        try await Self.take((1...1200).map { Self.long($0) }, into: database)
        let browser = try await Browser(database)
        let address = "/quan-tri/tep?import=\(try await Self.newest(database))"
        let first = try await browser.get(address).body
        #expect(first.contains("Lỗi từ 1 đến 100 trong 1.000 lỗi"))
        #expect(first.contains("Còn 201 dòng bị bỏ nữa không ghi lại ở đây"))
        let last = try await browser.get(address + "&after=900").body
        #expect(last.contains("Lỗi từ 901 đến 1.000") && !last.contains("rel=\"next\""))
        #expect(last.contains("Về đầu danh sách"))
    }

    @Test func `is nowhere for a file that there is not, and says where nothing is kept any more`() async throws {
        let database = try await World.database()
        let browser = try await Browser(database)
        for address in [
            "/quan-tri/tep", "/quan-tri/tep?import=99", "/quan-tri/tep?import=x", "/quan-tri/tep?import=1&after=0",
        ] {
            #expect(try await browser.get(address).status == 404, "\(address)")
        }
        #expect(try await browser.get("/quan-tri/tep?import=1").body.contains("Không có dòng nào bị bỏ"))
        try await Self.take([Self.long(7)], into: database)
        let retention = RetentionStore(database: database)
        try await retention.set(.problems, days: 1, by: Entrance.author)
        let later = Instant(milliseconds: World.now.milliseconds + 2 * 86_400_000)
        #expect(try await retention.enforce(by: Author(who: "máy", at: later)) == [.problems: 2])
        let page = try await browser.get("/quan-tri/tep?import=\(try await Self.newest(database))").body
        #expect(page.contains("Chi tiết không còn được giữ"))
    }

    private static func long(_ line: Int) -> Diagnostic {
        Diagnostic(file: "người.csv", line: line + 2, column: "code", problem: .file(.controlCharacter))
    }

    private static func newest(_ database: any SQLDatabase) async throws -> Int64 {
        try await database.read { try ImportLog.list(limit: 1, on: $0) }[0].id.rawValue
    }

    /// A file of one person, whose unit there is not, with what reading found.
    private static func take(_ found: [Diagnostic], into database: any SQLDatabase) async throws {
        let people = Rows([PersonRecord(code: "N-lạ", unitCode: .set("KHÔNG"))])
        let writer = ProblemWriter()
        let origin = ImportOrigin(
            fileName: "người.csv", fingerprint: [7], who: "thu", now: { World.now },
            unread: { UnreadRows(count: found.count, problems: writer.problems(found)) }, words: writer.problem)
        _ = try await PersonStore(database: database).importRecords(origin) { people.next() }
    }
}
