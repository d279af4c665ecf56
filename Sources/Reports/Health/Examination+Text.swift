import API
public import Adoption
import People
public import Phrases

extension Examination {
    /// Each finding with what to do, for a terminal.
    public func text(_ words: Words, columns: Int = 80) -> String {
        let phrases = words.phrases.health
        let title = findings.isEmpty ? phrases.well(place) : phrases.unwell(place, findings.count)
        var lines = wrap(title, columns: columns)
        for (number, finding) in findings.enumerated() {
            let problem = words.problem(finding)
            lines += [""]
            let label = "\(number + 1). "
            let space = String(repeating: " ", count: label.count)
            lines += wrap(words.capitalised(problem.what) + ".", columns: columns, first: label, rest: space)
            lines += wrap(
                words.capitalised(problem.remedy) + ".", columns: columns, first: space + "→ ", rest: space + "  ")
        }
        let notes =
            lookedInside
            ? [lookedForDamage ? nil : phrases.quickly, comparedSummary ? nil : phrases.notDeeply]
            : [phrases.outsideOnly]
        let said = notes.compactMap(\.self).flatMap { wrap($0, columns: columns) }
        return (lines + (said.isEmpty ? [] : [""] + said)).joined(separator: "\n") + "\n"
    }

    /// JSON as in the reference.
    public func json(_ words: Words) throws -> String {
        try OrderedJSON.text(
            HealthDocument(
                database: place, examinedAt: WireInstant(examinedAt), isWell: findings.isEmpty,
                lookedInside: lookedInside, lookedForDamage: lookedForDamage, comparedSummary: comparedSummary,
                findings: findings.map {
                    let problem = words.problem($0)
                    return .init(kind: $0.kind, what: problem.what, remedy: problem.remedy)
                }))
    }
}

extension HealthFinding {
    /// A word for programs, the same in every language.
    public var kind: String {
        switch self {
        case .unwritable: "unwritable"
        case .readableByAll: "readable_by_all"
        case .writableByAll: "writable_by_all"
        case .littleRoom: "little_room"
        case .olderSchema: "older_schema"
        case .newerSchema: "newer_schema"
        case .notDurable: "not_durable"
        case .damaged: "damaged"
        case .neverCovered: "never_covered"
        case .silent: "silent"
        case .noAdministrator: "no_administrator"
        case .clockBehindImport, .clockBehindProgram: "clock"
        case .summaryDiffers: "summary_differs"
        case .learningDiffers: "learning_differs"
        case .courseMistakes: "course_mistakes"
        case .plainBeyondLoopback: "plain_beyond_loopback"
        case .badCertificate: "bad_certificate"
        case .certificateEnds: "certificate_ends"
        }
    }
}

extension Words {
    /// A finding in words.
    public func problem(_ finding: HealthFinding) -> Phrases.Problem {
        let health = phrases.health
        return switch finding {
        case .unwritable(let path): health.unwritable(path)
        case .readableByAll(let path): health.readableByAll(path)
        case .writableByAll(let path): health.writableByAll(path)
        case .littleRoom(let path, let free, let needed):
            health.littleRoom(path, megabytes(free), megabytes(needed))
        case .olderSchema(let found, let known): phrases.storage.olderSchema(found, known)
        case .newerSchema(let found, let known): phrases.storage.newerSchema(found, known)
        case .notDurable(let setting, let value): health.notDurable(setting, value)
        case .damaged(let detail): health.damaged(detail)
        case .neverCovered(let system, let accounts): health.neverCovered(system, accounts)
        case .silent(let system, let accounts, let last, let days):
            health.silent(system, accounts, date(last), days)
        case .noAdministrator: health.noAdministrator
        case .clockBehindImport(let now, let imported):
            health.clockBehindImport(WireInstant(now).text, WireInstant(imported).text)
        case .clockBehindProgram(let now, let year): health.clockBehindProgram(WireInstant(now).text, year)
        case .courseMistakes(let path, let count): phrases.running.courseMistakes(path, count)
        case .plainBeyondLoopback(let host): phrases.running.plainHTTP(host)
        case .badCertificate(let path): phrases.running.badCertificate(path)
        case .certificateEnds(let path, let day): phrases.running.certificateEnds(path, date(day))
        case .summaryDiffers(let difference): health.summaryDiffers(difference.useDays, difference.accounts)
        case .learningDiffers(let difference):
            health.learningDiffers(difference.progresses, difference.quizResults, difference.boardEntries)
        }
    }

    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
