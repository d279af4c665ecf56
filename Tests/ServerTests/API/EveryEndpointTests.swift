import API
import CourseFiles
import HTTPTypes
import People
import Secrets
import Store
import StoreTestSupport
import Testing
import Tutorial

@testable import Server

/// Every endpoint that is declared, asked by everybody whom it is not for: as `Every page` asks the pages.
struct `Every endpoint` {
    /// For whom an endpoint is, and how to ask it for something of ``hidden``.
    private enum Case {
        case anybody
        /// Whoever has signed in, about themselves; what follows the path.
        case oneself(String = "")
        /// About something of one's own by its number, asked with a guessed one.
        case guessed
        /// Those who see numbers and names: what follows the path asks for what is hidden.
        case overview(hidden: [String], plain: String? = nil)
        /// Trainers: bodies that ask for what is hidden, or what follows the path where nothing is sent.
        case training([String])
        case administrator
    }

    /// The unit that the askers have no role for.
    private static let hidden = "XÃ/2 ?"
    private static let unit = QueryText.encoded(hidden)
    private static let library = CourseLibrary(folder: Shipped.folder)
    private static let course = library.courses.first?.id ?? ""

    private static let cases: [String: Case] = [
        "showServer": .anybody, "listSystems": .oneself(), "signIn": .anybody, "activate": .anybody,
        "whoAmI": .oneself(), "signOut": .oneself(), "listTokens": .oneself(), "makeToken": .oneself(),
        "endToken": .guessed, "sendJournal": .oneself(), "listJournal": .oneself(), "listCourses": .oneself(),
        "listOwnEnrolments": .oneself(), "listPapers": .oneself(), "beginPaper": .oneself(),
        "handInPaper": .oneself(),
        "listAccounts": .overview(hidden: ["?unit=\(unit)"], plain: ""),
        "showAccount": .overview(hidden: ["?account=cong:dang", "?account=dang"]),
        "reportUnused": .overview(hidden: ["?unit=\(unit)", "?unit=\(unit)&names=active"], plain: ""),
        "explainAccount": .overview(hidden: ["?account=cong:dang", "?account=dang"]),
        "listCoverage": .overview(hidden: [], plain: ""), "listAnomalies": .overview(hidden: [], plain: ""),
        "showBoard": .overview(hidden: ["?course=\(course)&unit=\(unit)"], plain: "?course=\(course)"),
        "issueAccount": .training([#"{"account": "cong:moi.9", "person": "MOI-9", "unit": "\#(hidden)"}"#]),
        "editAccount": .training([#"{"account": "cong:dang", "issuer": "x"}"#]),
        "moveAccount": .training([
            #"{"account": "cong:dang", "unit": "HỘI&1"}"#, #"{"account": "cong:chua", "unit": "\#(hidden)"}"#,
        ]),
        "exemptAccount": .training([
            #"{"account": "cong:dang", "exemption": null}"#, #"{"account": "cong:dang", "exemption": {"reason": "x"}}"#,
        ]),
        "revokeAccount": .training([#"{"account": "cong:dang"}"#]),
        "addAlias": .training([#"{"account": "cong:dang", "alias": "b"}"#]),
        "removeAlias": .training([#"{"account": "cong:dang", "alias": "b"}"#]),
        "undoChange": .training([#"{"account": "cong:dang"}"#]),
        "reissueCode": .training([#"{"account": "hv.dang"}"#, #"{"account": "congdan:hv.dang"}"#]),
        "countSlips": .training(["?unit=\(unit)", "?unit=\(unit)&again=true"]),
        "makeSlips": .training([#"{"unit": "\#(hidden)"}"#, #"{"unit": "\#(hidden)", "again": true}"#]),
        "unlockAccount": .training([#"{"account": "hv.dang"}"#]),
        "enrol": .training([
            #"{"course": "\#(course)", "people": ["N-dang"]}"#, #"{"course": "\#(course)", "unit": "\#(hidden)"}"#,
        ]),
        "unenrol": .training([#"{"course": "\#(course)", "people": ["N-dang"]}"#]),
        "waive": .training([#"{"course": "\#(course)", "people": ["N-dang"], "reason": "x"}"#]),
        "listUnmatched": .administrator, "beginImport": .administrator, "showImport": .administrator,
        "sendSystems": .administrator, "sendUnits": .administrator, "sendPeople": .administrator,
        "sendAccounts": .administrator, "sendUsage": .administrator, "sendCoverage": .administrator,
        "finishImport": .administrator,
    ]

    private static func world() async throws -> any SQLDatabase {
        let database = try await World.database()
        _ = try await Entrance.slip("hv.dang", in: hidden, database: database)
        return database
    }

    private static func program(_ database: any SQLDatabase, _ token: Token?) async throws -> Program {
        try await Program(database, token: token, library: library)
    }

    @Test func `has a case here`() throws {
        let declared = try Endpoints.declarations().map(\.name)
        #expect(Set(declared).subtracting(Self.cases.keys).sorted() == [])
        #expect(Set(Self.cases.keys).subtracting(declared).sorted() == [])
    }

    @Test func `is for an outsider only where it is about themselves`() async throws {
        let database = try await Self.world()
        let outsider = try await Self.program(database, try await Entrance.token(for: "hv.dang", in: database))
        let before = try await Self.traces(in: database)
        let absent = try await outsider.send("GET", "/api/v1/nothing-here").body
        for declaration in try Endpoints.declarations() {
            switch Self.cases[declaration.name] {
            case .overview(let hidden, let plain):
                for query in hidden + (plain.map { [$0] } ?? []) {
                    let raw = try await Self.ask(outsider, declaration, query)
                    #expect(raw.status == 404 && raw.body == absent, "\(declaration.name)")
                }
            case .training(let bodies):
                for body in bodies {
                    let raw = try await Self.ask(outsider, declaration, hidden: body)
                    #expect(raw.status == 404 && raw.body == absent, "\(declaration.name)")
                }
            case .administrator:
                #expect(try await Self.ask(outsider, declaration).status == 404, "\(declaration.name)")
            default: continue
            }
        }
        #expect(try await Self.traces(in: database) == before)
    }

    @Test func `answers a sibling's leader about what is hidden as about what there is not`() async throws {
        let database = try await Self.world()
        let token = try await Entrance.holder(of: .leader, in: "HỘI&1", name: "lanh.dao", database: database)
        let leader = try await Self.program(database, token)
        for declaration in try Endpoints.declarations() {
            switch Self.cases[declaration.name] {
            case .overview(let hidden, let plain):
                for query in hidden {
                    let raw = try await Self.ask(leader, declaration, query)
                    let absent = try await Self.ask(leader, declaration, Self.missing(query))
                    #expect(raw.status == 404, "\(declaration.name) \(query)")
                    #expect(Self.missing(raw.body) == absent.body, "\(declaration.name) \(query)")
                }
                if let plain {
                    let raw = try await Self.ask(leader, declaration, plain)
                    #expect(raw.status == 200, "\(declaration.name)")
                    #expect(!Self.tellsOfHidden(raw.body), "\(declaration.name)")
                }
            case .training, .administrator:
                #expect(try await Self.ask(leader, declaration).status == 404, "\(declaration.name)")
            case .oneself where declaration.method == .get:
                #expect(try await !Self.tellsOfHidden(Self.ask(leader, declaration).body), "\(declaration.name)")
            default: continue
            }
        }
    }

    @Test func `does nothing for a sibling's trainer, although they lead there`() async throws {
        let database = try await Self.world()
        let token = try await Entrance.holder(of: .trainer, in: "HỘI&1", name: "tap.huan", database: database)
        try await GrantStore(database: database)
            .give(.leader, unit: Self.hidden, to: "P-tap.huan", by: Entrance.author)
        let trainer = try await Self.program(database, token)
        let before = try await Self.traces(in: database)
        for declaration in try Endpoints.declarations() {
            guard case .training(let bodies) = Self.cases[declaration.name] else { continue }
            for body in bodies {
                let raw = try await Self.ask(trainer, declaration, hidden: body)
                let absent = try await Self.ask(trainer, declaration, hidden: Self.missing(body))
                #expect(raw.status == 404, "\(declaration.name) \(body)")
                #expect(Self.missing(raw.body) == absent.body, "\(declaration.name) \(body)")
            }
        }
        #expect(try await Self.traces(in: database) == before)
    }

    @Test func `finds for the trainer of the unit above what is there`() async throws {
        let database = try await Self.world()
        let token = try await Entrance.holder(of: .trainer, in: "T", name: "tap.huan", database: database)
        let trainer = try await Self.program(database, token)
        for declaration in try Endpoints.declarations() {
            switch Self.cases[declaration.name] {
            case .overview(let hidden, let plain):
                for query in hidden + (plain.map { [$0] } ?? []) {
                    #expect(try await Self.ask(trainer, declaration, query).status == 200, "\(declaration.name)")
                }
            case .training(let bodies):
                for body in bodies {
                    let status = try await Self.ask(trainer, declaration, hidden: body).status
                    #expect([200, 201, 204, 409, 422].contains(status), "\(declaration.name) \(status)")
                }
            case .administrator:
                #expect(try await Self.ask(trainer, declaration).status == 404, "\(declaration.name)")
            default: continue
            }
        }
    }

    @Test func `opens nothing by a guessed number, to an administrator either`() async throws {
        let database = try await Self.world()
        let administrator = try await Self.program(database, try await Entrance.administrator(in: database))
        _ = try await Entrance.token(for: "hv.dang", in: database)
        for declaration in try Endpoints.declarations() where declaration.path.text.contains("{id}") {
            for id in ["1", "2", "3", "999999"] {
                // The first session is the asker's own.
                if id == "1", case .guessed = Self.cases[declaration.name] { continue }
                let raw = try await Self.ask(administrator, declaration, body: Self.chunk, id: id)
                #expect([400, 404].contains(raw.status), "\(declaration.name) \(id): \(raw.status)")
            }
        }
    }

    /// A part of a file without rows, and the end of one.
    private static let chunk = "{}"

    private static func missing(_ text: String) -> String {
        text.replacing(unit, with: "KH%C3%94NG").replacing(hidden, with: "KHÔNG").replacing("dang", with: "khong-co")
    }

    private static func tellsOfHidden(_ body: String) -> Bool {
        ["XÃ/2", "ẤP#3", "N-dang", "N-deu", "hv.dang", "Thí Dụ"].contains { body.contains($0) }
    }

    /// Numbers of rows that somebody who is not meant to could add to.
    private static func traces(in database: any SQLDatabase) async throws -> [Int] {
        try await database.read { connection in
            try ["account", "person", "account_name", "activation_code", "enrolment", "account_change", "audit_entry"]
                .map { try connection.row("SELECT count(*) FROM \(raw: $0)")?.int(0) ?? 0 }
        }
    }

    private static func ask(
        _ program: Program, _ declaration: EndpointDeclaration, hidden: String
    ) async throws -> Program.Raw {
        declaration.method == .get
            ? try await ask(program, declaration, hidden) : try await ask(program, declaration, body: hidden)
    }

    private static func ask(
        _ program: Program, _ declaration: EndpointDeclaration, _ query: String = "", body: String = "{}",
        id: String = "1"
    ) async throws -> Program.Raw {
        let path = declaration.path.text.replacing("{id}", with: id)
        let raw = try await program.send(
            declaration.method.rawValue, path + query, [.contentType: "application/json"], body: Array(body.utf8))
        try program.check(raw, declaration.path.text, declaration.method.rawValue)
        return raw
    }
}
