public import Hummingbird
public import Logging
public import People
public import Store

/// Puts the server together: the only place where its parts meet.
///
/// - Parameters:
<<<<<<< HEAD
///   - explain: gathers what is known of one account.
///   - clock: what time it is; today is cut from it in the database's time zone.
///   - onListening: told once, where the server can be reached.
public func buildApplication(
    database: any SQLDatabase, settings: ServerSettings, explain: @escaping ExplainAccount,
=======
///   - clock: what time it is; today is cut from it in the database's time zone.
///   - onListening: told once, where the server can be reached.
public func buildApplication(
    database: any SQLDatabase, settings: ServerSettings,
>>>>>>> origin/main
    clock: @escaping @Sendable () -> Instant, logger: Logger,
    onListening: @escaping @Sendable (ServerAddress) async -> Void = { _ in }
) throws -> Application<RouterResponder<PageContext>> {
    Application(
<<<<<<< HEAD
        responder: try buildResponder(database: database, explain: explain, clock: clock),
=======
        responder: try buildResponder(database: database, clock: clock),
>>>>>>> origin/main
        configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port)),
        onServerRunning: { channel in
            await onListening(ServerAddress(host: settings.host, port: channel.localAddress?.port ?? settings.port))
        },
        logger: logger)
}

/// Answers requests, without listening anywhere.
func buildResponder(
<<<<<<< HEAD
    database: any SQLDatabase, explain: @escaping ExplainAccount, clock: @escaping @Sendable () -> Instant
=======
    database: any SQLDatabase, clock: @escaping @Sendable () -> Instant
>>>>>>> origin/main
) throws -> RouterResponder<PageContext> {
    let frame = try PageFrame()
    let reports = UnusedReports(database: database, cache: StateCountsCache(database: database))
    let router = Router(context: PageContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: FrontDoor(frame: frame))
    ReportRoutes(database: database, reports: reports, frame: frame, clock: clock).add(to: router)
    NamesRoutes(database: database, reports: reports, frame: frame, clock: clock).add(to: router)
<<<<<<< HEAD
    WhyRoutes(database: database, explain: explain, frame: frame, clock: clock).add(to: router)
=======
    let explanations = AccountExplanations(database: database)
    WhyRoutes(database: database, explanations: explanations, frame: frame, clock: clock).add(to: router)
>>>>>>> origin/main
    for file in [Style.sheet, Style.icon] {
        router.get(RouterPath(file.address)) { _, _ in file.response }
    }
    return router.buildResponder()
}
