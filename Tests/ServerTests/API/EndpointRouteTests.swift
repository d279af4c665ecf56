import API
import HTTPTypes
import Hummingbird
import People
import Secrets
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `The endpoints of the server` {
    @Test func `are those that are declared, and no other`() async throws {
        let database = try await Engine.sqlite.emptyDatabase()
        let router = try buildRouter(database: database, clock: { World.now })
        let routes = router.routes.filter { $0.path.description.hasPrefix("/api/") && $0.method != .head }
            .map { "\($0.method.rawValue) \($0.path.description)" }
        let declared = try Endpoints.declarations().map { "\($0.method.rawValue) \($0.path.text)" }
        #expect(Set(routes) == Set(declared + ["GET " + OpenAPIRoute.path]))
        #expect(routes.count == declared.count + 1)
    }

    @Test func `are described by the document that is served`() async throws {
        let program = try await Program(await Engine.sqlite.emptyDatabase())
        let raw = try await program.send("GET", OpenAPIRoute.path)
        #expect(raw.headers[.contentType] == "application/json")
        #expect(raw.body == OpenAPIDocument(try Endpoints.declarations()).json.text + "\n")
    }

    @Test func `let nobody in who has not signed in, nor a browser by its cookie`() async throws {
        let database = try await World.database()
        let program = try await Program(database)
        let cookie = "\(SessionCookie.name)=\(try await Entrance.administrator(in: database).text)"
        for declaration in try Endpoints.declarations() where declaration.access != .anybody {
            for headers in [HTTPFields(), [.cookie: cookie]] {
                let raw = try await Self.ask(program, declaration, headers)
                #expect(raw.status == 401, "\(declaration.name)")
                #expect(raw.headers[.wwwAuthenticate] == "Bearer")
                try program.check(raw, declaration.path.text, declaration.method.rawValue)
            }
        }
    }

    @Test func `do not exist for those whom they are not for`() async throws {
        let database = try await World.database()
        _ = try await Entrance.slip("hoc.vien", in: "HỘI&1", database: database)
        let learner = try await Program(database, token: Entrance.token(for: "hoc.vien", in: database))
        let leader = learner.with(
            try await Entrance.holder(of: .leader, in: "HỘI&1", name: "lanh.dao", database: database))
        for declaration in try Endpoints.declarations() {
            guard case .roles(let roles) = declaration.access else { continue }
            let absent = try await learner.send("GET", "/api/v1/nothing-here")
            let raw = try await Self.ask(learner, declaration)
            #expect(raw.status == 404, "\(declaration.name)")
            #expect(raw.body == absent.body)
            try learner.check(raw, declaration.path.text, declaration.method.rawValue)
            if !roles.contains(.leader) {
                #expect(try await Self.ask(leader, declaration).status == 404, "\(declaration.name)")
            }
        }
    }

    @Test(arguments: ["PUT", "TRACE", "NOVEL"])
    func `name the methods that they take`(method: String) async throws {
        let program = try await Program(await World.database())
        let raw = try await program.send(method, "/api/v1/session")
        #expect(raw.status == 405)
        #expect(raw.headers[.allow] == "GET, DELETE, HEAD")
        #expect(raw.headers[.contentType] == "application/problem+json")
    }

    @Test func `refuse every mistake of a body at once, each with its place`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let body = #"{"account": "", "person": "N-1", "colour": 1, "issued_on": "30/06/2026"}"#
        let raw = try await program.send(
            "POST", "/api/v1/accounts", [.contentType: "application/json; charset=utf-8"], body: Array(body.utf8))
        #expect(raw.status == 400)
        try program.check(raw, "/api/v1/accounts", "POST")
        let problem: ProblemDocument = try JSONValue(parsing: Array(raw.body.utf8)).decoded()
        #expect(problem.kind == .invalidRequest)
        #expect(problem.errors?.map(\.pointer) == ["/account", "/colour", "/issued_on", "/unit"])
        #expect(problem.errors?.last?.detail == "còn thiếu")
    }

    private static let mistakes: [(type: String?, accept: String?, body: String, status: Int)] = [
        (nil, nil, "{}", 415), ("text/plain", nil, "{}", 415), ("application/json", nil, "{", 400),
        ("application/json", nil, "[]", 400), ("application/json", nil, "{\"account\":\"a\",\"account\":\"b\"}", 400),
        ("application/json", "image/png", "{}", 406), ("application/json", "text/plain;q=0, */*;q=0", "{}", 406),
        ("application/json", nil, String(repeating: " ", count: 70_000), 413),
    ]

    @Test(arguments: mistakes)
    func `refuse what they cannot read or write`(
        type: String?, accept: String?, body: String, status: Int
    ) async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        var headers = HTTPFields()
        headers[.contentType] = type
        headers[.accept] = accept
        let raw = try await program.send("POST", "/api/v1/accounts/revoke", headers, body: Array(body.utf8))
        #expect(raw.status == status)
        try program.check(raw, "/api/v1/accounts/revoke", "POST")
    }

    @Test(arguments: [
        ("en", "There is no such thing."), ("vi", "Không có mục này."), ("fr", "Không có mục này."),
        ("fr, en;q=0.5, vi;q=0.2", "There is no such thing."), ("en-GB", "There is no such thing."),
    ])
    func `speak the language that is asked for`(header: String, title: String) async throws {
        let program = try await Program(await World.database())
        let raw = try await program.send("GET", "/api/v1/nothing-here", [.acceptLanguage: header])
        #expect(raw.body.contains(title))
    }

    @Test func `refuse what a page of another site sends`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let origin = try #require(HTTPField.Name("origin"))
        let raw = try await program.send("DELETE", "/api/v1/session", [origin: "http://elsewhere.example"])
        #expect(raw.status == 403)
        try program.check(raw, "/api/v1/session", "DELETE")
    }

    /// Something that would be understood, as far as a program can guess it.
    private static func ask(
        _ program: Program, _ declaration: EndpointDeclaration, _ headers: HTTPFields = [:]
    ) async throws -> Program.Raw {
        var headers = headers
        headers[.contentType] = "application/json"
        return try await program.send(
            declaration.method.rawValue, declaration.path.text.replacing("{id}", with: "1"), headers,
            body: Array("{}".utf8))
    }
}
