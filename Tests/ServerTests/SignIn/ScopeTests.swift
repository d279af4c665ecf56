import Adoption
import People
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `What is out of scope` {
    /// Pages of numbers and names, as somebody who guesses would ask for them.
    static let addresses = [
        "/bao-cao?unit=\(QueryText.encoded("XÃ/2 ?"))", "/bao-cao.csv?unit=\(QueryText.encoded("XÃ/2 ?"))",
        "/bao-cao.json?unit=\(QueryText.encoded("XÃ/2 ?"))",
        "/danh-sach?unit=\(QueryText.encoded("XÃ/2 ?"))", "/danh-sach.csv?unit=\(QueryText.encoded("XÃ/2 ?"))",
        "/danh-sach.json?unit=\(QueryText.encoded("XÃ/2 ?"))", "/vi-sao?account=cong:dang",
        "/vi-sao.json?account=cong:dang",
    ]
    /// The same for what nobody has.
    static let missing = addresses.map {
        $0.replacing(QueryText.encoded("XÃ/2 ?"), with: "KH%C3%94NG").replacing("cong:dang", with: "cong:khong-co")
    }

    @Test(arguments: zip(addresses, missing))
    func `answers a sibling's leader as what does not exist`(address: String, missing: String) async throws {
        let database = try await World.database()
        let token = try await Entrance.holder(of: .leader, in: "HỘI&1", name: "lanh.dao", database: database)
        let browser = try Browser(database, token: token)
        let hidden = try await browser.get(address)
        let absent = try await browser.get(missing)
        #expect(hidden.status == 404)
        #expect(hidden.status == absent.status)
        let same = hidden.body.replacing("XÃ/2 ?", with: "KHÔNG").replacing("cong:dang", with: "cong:khong-co")
        #expect(same == absent.body)
    }

    @Test func `is in no number, no list and no file of a leader's`() async throws {
        let database = try await World.database()
        let token = try await Entrance.holder(of: .leader, in: "HỘI&1", name: "lanh.dao", database: database)
        let browser = try Browser(database, token: token)
        for address in ["/", "/bao-cao?depth=all", "/bao-cao.csv", "/danh-sach?state=active", "/danh-sach.json"] {
            let body = try await browser.get(address).body
            #expect(!body.contains("XÃ/2") && !body.contains("ẤP#3") && !body.contains("Tỉnh Mẫu"), "\(address)")
        }
        let whole = try await Browser(database).get("/bao-cao.json").body
        let own = try await browser.get("/bao-cao.json").body
        #expect(whole.contains("XÃ/2"))
        #expect(own.contains("HỘI&1") && own != whole)
    }

    @Test func `begins where the parent's trainer has none`() async throws {
        let database = try await World.database()
        let token = try await Entrance.holder(of: .trainer, in: "XÃ/2 ?", name: "tap.huan", database: database)
        let browser = try Browser(database, token: token)
        for address in Self.addresses { #expect(try await browser.get(address).status == 200, "\(address)") }
        let child = try await browser.get("/bao-cao?unit=\(QueryText.encoded("ẤP#3"))")
        #expect(child.status == 200)
        #expect(try await browser.get("/vi-sao?account=cong:chua").status == 404)
    }

    @Test(arguments: ["/vi-sao", "/vi-sao.json"])
    func `is not betrayed by a name that another unit's account has as well`(path: String) async throws {
        let database = try await World.database()
        let token = try await Entrance.holder(of: .leader, in: "HỘI&1", name: "lanh.dao", database: database)
        let browser = try Browser(database, token: token)
        // `zalo:chua` is another unit's.
        let answer = try await browser.get(path + "?account=chua")
        #expect(answer.status == 200)
        #expect(!answer.body.contains("zalo:chua"))
        let looks = try await database.read { try NamesSeen.list(limit: 5, on: $0) }
        #expect(looks.map(\.about) == ["N-chua"])
    }

    @Test(arguments: addresses)
    func `is nothing for a learner, and asks whoever has not signed in to do so`(address: String) async throws {
        let database = try await World.database()
        _ = try await Entrance.slip("hoc.vien", in: "XÃ/2 ?", database: database)
        let learner = try Browser(database, token: try await Entrance.token(for: "hoc.vien", in: database))
        #expect(try await learner.get(address).status == 404)
        #expect(try await Browser(stranger: database).get(address).status == 303)
    }
}
