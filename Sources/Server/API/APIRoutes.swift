import API
import Adoption
import HTTPTypes
import Hummingbird
import People
import Reports
import Store

/// Everything under `/api/v1`.
struct APIRoutes {
    static let prefix = "/api/"

    let parts: ServerParts

    func add(to router: Router<PageContext>) throws {
        let routes = EndpointRoutes(parts: parts, router: router)
        try routes.on(Endpoints.Server.server) { call in
            let settings = try await parts.database.read { try Settings.read(on: $0) }
            return .document(
                ServerDocument(
                    program: "congdan-server", api: 1, timeZone: settings.timeZone,
                    today: WireDay(try settings.zone().day(of: call.now)), now: WireInstant(call.now)))
        }
        try routes.on(Endpoints.Server.systems) { _ in
            let systems = try await SystemStore(database: parts.database).systems()
            return .document(SystemListDocument(systems: systems.map(\.document)))
        }
        try SessionAnswers(parts: parts).add(to: routes)
        try AccountAnswers(parts: parts).add(to: routes)
        try ImportAnswers(parts: parts).add(to: routes)
        try ReportAnswers(parts: parts).add(to: routes)
        try UsageListAnswers(parts: parts).add(to: routes)
        try JournalAnswers(parts: parts).add(to: routes)
        try EnrolmentAnswers(parts: parts).add(to: routes)
        try TrainingAnswers(parts: parts).add(to: routes)
        try QuizAnswers(parts: parts).add(to: routes)
        try OpenAPIRoute().add(to: router)
    }
}

/// The document that describes all of it.
struct OpenAPIRoute {
    static let path = "/api/v1/openapi.json"

    func add(to router: Router<PageContext>) throws {
        let text = OpenAPIDocument(try Endpoints.declarations()).json.text + "\n"
        router.get(RouterPath(Self.path)) { _, _ in
            Response(status: .ok, headers: [.contentType: WireMedia.json.rawValue], body: .text(text))
        }
    }
}

extension SystemDefinition {
    fileprivate var document: SystemDocument {
        SystemDocument(
            code: code, name: TranslatedText(vi: name.vi, en: name.en),
            actions: actions.map {
                SystemActionDocument(
                    code: $0.code, name: TranslatedText(vi: $0.name.vi, en: $0.name.en), counts: $0.counts)
            })
    }
}
