import Adoption
import HTTPTypes
import People
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `The page of who is responsible` {
    @Test func `keeps a name, shows it in the report and on the page of an account`() async throws {
        let database = try await World.database()
        let browser = try await Browser(database)
        let unit = "HỘI&1"
        let saved = try await browser.press(
            on: "/phu-trach", "/phu-trach", [("unit", unit), ("name", "Chị <Mẫu>, máy 12")])
        #expect(saved.headers[.location] == "/phu-trach?unit=T&saved=yes")
        let shown = "Chị &lt;Mẫu&gt;, máy 12"
        #expect(try await browser.get("/phu-trach?unit=T&saved=yes").body.contains("value=\"\(shown)\""))
        #expect(try await browser.get("/bao-cao").body.contains("Phụ trách: \(shown)"))
        #expect(try await browser.get("/bao-cao?unit=\(QueryText.encoded(unit))").body.contains(shown))
        #expect(try await browser.get("/vi-sao?account=cong:chua").body.contains(shown))
        #expect(try await !browser.get("/vi-sao?account=cong:deu").body.contains(shown))
        let looks = try await database.read { try NamesSeen.list(limit: 20, on: $0) }.filter { $0.list == .contacts }
        #expect(looks.last?.names == 0 && looks.first?.names == 1)
        #expect(looks.first?.filter == "unit=T")
        let long = String(repeating: "a", count: 121)
        #expect(
            try await browser.press(on: "/phu-trach", "/phu-trach", [("unit", unit), ("name", long)]).status == 422)
    }

    @Test func `is not for a neighbour to change, nor for a learner to see`() async throws {
        let database = try await World.database()
        let token = try await Entrance.holder(of: .leader, in: "ẤP#3", name: "lanh.dao", database: database)
        let leader = try Browser(database, token: token)
        #expect(try await leader.get("/phu-trach").status == 200)
        let answer = try await leader.press(on: "/phu-trach", "/phu-trach", [("unit", "HỘI&1"), ("name", "Ai")])
        #expect(answer.status == 404)
        #expect(try await leader.get("/phu-trach?unit=T").status == 404)
        _ = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        let learner = try Browser(database, token: try await Entrance.token(for: "hoc.vien", in: database))
        #expect(try await learner.get("/phu-trach").status == 404)
    }
}
