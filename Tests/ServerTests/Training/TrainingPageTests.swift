import Adoption
import Foundation
import HTTPTypes
import People
import Reports
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `The trainer's list of people` {
    private static let unit = "HỘI&1"

    private static func trainer(_ database: any SQLDatabase, unit: String = unit, name: String = "tap.huan")
        async throws -> Browser
    {
        let token = try await Entrance.holder(of: .trainer, in: unit, name: name, database: database)
        return try Browser(database, token: token)
    }

    @Test(arguments: Engine.available)
    func `issues accounts, prints their slips, and the slip's code lets its holder in`(engine: Engine) async throws {
        let database = try await World.database(on: engine)
        let browser = try await Self.trainer(database)
        let list = try await browser.get("/tap-huan")
        #expect(list.status == 200)
        #expect(list.body.contains("Cấp cho 3 người chưa có tài khoản"))
        #expect(list.body.contains("Nguyễn Thị &lt;b&gt;Mẫu&lt;/b&gt;"))
        #expect(!list.body.contains("N-dang"), "another unit's people are not in the list")

        let issued = try await browser.press(on: "/tap-huan", "/tap-huan/cap", [("all", "yes")])
        #expect(issued.headers[.location] == "/tap-huan?done=issued&count=3")
        #expect(try await browser.get("/tap-huan?done=issued&count=3").body.contains("Đã cấp 3 tài khoản."))

        let sheet = try await browser.press(on: "/tap-huan", "/tap-huan/phieu", [("all", "yes")])
        #expect(sheet.status == 200)
        #expect(sheet.body.matches(of: #/<article class="slip"/#).count == 3)
        #expect(sheet.body.matches(of: #/<svg viewBox="0 0 \d+ \d+" role="img"/#).count == 3)
        let codes = sheet.body.matches(of: #/<b>([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4})</b>/#).map { String($0.1) }
        #expect(Set(codes).count == 3)
        let code = try #require(codes.first)
        #expect(try await browser.get("/tap-huan?access=slip-out").body.contains("đến hết 29/07/2026"))

        let stranger = try Browser(stranger: database)
        let page = try await stranger.get("/kich-hoat?name=n-chua&code=\(code)")
        #expect(page.body.contains("value=\"\(code)\""))
        let password = "một câu ngắn dễ nhớ"
        let entered = try await stranger.post(
            "/kich-hoat", [("name", "n-chua"), ("code", code), ("password", password), ("again", password)])
        #expect(entered.status == 303)
        #expect(try await browser.get("/tap-huan?access=opened").body.contains("Nguyễn Thị"))
    }

    @Test(arguments: Engine.available)
    func `finds people by words of their names, without marks and in its own units alone`(engine: Engine) async throws {
        let database = try await World.database(on: engine)
        let browser = try await Self.trainer(database)
        let found = try await browser.get("/tap-huan?search=mau%20nguyen")
        #expect(found.body.contains("Tìm thấy 1 người"))
        #expect(found.body.contains("Nguyễn Thị &lt;b&gt;Mẫu&lt;/b&gt;"))
        #expect(!found.body.contains("Với cả danh sách:"), "what is done to a whole list is not done to what was found")
        #expect(try await browser.get("/tap-huan?search=n-dang").body.contains("Không tìm thấy ai"))
        // Back from a button the list is the same.
        let issued = try await browser.press(
            on: "/tap-huan?search=mau", "/tap-huan/cap", [("only", "N-chua"), ("search", "mau")])
        #expect(issued.headers[.location] == "/tap-huan?search=mau&done=issued&count=1")
    }

    @Test func `prints a whole sheet again that was lost, and says what has become of it`() async throws {
        let database = try await World.database()
        let browser = try await Self.trainer(database)
        _ = try await browser.press(on: "/tap-huan", "/tap-huan/cap", [("all", "yes")])
        func codes(_ answer: Browser.Answer) -> Set<String> {
            Set(answer.body.matches(of: #/<b>([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4})</b>/#).map { String($0.1) })
        }
        let first = try await browser.press(on: "/tap-huan", "/tap-huan/phieu", [("all", "yes")])
        #expect(codes(first).count == 3)
        // The same form once more, as by loading the page again.
        let loaded = try await browser.press(on: "/tap-huan", "/tap-huan/phieu", [("all", "yes")])
        #expect(codes(loaded).isEmpty)
        #expect(loaded.body.contains("không hiện lại được"))
        #expect(try await browser.get("/tap-huan").body.contains("In lại phiếu cho 4 người chưa dùng phiếu"))
        let again = try await browser.press(on: "/tap-huan", "/tap-huan/phieu", [("all", "yes"), ("again", "yes")])
        // The trainer of this test holds a slip as well.
        #expect(codes(again).count == 4)
        #expect(codes(again).isDisjoint(with: codes(first)))
    }

    @Test func `says that an address of this very machine is of no use on paper`() {
        func page(_ server: String) -> SlipsPage {
            let code = ActivationCode(chance: Array(repeating: 7, count: ActivationCode.randomSymbols))
            let slip = Slip(
                personName: "Nguyễn Thị Mẫu", personCode: "P1", unitName: "Xã Thí Dụ", signInName: "p1", code: code,
                lastDay: Day(number: 20_000), server: server)
            return SlipsPage([slip], left: 0, filter: TrainingFilter())
        }
        #expect(page("http://127.0.0.1:8080").onlyHere != nil)
        #expect(page("http://localhost:8080").onlyHere != nil)
        #expect(page("https://hoc.tinh.example").onlyHere == nil)
    }

    @Test func `makes a slip void by printing another, and asks whom to print for`() async throws {
        let database = try await World.database()
        let browser = try await Self.trainer(database)
        _ = try await browser.press(on: "/tap-huan", "/tap-huan/cap", [("only", "N-ngung")])
        let first = try await browser.press(on: "/tap-huan", "/tap-huan/phieu", [("only", "N-ngung")])
        let second = try await browser.press(on: "/tap-huan", "/tap-huan/phieu", [("person", "N-ngung")])
        func code(_ answer: Browser.Answer) throws -> String {
            String(try #require(answer.body.firstMatch(of: #/<b>([2-9A-Z-]{14})</b>/#)).1)
        }
        let stranger = try Browser(stranger: database)
        for (code, status) in [(try code(first), 401), (try code(second), 303)] {
            let password = "một câu ngắn dễ nhớ"
            let answer = try await stranger.post(
                "/kich-hoat", [("name", "n-ngung"), ("code", code), ("password", password), ("again", password)])
            #expect(answer.status == status)
        }
        let nobody = try await browser.press(on: "/tap-huan", "/tap-huan/phieu", [])
        #expect(nobody.headers[.location] == "/tap-huan?done=nobody")
    }

    @Test func `adds somebody new, and says what is wrong with a code`() async throws {
        let database = try await World.database()
        let browser = try await Self.trainer(database)
        let path = "/tap-huan/them"
        func add(_ code: String, _ name: String = "Lê Văn Mới", unit: String = Self.unit) async throws -> Browser.Answer
        {
            try await browser.press(on: "/tap-huan", path, [("code", code), ("name", name), ("unit", unit)])
        }
        #expect(try await add("CB-900").headers[.location] == "/tap-huan?unit=H%E1%BB%98I%261&done=issued&count=1")
        let again = try await add("CB-900", "Lê Văn <Hai>")
        #expect(again.status == 422)
        #expect(again.body.contains("Mã này không dùng được ở đây."))
        #expect(again.body.contains("value=\"Lê Văn &lt;Hai&gt;\""))
        // A code of somebody out of scope says no more than any other that is taken.
        #expect(try await add("N-dang").body.contains("Mã này không dùng được ở đây."))
        #expect(try await add("012345678901").body.contains("Không dùng số căn cước làm mã."))
        #expect(try await add("", "").status == 422)
        // What no file could hold, and so no export either.
        for (code, name) in [
            ("CB\t9", "Lê"), ("CB-9\u{1}", "Lê"), ("CB-9", "Lê\u{1}"), ("CB-9", String(repeating: "a", count: 20_000)),
        ] {
            #expect(try await add(code, name).status == 422, "\(code)")
        }
        #expect(try await add("CB-901", unit: "XÃ/2 ?").status == 404)
        #expect(try await browser.get("/tap-huan").body.contains("cb-900"))
    }

    @Test func `unlocks in one press, and leaves a trace`() async throws {
        let database = try await World.database()
        let browser = try await Self.trainer(database)
        _ = try await browser.press(on: "/tap-huan", "/tap-huan/cap", [("only", "N-chua")])
        _ = try await browser.press(on: "/tap-huan", "/tap-huan/phieu", [("only", "N-chua")])
        _ = try await database.write {
            try $0.execute("UPDATE credential SET locked_at = 1 WHERE sign_in_name = 'n-chua'")
        }
        #expect(try await browser.get("/tap-huan?access=locked").body.contains("formaction=\"/tap-huan/mo-khoa\""))
        let answer = try await browser.press(on: "/tap-huan", "/tap-huan/mo-khoa", [("only", "N-chua")])
        #expect(answer.headers[.location] == "/tap-huan?done=unlocked")
        let entries = try await database.read { try Audit.list(kinds: [.unlocked], limit: 5, on: $0) }
        #expect(entries.map(\.subject) == ["n-chua"])
        #expect(entries.map(\.who) == ["tap.huan"])
    }

    @Test func `is for trainers and administrators, each within their own units`() async throws {
        let database = try await World.database()
        let leader = try Browser(
            database,
            token: try await Entrance.holder(of: .leader, in: Self.unit, name: "lanh.dao", database: database))
        #expect(try await leader.get("/tap-huan").status == 404)
        #expect(try await leader.press(on: "/bao-cao", "/tap-huan/cap", [("all", "yes")]).status == 404)
        let neighbour = try await Self.trainer(database, unit: "ẤP#3", name: "lang.gieng")
        for path in ["/tap-huan/cap", "/tap-huan/phieu", "/tap-huan/mo-khoa"] {
            let answer = try await neighbour.press(on: "/tap-huan", path, [("only", "N-chua")])
            #expect(!answer.body.contains("N-chua"))
            #expect(!(answer.headers[.location] ?? "").contains("count=1"))
        }
        #expect(try await neighbour.get("/tap-huan?unit=T").status == 404)
        #expect(try await Browser(stranger: database).get("/tap-huan").status == 303)
        // Without the key of the page nothing is done.
        let trainer = try await Self.trainer(database)
        #expect(try await trainer.post("/tap-huan/cap", [("all", "yes")]).status == 403)
    }

    @Test func `goes on page by page without losing anybody`() async throws {
        let database = try await World.database(more: 230)
        let browser = try await Browser(database)
        var address: String? = "/tap-huan"
        var people: [String] = []
        while let page = address {
            let answer = try await browser.get(page)
            people += answer.body.matches(of: #/name="person" value="([^"]*)"/#).map { String($0.1) }
            address = answer.body.firstMatch(of: #/rel="next" href="([^"]*)"/#).map {
                String($0.1).replacing("&amp;", with: "&")
            }
        }
        #expect(people.count == 239)
        #expect(Set(people).count == 239)
    }
}
