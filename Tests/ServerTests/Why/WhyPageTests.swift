import HTTPTypes
import StoreTestSupport
import Testing

struct `The page of a reason` {
    @Test(arguments: ["vi", "en"], ["chua", "ngung"])
    func `is as it always was`(language: String, account: String) async throws {
        let browser = try await Browser(World.database())
        let page = try await browser.get("/vi-sao?account=cong:\(account)&lang=\(language)")
        #expect(page.status == 200)
        try expectGolden(page.body, "why-\(account)-\(language).html")
    }

    @Test func `is there for every account of every list`() async throws {
        let browser = try await Browser(World.database())
        let list = try await browser.get("/danh-sach")
        let reasons = list.links.filter { $0.hasPrefix("/vi-sao") }
        #expect(reasons.count == World.accounts.count)
        for reason in reasons {
            #expect(try await browser.get(reason).status == 200, "\(reason)")
        }
    }

    @Test func `takes a name with a colon as it is`() async throws {
        let browser = try await Browser(World.database())
        #expect(try await browser.get("/vi-sao?account=chua:2").body.contains("cong:chua:2"))
        #expect(try await browser.get("/vi-sao?account=cong:chua:2").body.contains("cong:chua:2"))
    }

    @Test func `offers the systems where several have the name`() async throws {
        let browser = try await Browser(World.database())
        let page = try await browser.get("/vi-sao?account=chua")
        #expect(page.status == 300)
        #expect(page.links.contains("/vi-sao?account=cong:chua"))
        #expect(page.links.contains("/vi-sao?account=zalo:chua"))
    }

    @Test func `explains a past day by the thresholds that were asked for`() async throws {
        let browser = try await Browser(World.database())
        let past = try await browser.get("/vi-sao?account=cong:chua&as-of=2026-02-01")
        #expect(past.body.contains("mới cấp"))
        let short = try await browser.get("/vi-sao?account=cong:chua&as-of=2026-01-20&grace-days=5")
        #expect(short.body.contains("chưa dùng lần nào"))
    }

    @Test func `is offered as JSON too`() async throws {
        let browser = try await Browser(World.database())
        let json = try await browser.get("/vi-sao.json?account=cong:ngung")
        #expect(json.headers[.contentType] == "application/json; charset=utf-8")
        #expect(json.body.contains("\"state\": \"dormant\""))
    }
}
