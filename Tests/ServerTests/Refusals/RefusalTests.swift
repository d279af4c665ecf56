import HTTPTypes
import Secrets
import StoreTestSupport
import Testing

struct `A refused request` {
    private static let refused: [(address: String, status: Int)] = [
        ("/khong-co", 404),
        ("/bao-cao?unit=khong", 404),
        ("/bao-cao?system=khong", 404),
        ("/bao-cao?as-of=2026-07-01", 400),
        ("/bao-cao?as-of=2026-02-30", 400),
        ("/bao-cao?as-of=h%C3%B4m-nay", 400),
        ("/bao-cao?grace-days=-1", 400),
        ("/bao-cao?grace-days=3661", 400),
        ("/bao-cao?dormant-days=0", 400),
        ("/bao-cao?dormant-days=60.5", 400),
        ("/bao-cao?stale-days=99999999999999999999", 400),
        ("/bao-cao?depth=100", 400),
        ("/bao-cao?depth=t%E1%BA%A5t", 400),
        ("/bao-cao?dormant=30", 400),
        ("/bao-cao?unit=T&unit=X", 400),
        ("/bao-cao?lang=fr", 400),
        ("/bao-cao?unit=%FF", 400),
        ("/bao-cao?unit=%", 400),
        ("/bao-cao?unit=%2", 400),
        ("/bao-cao?unit=%00", 400),
        ("/bao-cao?unit=%3Cscript%3Ealert(1)%3C/script%3E", 404),
        ("/danh-sach?state=gone", 400),
        ("/danh-sach?depth=1", 400),
        ("/danh-sach?after-unit=T", 400),
        ("/danh-sach?after-unit=khong&after-system=cong&after-account=a", 404),
        ("/danh-sach?after-unit=T&after-system=khong&after-account=a", 404),
        ("/danh-sach?unit=TR%E1%BB%90NG&after-unit=T&after-system=cong&after-account=a", 404),
        ("/vi-sao", 400),
        ("/vi-sao?account=khong", 404),
        ("/vi-sao?account=zalo:khong", 404),
        ("/vi-sao?account=cong:ngung&unit=T", 400),
        ("/vi-sao?account=cong:ngung&as-of=2030-01-01", 400),
    ]

    @Test(arguments: ["vi", "en"])
    func `says in words what is wrong and what to do`(language: String) async throws {
        let browser = try await Browser(World.database())
        var text = ""
        for (address, status) in Self.refused {
            let mark = address.contains("?") ? "&" : "?"
            let known = address.contains("lang=") ? address : address + mark + "lang=\(language)"
            let page = try await browser.get(known)
            #expect(page.status == status, "\(address)")
            #expect(page.headers[.contentType] == "text/html; charset=utf-8")
            let words = try #require(page.body.firstMatch(of: #/<h1>(.*)</h1>\n<p>(.*)</p>/#), "\(address)")
            text += "\(status) \(address)\n    \(words.1)\n    \(words.2)\n"
        }
        try expectGolden(text, "refusals-\(language).txt")
    }

    @Test func `leaves empty fields of the form out of account`() async throws {
        let browser = try await Browser(World.database())
        let form = "/bao-cao?unit=&system=&as-of=&dormant-days=60&grace-days=30&stale-days=35"
        #expect(try await browser.get(form).body == (try await browser.get("/bao-cao")).body)
    }

    @Test func `finds a unit whose code was typed in another form of Unicode, with blanks around it`() async throws {
        let browser = try await Browser(World.database())
        // "HỘI&1" with its accents apart, as some keyboards send it.
        let page = try await browser.get("/bao-cao?unit=+HO%CC%A3%CC%82I%261+")
        #expect(page.status == 200)
    }

    @Test func `is 503 while the database cannot answer, without a word of the engine's`() async throws {
        let database = try await Engine.sqlite.connect(to: await Engine.sqlite.emptyPlace())
        let page = try await Browser(database, token: Token()).get("/")
        #expect(page.status == 503)
        #expect(page.headers[.retryAfter] == "30")
        #expect(!page.body.lowercased().contains("sql"))
        #expect(!page.body.contains("settings"))
    }
}
