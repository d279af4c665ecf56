public import CourseFiles
import Glibc
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore
import NIOSSL
public import People
import ServiceLifecycle
public import Store

/// Serves the pages until `stop` says so; requests under way are finished first.
///
/// - Parameter stop: one element for each time that somebody wants the server to stop.
/// - Throws: ``ServerRefusal``.
public func serve(
    database: any SQLDatabase, settings: ServerSettings, library: CourseLibrary = CourseLibrary(),
    clock: @escaping @Sendable () -> Instant, logger: Logger, until stop: AsyncStream<Void>,
    onListening: @escaping @Sendable (ServerAddress) async -> Void
) async throws {
    var application = try buildApplication(
        database: database, settings: settings, library: library, clock: clock, logger: logger,
        onListening: onListening)
    application.addServices(DailyWork(database: database, clock: clock, logger: logger))
    var configuration = ServiceGroupConfiguration(services: [.init(service: application)], logger: logger)
    // Shorter than the time that systemd gives: whoever never finishes reading must not have us killed in a write.
    configuration.maximumGracefulShutdownDuration = .seconds(20)
    do {
        try await run(ServiceGroup(configuration: configuration), until: stop)
    } catch let error as IOError {
        if error.errnoCode == EADDRINUSE { throw ServerRefusal.portTaken(host: settings.host, port: settings.port) }
        throw ServerRefusal.cannotListen(host: settings.host, port: settings.port, detail: "\(error)")
    }
}

private func run(_ services: ServiceGroup, until stop: AsyncStream<Void>) async throws {
    try await withThrowingTaskGroup { group in
        group.addTask { try await services.run() }
        group.addTask {
            for await _ in stop { await services.triggerGracefulShutdown() }
        }
        // The second ends with this, and not before: whoever may stop the server lives longer than it.
        defer { group.cancelAll() }
        try await group.next()
    }
}

extension ServerSettings {
    /// How connections are spoken to: plain, or by TLS 1.2 and later.
    ///
    /// - Throws: ``ServerRefusal/badCertificate(path:detail:)``.
    func server() throws(ServerRefusal) -> HTTPServerBuilder {
        guard let certificate else { return .http1() }
        let configuration = try Self.context(of: certificate)
        do {
            return try .tls(.http1(), tlsConfiguration: configuration)
        } catch {
            throw .badCertificate(path: certificate.chain, detail: "\(error)")
        }
    }

    /// Reads both files and tries them together, so that a key of another certificate is told now and not to the first
    /// visitor.
    static func context(of certificate: Certificate) throws(ServerRefusal) -> TLSConfiguration {
        var path = certificate.chain
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(path).map { NIOSSLCertificateSource.certificate($0) }
            path = certificate.key
            let key = try NIOSSLPrivateKey(file: path, format: .pem)
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain, privateKey: .privateKey(key))
            configuration.minimumTLSVersion = .tlsv12
            _ = try NIOSSLContext(configuration: configuration)
            return configuration
        } catch {
            throw .badCertificate(path: path, detail: "\(error)")
        }
    }
}
