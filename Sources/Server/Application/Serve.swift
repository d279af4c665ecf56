public import CourseFiles
import Glibc
import Hummingbird
public import Logging
import NIOCore
public import People
import ServiceLifecycle
public import Store

/// Serves the pages until the process is told to stop (SIGINT, SIGTERM); requests under way are finished first.
///
/// - Throws: ``ServerRefusal/portTaken(host:port:)``, ``ServerRefusal/cannotListen(host:port:detail:)``.
public func serve(
    database: any SQLDatabase, settings: ServerSettings, library: CourseLibrary = CourseLibrary(),
    clock: @escaping @Sendable () -> Instant, logger: Logger,
    onListening: @escaping @Sendable (ServerAddress) async -> Void
) async throws {
    let application = try buildApplication(
        database: database, settings: settings, library: library, clock: clock, logger: logger,
        onListening: onListening)
    do {
        try await application.runService()
    } catch let error as IOError {
        if error.errnoCode == EADDRINUSE { throw ServerRefusal.portTaken(host: settings.host, port: settings.port) }
        throw ServerRefusal.cannotListen(host: settings.host, port: settings.port, detail: "\(error)")
    }
}
