import Adoption
import CourseFiles
import HTTPTypes
import Hummingbird
import People
import Store
import StoreTestSupport
import Testing

@testable import Server

/// Every path of the pages, asked by everybody whom it is not for. The endpoints under `/api` have a declaration each
/// and are asked in `The endpoints of the server`.
struct `Every page` {
    /// For whom a page is, and how to ask it for something of ``hidden``.
    private enum Case {
        /// Whoever comes.
        case anybody
        /// Whoever has signed in, about themselves alone.
        case oneself
        /// Those who see numbers and names; what follows the path asks for what is hidden.
        case overview(String = "")
        /// Trainers; a page.
        case training(String = "")
        /// Trainers; a form that asks for what is hidden, and the status for a trainer of another unit: 303 where
        /// nothing was done.
        case trainingForm([(String, String)], outside: Int)
        /// Those who see numbers and names; a form.
        case overviewForm([(String, String)], outside: Int)
        /// Administrators; a page.
        case administrator(String = "")
        /// Administrators; a form, and the status for one of them.
        case administratorForm([(String, String)], status: Int)
    }

    /// The unit that the askers have no role for.
    private static let hidden = "XÃ/2 ?"
    private static let unit = QueryText.encoded(hidden)

    private static let cases: [String: Case] = [
        "GET /dang-nhap": .anybody, "POST /dang-nhap": .anybody, "GET /kich-hoat": .anybody,
        "POST /kich-hoat": .anybody,
        "POST /dang-xuat": .anybody, "GET /mat-khau": .oneself, "POST /mat-khau": .oneself, "GET /": .oneself,
        "GET /cua-toi": .oneself, "GET /learn": .oneself, "GET /learn/{course}": .oneself,
        "POST /learn/{course}": .oneself, "GET /learn/quiz/{quiz}": .oneself, "POST /learn/quiz/{quiz}": .oneself,
        "GET /bao-cao": .overview("?unit=\(unit)"), "GET /bao-cao.csv": .overview("?unit=\(unit)"),
        "GET /bao-cao.json": .overview("?unit=\(unit)"), "GET /danh-sach": .overview("?unit=\(unit)"),
        "GET /danh-sach.csv": .overview("?unit=\(unit)"), "GET /danh-sach.json": .overview("?unit=\(unit)"),
        "GET /vi-sao": .overview("?account=cong:dang"), "GET /vi-sao.json": .overview("?account=cong:dang"),
        "GET /phu-trach": .overview("?unit=\(unit)"),
        "POST /phu-trach": .overviewForm([("unit", hidden), ("name", "Ai Đó")], outside: 404),
        "GET /tap-huan": .training("?unit=\(unit)"),
        "POST /tap-huan/cap": .trainingForm([("only", "N-dang")], outside: 303),
        "POST /tap-huan/phieu": .trainingForm([("only", "N-dang")], outside: 200),
        "POST /tap-huan/mo-khoa": .trainingForm([("only", "N-dang")], outside: 303),
        "POST /tap-huan/them": .trainingForm(
            [("code", "MOI-1"), ("name", "Người Mới"), ("unit", hidden)], outside: 404),
        "GET /lop": .overview(), "GET /lop/{course}": .overview("?unit=\(unit)"),
        "GET /lop/{course}/nhac": .overview("?unit=\(unit)"),
        "POST /lop/{course}": .trainingForm([("person", "N-dang"), ("do", "enrol")], outside: 404),
        "POST /vi-sao/ly-do": .trainingForm(
            [("account", "cong:dang"), ("reason", "on_leave"), ("note", "")], outside: 404),
        "POST /vi-sao/mien": .trainingForm(
            [("account", "cong:dang"), ("from", "2026-06-01"), ("why", "nghỉ")], outside: 404),
        "GET /quan-tri": .administrator(), "GET /quan-tri/tep": .administrator("?import=1"),
        "GET /quan-tri/ngay-du-so-lieu": .administrator(),
        "GET /quan-tri/chua-khop": .administrator(), "GET /quan-tri/nhat-ky": .administrator("?kind=role_given"),
        "GET /quan-tri/so-xem-ten": .administrator(), "GET /quan-tri/nguoi": .administrator("?search=dang"),
        "POST /quan-tri/nguoi": .administratorForm(
            [("do", "give"), ("person", "N-dang"), ("role", "leader"), ("unit", hidden)], status: 303),
    ]

    private static func routes(_ database: any SQLDatabase) throws -> [String] {
        try buildRouter(database: database, clock: { World.now }).routes
            .filter { $0.method != .head && !$0.path.description.hasPrefix("/api/") }
            .map { "\($0.method.rawValue) \($0.path.description)" }
            .filter { !$0.hasPrefix("GET /style-") && !$0.hasPrefix("GET /icon-") }
    }

    @Test func `has a case here`() async throws {
        let routes = try Self.routes(try await Engine.sqlite.emptyDatabase())
        #expect(Set(routes).subtracting(Self.cases.keys).sorted() == [])
        #expect(Set(Self.cases.keys).subtracting(routes).sorted() == [])
    }

    @Test func `sends whoever has not signed in to do so`() async throws {
        let stranger = try Browser(stranger: try await World.database())
        for (route, kind) in Self.cases {
            if case .anybody = kind { continue }
            let status = try await Self.ask(stranger, route, kind, key: "").status
            // Whoever was learning when the session ended comes back to the lesson.
            let isLed = route.hasPrefix("GET") || route.hasPrefix("POST /learn")
            #expect(status == (isLed ? 303 : 401), "\(route)")
        }
    }

    @Test func `is for a learner only where it is about themselves`() async throws {
        let database = try await World.database()
        _ = try await Entrance.slip("hoc.vien", in: Self.hidden, database: database)
        let learner = try Browser(database, token: try await Entrance.token(for: "hoc.vien", in: database))
        let key = try await Self.key(of: learner)
        for (route, kind) in Self.cases {
            switch kind {
            case .anybody, .oneself: continue
            default: #expect(try await Self.ask(learner, route, kind, key: key).status == 404, "\(route)")
            }
        }
    }

    @Test func `does nothing for the trainer of a sibling, and shows them nothing`() async throws {
        let database = try await World.database()
        let token = try await Entrance.holder(of: .trainer, in: "HỘI&1", name: "tap.huan", database: database)
        // Who leads a unit does not train it.
        try await GrantStore(database: database)
            .give(.leader, unit: Self.hidden, to: "P-tap.huan", by: Entrance.author)
        let leading = try Browser(database, token: token, library: CourseLibrary(folder: Shipped.folder))
        let key = try await Self.key(of: leading)
        let before = try await Self.traces(in: database)
        for (route, kind) in Self.cases {
            guard case .trainingForm(_, let outside) = kind else { continue }
            let answer = try await Self.ask(leading, route, kind, key: key)
            #expect(answer.status == outside, "\(route)")
        }
        #expect(try await Self.traces(in: database) == before)
        try await GrantStore(database: database)
            .take(.leader, unit: Self.hidden, from: "P-tap.huan", by: Entrance.author)
        let training = try Browser(database, token: token, library: CourseLibrary(folder: Shipped.folder))
        for (route, kind) in Self.cases {
            switch kind {
            case .overview(let query), .training(let query):
                let answer = try await Self.ask(training, route, kind, key: key)
                // A page that is asked for nothing in particular shows what is one's own.
                #expect(answer.status == (query.isEmpty ? 200 : 404), "\(route)")
                if query.isEmpty { #expect(!answer.body.contains("XÃ/2")) }
            case .overviewForm(_, let outside):
                #expect(try await Self.ask(training, route, kind, key: key).status == outside, "\(route)")
            case .administrator, .administratorForm:
                #expect(try await Self.ask(training, route, kind, key: key).status == 404, "\(route)")
            default: continue
            }
        }
        #expect(try await Self.traces(in: database) == before)
    }

    @Test func `of a trainer is none for the leader of the same unit`() async throws {
        let database = try await World.database()
        let token = try await Entrance.holder(of: .leader, in: "T", name: "lanh.dao", database: database)
        let leader = try Browser(database, token: token, library: CourseLibrary(folder: Shipped.folder))
        let key = try await Self.key(of: leader)
        for (route, kind) in Self.cases {
            switch kind {
            case .training, .trainingForm, .administrator, .administratorForm:
                #expect(try await Self.ask(leader, route, kind, key: key).status == 404, "\(route)")
            case .overview: #expect(try await Self.ask(leader, route, kind, key: key).status == 200, "\(route)")
            default: continue
            }
        }
    }

    @Test func `of the administrator is for the administrator, and answers others as if there were none`() async throws
    {
        let database = try await World.database()
        let administrator = try await Browser(database)
        let key = try await Self.key(of: administrator)
        let token = try await Entrance.holder(of: .leader, in: "T", name: "lanh.dao", database: database)
        let leader = try Browser(database, token: token)
        let nowhere = try await leader.get("/quan-tri/khong-co").body
        for (route, kind) in Self.cases {
            switch kind {
            case .administrator:
                #expect(try await Self.ask(administrator, route, kind, key: key).status == 200, "\(route)")
                #expect(try await Self.ask(leader, route, kind, key: key).body == nowhere, "\(route)")
            case .administratorForm(_, let status):
                let before = try await Self.traces(in: database)
                let leaderKey = try await Self.key(of: leader)
                #expect(try await Self.ask(leader, route, kind, key: leaderKey).body == nowhere, "\(route)")
                #expect(try await Self.traces(in: database) == before)
                #expect(try await Self.ask(administrator, route, kind, key: "").status == 403, "\(route)")
                #expect(try await Self.traces(in: database) == before)
                #expect(try await Self.ask(administrator, route, kind, key: key).status == status, "\(route)")
            default: continue
            }
        }
    }

    @Test func `makes no slip for somebody who holds more than the trainer`() async throws {
        let database = try await World.database()
        let token = try await Entrance.holder(of: .trainer, in: "HỘI&1", name: "tap.huan", database: database)
        _ = try await Entrance.slip("sep", in: "HỘI&1", database: database)
        try await GrantStore(database: database).give(.leader, unit: "T", to: "P-sep", by: Entrance.author)
        let trainer = try Browser(database, token: token)
        let before = try await Self.traces(in: database)
        let answer = try await trainer.post(
            "/tap-huan/phieu", [("only", "P-sep"), ("form-key", try await Self.key(of: trainer))])
        #expect(!answer.body.contains("sep"))
        #expect(try await Self.traces(in: database) == before)
    }

    /// Numbers of rows that a form could add to.
    private static func traces(in database: any SQLDatabase) async throws -> [Int] {
        try await database.read { connection in
            try [
                "account", "person", "activation_code", "non_use_reason", "unit_contact", "account_change",
                "role_grant",
            ]
            .map {
                try connection.row("SELECT count(*) FROM \(raw: $0)")?.int(0) ?? 0
            }
        }
    }

    private static func key(of browser: Browser) async throws -> String {
        let page = try await browser.get("/mat-khau").body
        return String(try #require(page.firstMatch(of: #/form-key" value="([0-9a-f]+)"/#)).1)
    }

    private static func ask(
        _ browser: Browser, _ route: String, _ kind: Case, key: String
    ) async throws -> Browser.Answer {
        let path = String(route.split(separator: " ")[1]).replacing(#/\{[a-z]+\}/#, with: "nop-ho-so")
        switch kind {
        case .overview(let query), .training(let query), .administrator(let query):
            return try await browser.get(path + query)
        case .trainingForm(let fields, _), .overviewForm(let fields, _), .administratorForm(let fields, _):
            return try await browser.post(path, fields + [("form-key", key)])
        case .anybody, .oneself:
            return route.hasPrefix("GET")
                ? try await browser.get(path) : try await browser.post(path, [("form-key", key)])
        }
    }
}
