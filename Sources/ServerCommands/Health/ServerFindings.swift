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
        findings += certificateFindings(certificate)
        return findings
    }

    /// A certificate that cannot be read, or that ends soon.
    private func certificateFindings(_ certificate: ServerSettings.Certificate) -> [HealthFinding] {
        guard let end = try? certificate.end() else { return [.badCertificate(path: certificate.chain)] }
        let last = ZoneOffsets.utc.day(of: end)
        let isSoon = last - ZoneOffsets.utc.day(of: host.now()) < Self.notice
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
