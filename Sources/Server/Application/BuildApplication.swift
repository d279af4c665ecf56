public import CourseFiles
public import Hummingbird
public import Logging
public import People
import Secrets
public import Store

/// Puts the server together: the only place where its parts meet.
///
/// - Parameters:
///   - library: the courses and quizzes that people learn with.
///   - clock: what time it is; today is cut from it in the database's time zone.
///   - onListening: told once, where the server can be reached.
public func buildApplication(
    database: any SQLDatabase, settings: ServerSettings, library: CourseLibrary = CourseLibrary(),
    clock: @escaping @Sendable () -> Instant, logger: Logger,
    onListening: @escaping @Sendable (ServerAddress) async -> Void = { _ in }
) throws -> Application<RouterResponder<PageContext>> {
    Application(
        responder: try buildResponder(database: database, settings: settings, library: library, clock: clock),
        server: try settings.server(),
        configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port)),
        onServerRunning: { channel in
            // One that was stopped while it was starting has none.
            guard let port = channel.localAddress?.port, port > 0 else { return }
            await onListening(
                ServerAddress(host: settings.host, port: port, isSecure: settings.certificate != nil))
        },
        logger: logger)
}

/// Answers requests, without listening anywhere.
func buildResponder(
    database: any SQLDatabase, settings: ServerSettings = .standard, library: CourseLibrary = CourseLibrary(),
    clock: @escaping @Sendable () -> Instant
) throws -> RouterResponder<PageContext> {
    try buildRouter(database: database, settings: settings, library: library, clock: clock).buildResponder()
}

/// Every path that is answered.
func buildRouter(
    database: any SQLDatabase, settings: ServerSettings = .standard, library: CourseLibrary = CourseLibrary(),
    clock: @escaping @Sendable () -> Instant
) throws -> Router<PageContext> {
    let parts = try ServerParts(
        database: database, settings: settings, hashing: PasswordHashing(), library: library, clock: clock)
    let metrics = ServerMetrics(started: clock().milliseconds / 1000)
    let router = Router(context: PageContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: Watch(database: database, metrics: metrics, isBehindProxy: settings.isBehindProxy))
    router.add(
        middleware: FrontDoor(
            frame: parts.frame, clock: clock, arrival: Arrival(settings), isSecure: settings.isSecure))
    router.add(middleware: SignInGate(parts: parts))
    SignInRoutes(parts: parts).add(to: router)
    MineRoutes(parts: parts).add(to: router)
    BoardRoutes(parts: parts).add(to: router)
    TrainingRoutes(parts: parts).add(to: router)
    ContactsRoutes(parts: parts).add(to: router)
    ReportRoutes(parts: parts).add(to: router)
    NamesRoutes(parts: parts).add(to: router)
    WhyRoutes(parts: parts).add(to: router)
    AccountCareRoutes(parts: parts).add(to: router)
    AdministrationRoutes(parts: parts).add(to: router)
    let learn = LearnParts(server: parts, library: library)
    CoursesRoutes(parts: learn).add(to: router)
    LessonRoutes(parts: learn).add(to: router)
    QuizRoutes(parts: learn).add(to: router)
    try APIRoutes(parts: parts).add(to: router)
    for file in [Style.sheet, Style.icon] {
        router.get(RouterPath(file.address)) { _, _ in file.response }
    }
    return router
}
