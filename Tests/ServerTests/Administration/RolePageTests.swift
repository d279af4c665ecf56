import Adoption
import HTTPTypes
import People
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `The page of people and roles` {
    private static let path = "/quan-tri/nguoi"

    @Test func `gives a role, shows since when and by whom, and takes it away`() async throws {
        let database = try await World.database()
        let browser = try await Browser(database)
        let given = try await browser.press(
            on: Self.path, Self.path,
            [("do", "give"), ("person", "N-chua"), ("role", "trainer"), ("unit", "HỘI&1"), ("lang", "vi")])
        #expect(given.status == 303 && given.headers[.location] == "/quan-tri/nguoi?done=given")
        let page = try await browser.get("/quan-tri/nguoi?done=given").body
        #expect(page.contains("Đã giao vai trò.") && page.contains("từ 30/06/2026, người giao: quan-tri"))
        #expect(page.contains("value=\"HỘI&amp;1\"") && !page.contains("<script"))
        let taken = try await browser.press(
            on: Self.path, Self.path,
            [("do", "take"), ("person", "N-chua"), ("role", "trainer"), ("unit", "HỘI&1"), ("lang", "en")])
        #expect(taken.headers[.location] == "/quan-tri/nguoi?done=taken&lang=en")
        #expect(try await GrantStore(database: database).all().map(\.personCode) == ["quan-tri"])
        let acts = try await database.read { try Audit.list(limit: 2, on: $0) }
        #expect(acts.map(\.kind) == [.roleTaken, .roleGiven] && acts.allSatisfy { $0.who == "quan-tri" })
    }

    @Test func `says that giving a role has closed a slip`() async throws {
        let database = try await World.database()
        _ = try await Entrance.slip("hoc.vien", in: "T", database: database)
        let browser = try await Browser(database)
        let given = try await browser.press(
            on: Self.path, Self.path, [("do", "give"), ("person", "P-hoc.vien"), ("role", "leader"), ("unit", "T")])
        #expect(given.headers[.location] == "/quan-tri/nguoi?done=given-closed")
        #expect(try await browser.get("/quan-tri/nguoi?done=given-closed").body.contains("mời anh/chị cấp phiếu mới"))
    }

    @Test(arguments: [
        ([("person", "")], "Chưa đủ"), ([("role", "")], "Chưa đủ"),
        ([("person", "khong-co")], "Không có ai mang mã “khong-co”"), ([("unit", "X")], "Không có đơn vị này"),
        ([("unit", "")], "Vai trò này cần một đơn vị"), ([("role", "learner")], "Mời anh/chị để trống phần đơn vị"),
        ([("role", "administrator")], "Mời anh/chị để trống phần đơn vị"),
    ])
    func `says what is missing, and keeps what was typed`(change: [(String, String)], words: String) async throws {
        let database = try await World.database()
        let browser = try await Browser(database)
        let fields = [("do", "give"), ("person", "N-dang"), ("role", "leader"), ("unit", "T")].map { field in
            change.first { $0.0 == field.0 } ?? field
        }
        let answer = try await browser.press(on: Self.path, Self.path, fields)
        #expect(answer.status == 422)
        #expect(answer.body.contains(words) && answer.body.contains("<details class=\"filters\" open>"))
        if !change.contains(where: { $0.0 == "person" }) { #expect(answer.body.contains("value=\"N-dang\"")) }
        #expect(try await GrantStore(database: database).all().count == 1)
    }

    @Test func `does not take the last administrator away, nor what nobody holds`() async throws {
        let database = try await World.database()
        let browser = try await Browser(database)
        let last = [("do", "take"), ("person", "quan-tri"), ("role", "administrator"), ("unit", "")]
        let refused = try await browser.press(on: Self.path, Self.path, last)
        #expect(refused.status == 422 && refused.body.contains("người quản trị cuối cùng"))
        let none = [("do", "take"), ("person", "N-dang"), ("role", "leader"), ("unit", "T")]
        let unheld = try await browser.press(on: Self.path, Self.path, none)
        #expect(unheld.status == 422 && unheld.body.contains("không còn giữ vai trò đó"))
        let grants = GrantStore(database: database)
        // Who has nothing to come in with is no other administrator.
        try await grants.give(.administrator, unit: nil, to: "N-dang", by: Entrance.author)
        #expect(try await browser.press(on: Self.path, Self.path, last).status == 422)
        _ = try await Entrance.slip("hai", in: "T", database: database)
        try await grants.give(.administrator, unit: nil, to: "P-hai", by: Entrance.author)
        #expect(try await browser.press(on: Self.path, Self.path, last).status == 303)
        // Whoever gave it up has no such page any more.
        #expect(try await browser.get(Self.path).status == 404)
    }

    @Test func `finds people by code and by name without marks, and writes the look down`() async throws {
        let database = try await World.database(more: 150)
        let browser = try await Browser(database)
        let found = try await browser.get("/quan-tri/nguoi?search=tran+MAU").body
        #expect(found.contains("Trần Văn Mẫu") && !found.contains("Nguyễn Thị"))
        #expect(found.contains("Chưa được cấp tài khoản đăng nhập"))
        #expect(try await browser.get("/quan-tri/nguoi?search=n-thu-hoi").body.contains("N-thu-hoi"))
        let all = try await browser.get("/quan-tri/nguoi?part=all").body
        let next = try #require(all.firstMatch(of: #/rel="next" href="([^"]+)"/#)).1
        #expect(try await browser.get(String(next).replacing("&amp;", with: "&")).body.contains("N-them1149"))
        #expect(try await browser.get("/quan-tri/nguoi?give=N-dang").body.contains("value=\"N-dang\""))
        let looks = try await database.read { try NamesSeen.list(limit: 5, on: $0) }
        #expect(looks.map(\.names) == [1, 60, 100, 1, 1] && looks.allSatisfy { $0.list == .people })
    }
}
