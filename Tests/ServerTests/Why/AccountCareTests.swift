import CourseFiles
import HTTPTypes
import People
import Store
import StoreTestSupport
import Testing
import Tutorial

@testable import Server

struct `What a trainer does about an account` {
    private static let page = "/vi-sao?account=cong:chua"

    private static func trainer(_ database: any SQLDatabase, unit: String = "HỘI&1") async throws -> Browser {
        let token = try await Entrance.holder(of: .trainer, in: unit, name: "tap.huan", database: database)
        return try Browser(database, token: token)
    }

    @Test func `a reason is noted with day and name, corrected, and ended`() async throws {
        let browser = try await Self.trainer(World.database())
        func note(_ fields: [(String, String)]) async throws -> Browser.Answer {
            try await browser.press(on: Self.page, "/vi-sao/ly-do", [("account", "cong:chua")] + fields)
        }
        #expect(try await note([]).status == 422)
        #expect(try await note([("reason", "other")]).body.contains("Lý do khác là gì?"))
        let kept = try await note([("reason", "other"), ("note", "012345678901 <b>")])
        #expect(kept.status == 422)
        #expect(kept.body.contains("value=\"012345678901 &lt;b&gt;\""))
        let done = try await note([("reason", "on_paper"), ("note", "sổ tay")])
        #expect(done.headers[.location] == "/vi-sao?account=cong:chua&done=noted")
        let page = try await browser.get("/vi-sao?account=cong:chua&done=noted")
        #expect(page.body.contains("Đã ghi lý do."))
        #expect(page.body.contains("Vẫn làm trên giấy: sổ tay. Ghi ngày 30/06/2026, người ghi: tap.huan."))
        #expect(try await note([("end", "yes")]).status == 303)
        #expect(try await !browser.get(Self.page).body.contains("sổ tay"))
    }

    @Test func `an exemption changes the state at once, and ends`() async throws {
        let browser = try await Self.trainer(World.database())
        func exempt(_ fields: [(String, String)]) async throws -> Browser.Answer {
            try await browser.press(on: Self.page, "/vi-sao/mien", [("account", "cong:chua")] + fields)
        }
        #expect(try await exempt([("from", "2026-06-01")]).body.contains("Còn ô để trống."))
        #expect(try await exempt([("from", "x"), ("why", "nghỉ")]).body.contains("“x” không phải là một ngày."))
        let order = try await exempt([("from", "2026-06-02"), ("until", "2026-06-01"), ("why", "nghỉ")])
        #expect(order.body.contains("Ngày cuối trước ngày đầu."))
        #expect(try await exempt([("from", "2026-06-01"), ("why", "nghỉ thai sản")]).status == 303)
        #expect(try await browser.get(Self.page).body.contains("<p class=\"verdict exempt\">"))
        #expect(try await exempt([("end", "yes")]).status == 303)
        #expect(try await browser.get(Self.page).body.contains("<p class=\"verdict never_used\">"))
    }

    @Test func `is not offered by whoever only leads there, although they train elsewhere`() async throws {
        let database = try await World.database()
        let token = try await Entrance.holder(of: .trainer, in: "ẤP#3", name: "hai.viec", database: database)
        try await GrantStore(database: database).give(.leader, unit: "T", to: "P-hai.viec", by: Entrance.author)
        let browser = try Browser(database, token: token, library: CourseLibrary(folder: Shipped.folder))
        #expect(try await !browser.get(Self.page).body.contains("/vi-sao/ly-do"))
        #expect(try await browser.get("/vi-sao?account=cong:deu").body.contains("/vi-sao/ly-do"))
        let course = try #require(CourseLibrary(folder: Shipped.folder).courses.first?.id)
        for (query, isTheirs) in [("", false), ("?unit=T", false), ("?unit=\(QueryText.encoded("ẤP#3"))", true)] {
            let board = try await browser.get("/lop/\(course)\(query)")
            #expect(board.status == 200)
            #expect(board.body.contains("name=\"do\"") == isTheirs, "\(query)")
        }
    }

    @Test func `is a trainer's of that unit, while a leader only looks`() async throws {
        let database = try await World.database()
        let token = try await Entrance.holder(of: .leader, in: "HỘI&1", name: "lanh.dao", database: database)
        let leader = try Browser(database, token: token)
        #expect(try await !leader.get(Self.page).body.contains("/vi-sao/ly-do"))
        let neighbour = try await Self.trainer(database, unit: "ẤP#3")
        for path in ["/vi-sao/ly-do", "/vi-sao/mien"] {
            let fields = [("account", "cong:chua"), ("reason", "on_leave"), ("from", "2026-06-01"), ("why", "nghỉ")]
            #expect(try await leader.press(on: "/bao-cao", path, fields).status == 404)
            #expect(try await neighbour.press(on: "/bao-cao", path, fields).status == 404)
        }
    }
}
