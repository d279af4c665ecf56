import Adoption
import Learning
import People
import Store
import StoreTestSupport
import Tutorial

/// A classroom in which things happen by chance.
final class SchoolYear {
    struct Somebody {
        let code: String
        let unit: String
        let state: TrainingState
        var text: String { "\(unit)/\(code) \(state)" }
    }

    let room: Classroom
    private(set) var days = 0
    private var random: SeededRandom
    private var done = 0
    private let codes = ["an", "binh", "chi", "ngoai"] + (0..<8).map { "n\($0)" }
    private var journal: RandomJournal

    init(_ engine: Engine, seed: UInt64) async throws {
        random = SeededRandom(seed: seed)
        journal = RandomJournal(seed: seed)
        room = try await Classroom(engine)
        for code in codes.dropFirst(4) {
            try await room.database.take([PersonRecord(code: code)], from: "\(code).csv")
            if int(4) > 0 { try await give(code, "T.\(1 + int(2))") }
        }
    }

    private var now: Instant { Instant(milliseconds: Classroom.now.milliseconds + Int64(days) * 86_400_000) }

    private var author: Author { Author(who: "gv", at: now) }

    private func int(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

    private func give(_ code: String, _ unit: String) async throws {
        done += 1
        var record = AccountRecord(systemCode: "cong", name: "tk-\(code)-\(done)")
        (record.personCode, record.unitCode, record.issued) = (.set(code), .set(unit), .set(Classroom.today))
        try await room.database.take([record], from: "tk\(done).csv")
    }

    /// A few things at once.
    func happen() async throws {
        for _ in 0..<4 { try await happenOnce() }
    }

    private func happenOnce() async throws {
        done += 1
        let code = codes[int(codes.count)]
        let enrolments = EnrolmentStore(database: room.database)
        switch int(9) {
        case 0...2:
            let due = int(3) == 0 ? nil : Classroom.today + days + int(25)
            try await enrolments.enrol([code], in: Classroom.course, due: due, within: .everything, by: author)
        case 3:
            try? await enrolments.unenrol([code], from: "nop", within: .everything, by: author)
        case 4:
            if int(2) == 0 {
                try? await enrolments.waive([code], in: "nop", reason: "đã biết", within: .everything, by: author)
            } else {
                try? await enrolments.endWaiver([code], in: "nop", within: .everything, by: author)
            }
        case 5:
            let home = ["T", "T.1", "T.2"][int(3)]
            try await room.database.take(
                [PersonRecord(code: code, unitCode: int(4) == 0 ? .clear : .set(home))], from: "p\(done).csv")
        case 6:
            let lines = journal.lines(1 + int(6))
            try await JournalStore(database: room.database).take(lines, of: room.person(code), at: now)
        case 7: try await sit(code)
        default:
            days += int(9)
            if int(3) == 0 { try await give(code, "T.1") }
        }
    }

    private func sit(_ code: String) async throws {
        let (attempts, person) = (AttemptStore(database: room.database), try await room.person(code))
        let key = "\(code)-\(done)"
        guard
            let paper = try? await attempts.begin(
                Classroom.quiz, key: key, of: person, course: "nop", seed: 3, at: now)
        else { return }
        _ = try await attempts.handIn(
            key, responses: Classroom.responses(to: paper.attempt.paper, right: int(3) == 0 ? 4 : 1), of: person,
            at: now)
    }

    /// The whole, and each unit, by scope and by choice.
    func places() async throws -> [(unit: String?, scope: Scope)] {
        [(nil, .everything), ("T.1", .everything), ("T", .everything), ("T.2", try await room.scope("T"))]
    }

    /// Whoever belongs on the board of `unit` and below, in order, each asked for alone.
    func people(of unit: String?) async throws -> [Somebody] {
        let rows = try await room.database.read { connection in
            try connection.rows(
                """
                SELECT p.id, p.code, coalesce(u.code, ''), (
                    SELECT count(*) FROM account a JOIN online_system y ON y.id = a.system_id
                    WHERE a.person_id = p.id AND y.code = 'cong' AND a.revoked_day IS NULL
                ) FROM person p LEFT JOIN unit u ON u.id = p.unit_id
                """
            ).map { (person: ID<Person>($0.integer(0)), code: $0.text(1), unit: $0.text(2), accounts: $0.int(3)) }
        }
        var people: [Somebody] = []
        for row in rows where unit == nil || row.unit.hasPrefix(unit ?? "") {
            let mine = try await EnrolmentStore(database: room.database).enrolments(
                of: row.person, today: Classroom.today + days)
            let state = mine.first { $0.course == "nop" }?.state
            if state != nil || row.accounts > 0 {
                people.append(Somebody(code: row.code, unit: row.unit, state: state ?? .notEnrolled))
            }
        }
        return people.sorted { ($0.unit, $0.code) < ($1.unit, $1.code) }
    }
}
