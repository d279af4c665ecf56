import Adoption
import Learning
import People
import Practice
import Store
import StoreTestSupport
import Testing
import Tutorial

/// A province with two communes, three learners with accounts of the portal and of the training system, and somebody
/// who has neither.
struct Classroom {
    static let course = CourseOffer(id: "nop", system: "cong", quiz: "de")
    /// 2026-07-02T03:00:00Z, the second day on which the database exists.
    static let now = Instant(milliseconds: Engine.creation.milliseconds + 27 * 3_600_000)
    static let today = Day(iso: "2026-07-02")!  // a date of the calendar
    static let trainer = Author(who: "gv", at: now)

    let database: any SQLDatabase

    init(_ engine: Engine) async throws {
        database = try await engine.emptyDatabase()
        try await database.write { connection in
            for (code, parent) in [("T", nil), ("T.1", "T"), ("T.2", "T")] as [(String, String?)] {
                try connection.execute(
                    """
                    INSERT INTO unit (code, parent_id, name, kind)
                    VALUES (\(code), (SELECT id FROM unit WHERE code = \(parent)), \(code), '')
                    """)
            }
            for (system, actions) in [
                ("cong", ["nop": true, "xem": false]), ("congdan", ["step": true, "quiz": true]),
            ] {
                try connection.execute("INSERT INTO online_system (code, name_vi) VALUES (\(system), \(system))")
                for (code, counts) in actions.sorted(by: { $0.key < $1.key }) {
                    try connection.execute(
                        """
                        INSERT INTO action (system_id, code, name_vi, counts)
                        SELECT id, \(code), \(code), \(counts) FROM online_system WHERE code = \(system)
                        """)
                }
            }
            for (code, unit) in [("an", "T.1"), ("binh", "T.1"), ("chi", "T.2"), ("ngoai", "T.2")] {
                try connection.execute(
                    "INSERT INTO person (code, name, unit_id) SELECT \(code), '', id FROM unit WHERE code = \(unit)")
            }
            for code in ["an", "binh", "chi"] {
                for system in ["cong", "congdan"] {
                    try connection.execute(
                        """
                        INSERT INTO account (system_id, name, person_id, unit_id, issued_day)
                        SELECT y.id, \(code), p.id, p.unit_id, \(Self.today - 1) FROM online_system y, person p
                        WHERE y.code = \(system) AND p.code = \(code)
                        """)
                }
                try connection.execute(
                    """
                    INSERT INTO credential (person_id, account_id, sign_in_name)
                    SELECT a.person_id, a.id, a.name FROM account a JOIN online_system y ON y.id = a.system_id
                    WHERE y.code = 'congdan' AND a.name = \(code)
                    """)
            }
            try connection.execute(
                """
                INSERT INTO account_name (system_id, name, account_id, is_alias)
                SELECT system_id, name, id, 0 FROM account
                """)
        }
    }

    func person(_ code: String) async throws -> ID<Person> {
        let id: ID<Person>? = try await database.read {
            try $0.row("SELECT id FROM person WHERE code = \(code)")?.id(0)
        }
        return try #require(id)
    }

    func scope(_ unit: String) async throws -> Scope {
        let id: ID<Unit>? = try await database.read {
            try $0.row("SELECT id FROM unit WHERE code = \(unit)")?.id(0)
        }
        return .below([try #require(id)])
    }

    /// A line that tells of a step of the course: as any machine writes it.
    func line(
        _ number: Int, _ event: TutorialEvent = .next, marks: [String: String]? = nil, failed: Bool? = nil,
        isOver: Bool? = nil, at: Instant = now
    ) -> JournalLine {
        var line = JournalLine(at: at.milliseconds)
        line.id = "may-\(number)"
        line.course = Self.course.id
        line.event = event.words
        line.stay = "may-0"
        line.marks = marks
        line.failed = failed
        line.spot = ["bai", "buoc-\(number)"]
        line.steps = 9
        line.isOver = isOver
        return line
    }

    /// One event of the portal, own or assisted.
    func use(of account: String, action: String = "nop", on day: Day, assisted: Bool = false) async throws {
        let origin = ImportOrigin(
            fileName: "\(account)-\(day.iso)-\(assisted).csv",
            fingerprint: Array("\(account)\(day.iso)\(assisted)".utf8),
            who: "thu", now: { Self.now })
        let usage = UsageImport(database: database)
        let run = try await usage.begin(origin)
        let record = UsageRecord(
            sourceCode: "cong", eventID: "\(account)-\(day.iso)-\(assisted)-\(action)", systemCode: "cong",
            accountName: account, actionCode: action, channel: nil, time: Self.now, day: day, isAssisted: assisted)
        let chunk = UsageChunk(
            records: [Located(line: 2, record: record)], start: 0, end: 1, line: 2, rejected: 0)
        _ = try await usage.finish(chunk, of: run.id, coverage: [], at: Self.now)
    }

    static let quiz = Quiz(
        id: "de", title: LocalizedText(vi: "Đề"),
        questions: (0..<6).map { index in
            Question(
                id: "q\(index)", stem: LocalizedText(vi: "Câu \(index)", en: "Question \(index)"),
                kind: index == 0
                    ? .short([ShortAnswer(text: LocalizedText(vi: "đúng"))], ignoresMarks: true)
                    : index == 1
                        ? .numeric([NumericAnswer(range: 1...2)])
                        : .choice(
                            [
                                Choice(text: LocalizedText(vi: "đúng"), percent: 100),
                                Choice(text: LocalizedText(vi: "sai"), percent: 0),
                            ], allowsSeveral: false))
        }, rules: QuizRules(draw: 4, shuffles: true, passMark: 0.75, attempts: 3))

    /// Responses to a paper, so many of them right.
    static func responses(to paper: Paper, right: Int) -> [Int: Response] {
        Dictionary(
            uniqueKeysWithValues: paper.items.enumerated().map { place, item in
                (place, place < right ? item.question.kind.modelResponse ?? .text("") : .text("sai"))
            })
    }
}
