import Adoption
import Console
import CourseFiles
import People
import Server

/// What can be told of the server from its settings: the environment and the settings file.
struct ServerFindings {
    /// So many days before its end a certificate is to be renewed.
    private static let notice = 21

    let host: Host
    /// Plays every model solution, too.
    let isDeep: Bool

    /// - Throws: ``SettingsRefusal`` where the settings cannot be understood.
    func findings() throws -> [HealthFinding] {
        let certificate = try ServerSettings.Certificate(
            chain: host.setting(.certificate), key: host.setting(.key))
        var findings: [HealthFinding] = []
        let address = host.setting(.host) ?? "127.0.0.1"
        let isPlain = ServerSettings.isPlainBeyondLoopback(
            host: address, hasCertificate: certificate != nil, isBehindProxy: try host.flag(.behindProxy))
        if isPlain { findings.append(.plainBeyondLoopback(host: address)) }
        findings += courseFindings()
        guard let certificate else { return findings }
        // Whoever has the key can be taken for this server.
        findings += DatabaseFiles.readableByAll(certificate.key).map { [.readableByAll(path: $0)] } ?? []
        return findings + Self.examine(certificate, now: host.now())
    }

    private static func examine(_ certificate: ServerSettings.Certificate, now: Instant) -> [HealthFinding] {
        let end: Instant
        do {
            end = try certificate.end()
        } catch {
            return [.badCertificate(path: error.path ?? certificate.chain)]
        }
        let last = ZoneOffsets.utc.day(of: end)
        let isSoon = last - ZoneOffsets.utc.day(of: now) < notice
        return isSoon ? [.certificateEnds(path: certificate.chain, on: last)] : []
    }

    /// The courses and quizzes that the server would show.
    private func courseFindings() -> [HealthFinding] {
        let folder = CourseLibrary.folder(given: nil, variable: host.setting(.courses))
        var checked = CourseFiles.courseFolders(in: "\(folder)/courses").map { path in
            let files = CourseFiles(folder: path)
            return (path: path, mistakes: (isDeep ? files.proved : files.diagnostics).count)
        }
        let quizzes = "\(folder)/quizzes"
        if NewFile.exists(quizzes) { checked.append((quizzes, QuizFiles(folder: quizzes).diagnostics.count)) }
        return checked.filter { $0.mistakes > 0 }.map { .courseMistakes(path: $0.path, count: $0.mistakes) }
    }
}

extension ServerRefusal {
    /// The file that cannot be used, where it is one.
    fileprivate var path: String? { if case .badCertificate(let path, _) = self { path } else { nil } }
}
