import HTTPTypes
import StoreTestSupport
import Testing

struct `Every link` {
    @Test(arguments: ["/bao-cao", "/bao-cao?lang=en"])
    func `that can be reached leads to a page, and nothing that was imported becomes markup`(
        start: String
    ) async throws {
        let browser = try await Browser(World.database(more: 150))
        var waiting = [start]
        var seen: Set = [start]
        while let address = waiting.popLast() {
            let answer = try await browser.get(address)
            // The root leads everybody to where they begin.
            #expect(answer.status == (address == "/" || address == "/?lang=en" ? 303 : 200), "\(address)")
            guard answer.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
            #expect(!answer.body.contains("<script"))
            #expect(!answer.body.contains("<b>Mẫu"))
            #expect(!answer.body.contains("<thai"))
            for link in answer.links where !link.hasPrefix("#") {
                #expect(link.hasPrefix("/") && !link.hasPrefix("//"), "\(link)")
                // A few hundred are enough to have been everywhere: filters multiply.
                if seen.count < 400, seen.insert(link).inserted { waiting.append(link) }
            }
        }
        #expect(seen.count > 300)
    }

    @Test(arguments: Engine.available)
    func `leads to the same pages on both engines`(engine: Engine) async throws {
        let sqlite = try await Browser(World.database())
        let other = try await Browser(World.database(on: engine))
        for address in ["/bao-cao", "/danh-sach", "/vi-sao?account=cong:deu", "/bao-cao.csv", "/danh-sach.json"] {
            #expect(try await other.get(address).body == (try await sqlite.get(address)).body)
        }
    }
}
