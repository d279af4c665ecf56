import API
import Client
import People
import TimeZones

extension ServerClient {
    /// Where the server cuts its days: the office's clock, by which times are told.
    ///
    /// - Throws: what asking the server throws; ``ServerImports/UnknownZone``.
    func zone() async throws -> ZoneOffsets {
        let server = try await ask(Endpoints.Server.server)
        guard let zone = ZoneOffsets(identifier: server.timeZone) else {
            throw ServerImports.UnknownZone(name: server.timeZone)
        }
        return zone
    }
}
