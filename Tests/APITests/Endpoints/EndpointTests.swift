import API
import People
import Testing

struct `An endpoint` {
    @Test func `has a name and an address of its own`() throws {
        let declarations = try Endpoints.declarations()
        #expect(Set(declarations.map(\.name)).count == declarations.count)
        #expect(Set(declarations.map { "\($0.method) \($0.path.text)" }).count == declarations.count)
    }

    @Test func `has a parameter for every name of its path`() throws {
        for declaration in try Endpoints.declarations() {
            for name in declaration.path.names {
                #expect(
                    declaration.parameters.fields.contains { $0.name == name && $0.isRequired }, "\(declaration.name)")
            }
        }
    }

    @Test func `without a body in its answer says 204, and one with a body does not`() throws {
        for declaration in try Endpoints.declarations() {
            #expect((declaration.answer == nil) == (declaration.success == 204), "\(declaration.name)")
        }
    }

    @Test func `writes a request that it reads back`() throws {
        let query = UnusedReportQuery(
            unit: "XÃ/2 ?&=+%", asOf: .init(.init(number: 20_000)), graceDays: 30, names: [.neverUsed, .dormant])
        let request = try Endpoints.Reports.unused.request(query, as: .csv)
        let halves = request.target.split(separator: "?")
        #expect(halves[0] == "/api/v1/reports/unused")
        let reader = try RequestReader(Endpoints.Reports.unused)
        #expect(try reader.parameters(path: [:], query: String(halves[1])) == query)
        #expect(request.accept == .csv)
    }

    @Test func `puts what its path names into the path`() throws {
        let request = try Endpoints.Imports.finish.request(ImportQuery(id: 12), body: FinishImportRequest())
        #expect(request.target == "/api/v1/imports/12/finish")
        #expect(request.method == .post)
        #expect(request.body == Array("{}".utf8))
        #expect(Endpoints.Imports.finish.path.matches("/api/v1/imports/12/finish"))
        #expect(!Endpoints.Imports.finish.path.matches("/api/v1/imports/12"))
    }

    private static let mistakes: [(query: String, name: String, kind: ParameterViolation.Kind)] = [
        ("grace_days=a", "grace_days", .value(.wrongKind(expected: "integer"))),
        ("grace_days=-1", "grace_days", .value(.outOfRange(0...3660))),
        ("unit=A&unit=B", "unit", .givenTwice),
        ("unit=%zz", "unit", .unreadable),
        ("unit=%ff", "unit", .unreadable),
        ("colour=red", "colour", .unknown),
        ("as_of=2026-13-01", "as_of", .value(.wrongForm("date"))),
        ("as_of=", "as_of", .value(.wrongLength(10...10))),
    ]

    @Test(arguments: mistakes)
    func `refuses parameters that it does not declare so`(query: String, name: String, kind: ParameterViolation.Kind)
        throws
    {
        let reader = try RequestReader(Endpoints.Reports.unused)
        let error = #expect(throws: InvalidRequest.self) { try reader.parameters(path: [:], query: query) }
        #expect(error?.place == .parameters([.init(name: name, kind: kind)]))
    }

    @Test func `takes an empty text for no list`() throws {
        let reader = try RequestReader(Endpoints.Accounts.list)
        for query in ["state=", "state=revoked,", "state=,revoked"] {
            #expect(throws: InvalidRequest.self) { try reader.parameters(path: [:], query: query) }
        }
        #expect(try reader.parameters(path: [:], query: "state=revoked,new").state == [.revoked, .new])
    }

    @Test func `misses what must be given`() throws {
        let reader = try RequestReader(Endpoints.Accounts.show)
        let error = #expect(throws: InvalidRequest.self) { try reader.parameters(path: [:], query: nil) }
        #expect(error?.place == .parameters([.init(name: "account", kind: .missing)]))
    }

    @Test func `passes over what a newer server adds to an answer`() throws {
        let text =
            #"{"program": "p", "api": 1, "time_zone": "UTC", "today": "2026-01-02", "now": "2026-01-02T00:00:00Z", "more": []}"#
        #expect(try Endpoints.Server.server.answer(Array(text.utf8)).program == "p")
    }
}
