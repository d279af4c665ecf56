import HTTPTypes
import StoreTestSupport
import Testing

@testable import Server

struct `The front door` {
    private static let addresses = [
        "/", "/bao-cao", "/bao-cao.csv", "/bao-cao.json", "/danh-sach", "/danh-sach.csv", "/danh-sach.json",
        "/vi-sao?account=cong:ngung", "/vi-sao.json?account=cong:ngung", "/vi-sao", "/khong-co", "/bao-cao?unit=khong",
        "/bao-cao?depth=-1", "/../etc/passwd", "//", "/bao-cao/", Style.sheet.address, Style.icon.address,
    ]

    @Test(arguments: addresses)
    func `lets no response out without its safety headers`(address: String) async throws {
        let browser = try await Browser(World.database())
        for method in [HTTPRequest.Method.get, .head, .post, .put, .delete, .options, .trace] {
            let answer = try await browser.get(address, method: method)
            #expect(
                answer.headers[.contentSecurityPolicy]
                    == "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'")
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            #expect(answer.headers[.cacheControl] != nil)
            for name in ["referrer-policy", "x-frame-options", "cross-origin-resource-policy"] {
                #expect(answer.headers[HTTPField.Name(name)!] != nil)  // a name of letters
            }
            guard answer.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
            #expect(!answer.body.contains("<script"))
            #expect(!answer.body.contains("style="))
        }
    }

    @Test(arguments: [(HTTPRequest.Method.post, 404), (.put, 404), (.delete, 404), (.patch, 404), (.options, 405)])
    func `lets nobody do anything with a page but read it`(method: HTTPRequest.Method, status: Int) async throws {
        let answer = try await Browser(World.database()).get("/bao-cao", method: method)
        #expect(answer.status == status)
        #expect((answer.headers[.allow] == "GET, HEAD, POST") == (status == 405))
    }

    @Test(arguments: [
        "evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "10.0.0.1:8080", "[::2]:8080", "", "::1",
        "localhost:", "localhost:0", "localhost:99999", "0.0.0.0", "127.1", "0127.0.0.1", "127.0.0.256", "2130706433",
        "user@localhost", "localhost:8080:1",
    ])
    func `refuses requests that were meant for another host`(authority: String) async throws {
        let answer = try await Browser(World.database()).get("/", authority: authority)
        #expect(answer.status == 421)
        #expect(!answer.body.contains("Tỉnh Mẫu"))
    }

    @Test func `refuses requests that name no host`() async throws {
        #expect(try await Browser(World.database()).get("/", authority: nil).status == 421)
    }

    @Test(arguments: [
        "127.0.0.1", "127.0.0.1:8080", "127.8.9.10:1", "localhost", "LOCALHOST:80", "[::1]", "[::1]:8080",
    ])
    func `takes every name of this machine for itself`(authority: String) async throws {
        #expect(try await Browser(World.database()).get("/bao-cao", authority: authority).status == 200)
    }

    @Test(arguments: ["0.0.0.0", "::", "192.168.1.5", "fe80::1", "[::]"])
    func `is not built where other machines could listen in`(host: String) throws {
        #expect(throws: ServerRefusal.plainHTTP(host: host)) { try ServerSettings(host: host) }
        let files = ServerSettings.Certificate(chain: "c", key: "k")
        let url = "https://hoc.tinh.example"
        #expect(throws: ServerRefusal.publicURLNeeded) { try ServerSettings(host: host, certificate: files) }
        #expect(throws: ServerRefusal.publicURLNeeded) { try ServerSettings(isBehindProxy: true) }
        #expect(throws: ServerRefusal.plainPublicURL("http://hoc.tinh.example")) {
            try ServerSettings(host: host, certificate: files, publicURL: "http://hoc.tinh.example")
        }
        #expect(try ServerSettings(host: host, certificate: files, publicURL: url).isSecure)
        #expect(try ServerSettings(host: host, isBehindProxy: true, publicURL: url).isSecure)
    }

    @Test(arguments: ["cong.tinh.example", "", "127.0.0.1.example", "*", "10.0.0.256", "010.0.0.1", "10.1"])
    func `is not built on a name, which may lead anywhere`(host: String) {
        #expect(throws: ServerRefusal.notAnAddress(host: host)) { try ServerSettings(host: host) }
    }

    @Test func `is built on loopback, with any port there is`() throws {
        #expect(try ServerSettings(host: "localhost", port: 0).host == "127.0.0.1")
        #expect(try ServerSettings(host: "[::1]").host == "::1")
        #expect(try ServerSettings(host: "127.200.0.9").host == "127.200.0.9")
        #expect(throws: ServerRefusal.portOutOfRange(65_536)) { try ServerSettings(port: 65_536) }
        #expect(throws: ServerRefusal.portOutOfRange(-1)) { try ServerSettings(port: -1) }
    }

    @Test func `serves its style and icon for good, under names that change with them`() async throws {
        let browser = try await Browser(World.database())
        let page = try await browser.get("/bao-cao")
        for file in [Style.sheet, Style.icon] {
            #expect(page.body.contains("href=\"\(file.address)\""))
            let answer = try await browser.get(file.address)
            #expect(answer.status == 200)
            #expect(answer.headers[.cacheControl] == "public, max-age=31536000, immutable")
        }
        #expect(try await browser.get("/style-0.css").status == 404)
    }

    @Test func `answers HEAD without a body`() async throws {
        let answer = try await Browser(World.database()).get("/bao-cao", method: .head)
        #expect(answer.status == 200)
        #expect(answer.body.isEmpty)
    }
}
