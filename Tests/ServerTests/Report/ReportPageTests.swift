import API
import Foundation
import HTTPTypes
import StoreTestSupport
import Testing

struct `The report page` {
    @Test(arguments: ["vi", "en"])
    func `shows a small province as it always did`(language: String) async throws {
        let browser = try await Browser(World.database())
        let page = try await browser.get("/bao-cao?depth=all&lang=\(language)")
        #expect(page.status == 200)
        #expect(page.headers[.contentLanguage] == language)
        try expectGolden(page.body, "report-\(language).html")
    }

    @Test func `compares with thirty days earlier unless it is told otherwise, and its files with it`() async throws {
        let browser = try await Browser(World.database())
        let page = try await browser.get("/bao-cao")
        #expect(page.body.contains("<h1>Tỉnh Mẫu</h1>"))
        #expect(page.body.contains("So với 30 ngày trước"))
        #expect(page.body.contains("Ngày 31/05/2026 có"))
        let csv = try #require(page.links.first { $0.hasPrefix("/bao-cao.csv") })
        #expect(csv == "/bao-cao.csv?compare=30")
        #expect(try await browser.get(csv).body.contains(",earlier_never_used,"))
        #expect(try await browser.get("/bao-cao?compare=0").body.contains("ngày trước") == false)
        #expect(try await browser.get("/bao-cao?compare=90").body.contains("Ngày 01/04/2026 có"))
        #expect(try await browser.get("/bao-cao?compare=367").status == 400)
    }

    @Test(arguments: Engine.available)
    func `has the numbers of its CSV and of its JSON`(engine: Engine) async throws {
        let browser = try await Browser(World.database(on: engine, more: 7))
        for filter in ["", "?unit=H%E1%BB%98I%261", "?system=cong&depth=all", "?as-of=2026-05-01&dormant-days=30"] {
            let page = try await browser.get("/bao-cao" + filter)
            let csv = try await browser.get("/bao-cao.csv" + filter)
            let json = try await browser.get("/bao-cao.json" + filter)
            let document = try JSONDecoder().decode(UnusedReportDocument.self, from: Data(json.body.utf8))
            let rows = page.body.components(separatedBy: "<tr role=\"row\" class=\"level").dropFirst()
            #expect(rows.map(Self.numbers) == document.rows.map { Self.numbers($0.counts) })
            let lines = csv.body.split(separator: "\r\n").dropFirst().map {
                $0.split(separator: ",", omittingEmptySubsequences: false)
            }
            #expect(lines.map { $0[3..<13].map(String.init) } == document.rows.map { Self.inFileOrder($0.counts) })
        }
    }

    /// The numbers of one row of the page, shares left out.
    private static func numbers(_ row: String) -> [String] {
        row.matches(of: #/class="number ([a-z_ ]+)"[^>]*>(?:<a [^>]*>)?([^<]*)</#)
            .filter { !$0.1.hasPrefix("share") && !$0.1.hasPrefix("delta") }.map { String($0.2) }
    }

    private static func numbers(_ counts: CountsDocument) -> [String] {
        [
            counts.issued, counts.neverUsed, counts.dormant, counts.active, counts.habitual, counts.new, counts.unknown,
            counts.issueDateUnknown, counts.exempt, counts.revoked,
        ].map(String.init)
    }

    private static func inFileOrder(_ counts: CountsDocument) -> [String] {
        [
            counts.issued, counts.revoked, counts.exempt, counts.issueDateUnknown, counts.unknown, counts.new,
            counts.neverUsed, counts.dormant, counts.habitual, counts.active,
        ].map(String.init)
    }

    @Test func `carries its filters into every link to names, units and files`() async throws {
        let browser = try await Browser(World.database())
        let query = "unit=T&system=cong&as-of=2026-06-01&grace-days=10&dormant-days=90&stale-days=50"
        let page = try await browser.get("/bao-cao?\(query)")
        let own = page.links.filter { $0.contains("/danh-sach") || $0.hasPrefix("/bao-cao.") }
        #expect(own.count > 10)
        for link in own {
            for part in ["system=cong", "as-of=2026-06-01", "grace-days=10", "dormant-days=90", "stale-days=50"] {
                #expect(link.contains(part), "\(link)")
            }
        }
        #expect(page.body.contains("<details class=\"filters\" open>"))
    }

    @Test func `is named after its unit and day when it is saved`() async throws {
        let browser = try await Browser(World.database())
        let csv = try await browser.get("/bao-cao.csv?unit=H%E1%BB%98I%261")
        #expect(
            csv.headers[.contentDisposition]
                == "attachment; filename=\"bao-cao-H_I_1-2026-06-30.csv\"; "
                + "filename*=UTF-8''bao-cao-H%E1%BB%98I%261-2026-06-30.csv")
        #expect(csv.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(csv.body.hasPrefix("\u{FEFF}unit,name,depth,issued,"))
    }

    @Test func `without units says what to type`() async throws {
        let browser = try await Browser(Engine.sqlite.emptyDatabase())
        let page = try await browser.get("/bao-cao")
        #expect(page.status == 200)
        #expect(page.body.contains("Chưa có dữ liệu để báo cáo"))
        #expect(page.body.contains("<code>congdan-server import units DON-VI.csv</code>"))
        #expect(!page.body.contains("<table"))
    }

    @Test func `without accounts says so for the day and the unit`() async throws {
        let browser = try await Browser(World.database())
        for filter in ["unit=TR%E1%BB%90NG", "as-of=2020-01-01&unit=H%E1%BB%98I%261"] {
            let page = try await browser.get("/bao-cao?\(filter)")
            #expect(page.status == 200)
            #expect(page.body.contains("chưa có tài khoản nào được cấp"))
            #expect(page.body.contains("congdan-server import accounts"))
        }
    }
}
