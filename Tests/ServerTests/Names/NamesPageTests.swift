import Foundation
import HTTPTypes
import Reports
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `A list of names` {
    @Test(arguments: ["vi", "en"])
    func `of a small province is as it always was`(language: String) async throws {
        let browser = try await Browser(World.database())
        let page = try await browser.get("/danh-sach?lang=\(language)")
        #expect(page.status == 200)
        try expectGolden(page.body, "names-\(language).html")
    }

    @Test(arguments: Engine.available)
    func `goes on page by page until every account was named once`(engine: Engine) async throws {
        let browser = try await Browser(World.database(on: engine, more: 2 * NamesPage.size + 30))
        var address: String? = "/danh-sach?state=never_used"
        var seen: [String] = []
        var pages = 0
        while let current = address {
            let page = try await browser.get(current)
            #expect(page.status == 200)
            seen += page.body.matches(of: #/<span class="account">([^ ]+) /#).map { String($0.1) }
            address = page.body.firstMatch(of: #/rel="next" href="([^"]+)"/#).map {
                String($0.1).replacing("&amp;", with: "&")
            }
            pages += 1
        }
        let csv = try await browser.get("/danh-sach.csv?state=never_used")
        let rows = csv.body.split(separator: "\r\n").dropFirst()
        #expect(pages == 3)
        #expect(seen.count == 2 * NamesPage.size + 32)
        #expect(Set(seen).count == seen.count)
        #expect(rows.count == seen.count)
        #expect(rows.map { String($0.split(separator: ",")[3]) } == seen)
    }

    @Test func `of thousands is downloaded whole, with one heading`() async throws {
        let browser = try await Browser(World.database(more: 4100))
        let csv = try await browser.get("/danh-sach.csv?state=never_used").body
        let names = csv.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false)[3] }
        #expect(names.count == 4103)
        #expect(Set(names).count == names.count)
        #expect(names.count { $0 == "account" } == 1)
        #expect(csv.unicodeScalars.count { $0 == "\u{FEFF}" } == 1)
    }

    @Test(arguments: ["state=never_used", "state=habitual", "unit=TR%E1%BB%90NG", "state=never_used&system=zalo"])
    func `of thousands is sent as the very JSON that the report in one piece is`(query: String) async throws {
        let database = try await World.database(more: 4100)
        let json = try await Browser(database).get("/danh-sach.json?\(query)").body
        let filter = try NamesFilter(QueryText(query))
        let whole = try await UnusedReports(database: database).report(filter.request(limit: .max), at: World.now)
        #expect(json == (try whole.json()))
    }

    @Test func `goes on after an account that is gone by now`() async throws {
        let browser = try await Browser(World.database())
        let page = try await browser.get("/danh-sach?after-unit=H%E1%BB%98I%261&after-system=cong&after-account=chua:1")
        #expect(page.status == 200)
        #expect(page.body.contains("chua:2"))
        #expect(!page.body.contains("account=cong:chua\""))
    }

    @Test func `has as many names as the number that leads to it`() async throws {
        let browser = try await Browser(World.database(more: 3))
        let report = try await browser.get("/bao-cao?depth=all")
        let numbers = report.body.matches(of: #/<td [^>]*><a href="(/danh-sach[^"]*)">([0-9]+)</a>/#)
        #expect(numbers.count > 20)
        for number in numbers {
            let list = try await browser.get(String(number.1).replacing("&amp;", with: "&"))
            #expect(list.body.matches(of: #/<span class="account">/#).count == Int(number.2), "\(number.1)")
        }
    }

    @Test func `that nobody is in says so`() async throws {
        let browser = try await Browser(World.database())
        let page = try await browser.get("/danh-sach?unit=TR%E1%BB%90NG&state=dormant")
        #expect(page.status == 200)
        #expect(page.body.contains("Không có tài khoản nào trong danh sách."))
        #expect(!page.body.contains("<table"))
    }

    @Test func `is not kept by the browser`() async throws {
        let browser = try await Browser(World.database())
        for address in ["/danh-sach", "/danh-sach.csv", "/danh-sach.json", "/vi-sao?account=cong:ngung"] {
            #expect(try await browser.get(address).headers[.cacheControl] == "no-store")
        }
    }
}
