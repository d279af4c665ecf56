import Adoption
import Console
import People
import Server

/// What can be told of the server from its settings: the environment and the settings file.
struct ServerFindings {
    /// So many days before its end a certificate is to be renewed.
    private static let notice = 21

    let host: Host

    /// - Throws: ``SettingsRefusal`` where the settings cannot be understood.
    func findings() throws -> [HealthFinding] {
        let certificate = try ServerSettings.Certificate(
            chain: host.setting(.certificate), key: host.setting(.key))
        var findings: [HealthFinding] = []
        let address = host.setting(.host) ?? "127.0.0.1"
        let isPlain = ServerSettings.isPlainBeyondLoopback(
            host: address, hasCertificate: certificate != nil, isBehindProxy: try host.flag(.behindProxy))
        if isPlain { findings.append(.plainBeyondLoopback(host: address)) }
        guard let certificate else { return findings }
        // Whoever has the key can be taken for this server.
        findings += DatabaseFiles.readableByAll(certificate.key).map { [.readableByAll(path: $0)] } ?? []
        do {
            let last = ZoneOffsets.utc.day(of: try certificate.end())
            if last - ZoneOffsets.utc.day(of: host.now()) < Self.notice {
                findings.append(.certificateEnds(path: certificate.chain, on: last))
            }
        } catch ServerRefusal.badCertificate(let path, _) {
            findings.append(.badCertificate(path: path))
        }
        return findings
    }
}
