import Adoption
import People
import Store

/// People of whom every table holds something, each text of theirs marked so that it is found again.
enum Lives {
    /// A person's own mark, in every text that is theirs.
    static func mark(_ number: Int) -> String { "dauhieu\(number)x" }

    static func code(_ number: Int) -> String { "\(mark(number))-ma" }

    /// Two people with a life each, in a small province. The first looked at the second, and issued their account.
    static func install(into database: any SQLDatabase) async throws {
        try await database.takeSmallProvince()
        for number in [1, 2] { try await accounts(of: number, in: database) }
        try await database.write { connection in
            for number in [1, 2] { try rest(of: number, on: connection) }
            try Audit.record(.waived, about: ID(2), subject: code(2), by: author(1), on: connection)
            var look = NamesLook(.board, as: .page, names: 1, about: .personCode(code(2)))
            look.unitCode = "T.1"
            try NamesSeen.record(look, by: author(1), on: connection)
        }
    }

    static func author(_ number: Int) -> Author {
        Author(who: "\(mark(number))-dangnhap", at: Author.clerk(Int64(number)).at, person: ID(Int64(number)))
    }

    private static func accounts(of number: Int, in database: any SQLDatabase) async throws {
        let name = mark(number)
        let person = PersonRecord(code: code(number), name: .set("\(name) Nguyễn"), unitCode: .set("T.1"))
        try await database.take([person], from: "people\(number).csv")
        let record = AccountRecord.new("\(name)-tk", person: code(number)) {
            $0.issued = .set(.on("2026-02-03"))
            $0.issuer = .set("\(mark(1))-dangnhap")
        }
        let store = AccountStore(database: database)
        let by = author(1)
        // One that was issued by mistake and taken back: only the log of changes still knows it.
        try await store.issue(.new("\(name)-nham", person: code(number)), by: by)
        _ = try await store.undo(.portal("\(name)-nham"), by: by)
        try await store.issue(record, by: by)
        _ = try await store.addAlias("\(name)-goi", to: .portal("\(name)-tk"), by: by)
        let leave = AccountDates.Exemption(first: .on("2026-05-01"), last: .on("2026-05-02"), reason: "\(name) nghỉ")
        try await store.exempt(.portal("\(name)-tk"), leave, by: by)
        try await database.takeUsage(
            [
                ("\(name)-1", "\(name)-tk", "submit", "2026-02-05"),
                ("\(name)-2", "\(name)-goi", "submit", "2026-02-28"),
                ("\(name)-3", "\(name)-tk", "submit", "2026-03-01"),
                ("\(name)-4", "\(name)-tk", "sign-in", "2026-03-02"),
            ], from: "use\(number).csv", covers: DayRange(.on("2026-01-01"), .on("2026-06-30")))
        try await database.takeUsage(
            [("\(name)-5", "\(name)-tk", "submit", "2026-03-09")], from: "assisted\(number).csv", assisted: true)
    }

    private static func rest(of number: Int, on connection: any SQLConnection) throws {
        let mark = mark(number)
        let person = try connection.row("SELECT id FROM person WHERE code = \(code(number))")?.integer(0) ?? 0
        let account = try connection.row("SELECT id FROM account WHERE name = \("\(mark)-tk")")?.integer(0) ?? 0
        let by = author(1).who
        let digest = Array("\(mark)".utf8)
        let rows: [SQLQuery] = [
            """
            INSERT INTO credential (person_id, account_id, sign_in_name, password_hash, password_set_at)
            VALUES (\(person), \(account), \("\(mark)-dangnhap"), \("\(mark)-bam"), 1)
            """,
            """
            INSERT INTO activation_code (credential_id, code_hash, made_at, made_by, expires_at, redeemed)
            SELECT id, \(digest), 1, \(by), 2, 0 FROM credential WHERE person_id = \(person)
            """,
            """
            INSERT INTO session (credential_id, token_hash, kind, label, made_at, seen_at, expires_at)
            SELECT id, \(digest), 'browser', \("\(mark)-may"), 1, 1, 2 FROM credential WHERE person_id = \(person)
            """,
            """
            INSERT INTO role_grant (person_id, role, unit_id, made_at, made_by, ended_at, ended_by)
            SELECT \(person), 'trainer', id, 1, \(by), 2, \(by) FROM unit WHERE code = 'T.2'
            """,
            """
            INSERT INTO enrolment (person_id, course, enrolled_day, enrolled_at, enrolled_by, waived_day, waived_by,
                waived_reason)
            VALUES (\(person), \("\(mark)-khoa"), 1, 1, \(by), 2, \(by), \("\(mark)-lydo"))
            """,
            """
            INSERT INTO journal_line (person_id, line_key, course, at, received_at, content)
            VALUES (\(person), \(digest), 'khoa', 1, 1, \("\(mark)-dong"))
            """,
            """
            INSERT INTO course_progress (person_id, course, lesson, step, steps_done, steps_all, most_failed_checks,
                stuck_at, started_at, last_step_at, last_at)
            VALUES (\(person), 'khoa', \("\(mark)-bai"), \("\(mark)-buoc"), 1, 2, 0, \("\(mark)-ket"), 1, 1, 1)
            """,
            """
            INSERT INTO step_progress (person_id, course, step, mark, failed_checks)
            VALUES (\(person), 'khoa', \("\(mark)-tung-buoc"), 'own', 1)
            """,
            """
            INSERT INTO lesson_stay (person_id, course, stay_key, last_at, lesson, step)
            VALUES (\(person), 'khoa', \("\(mark)-luot"), 1, \("\(mark)-bai"), NULL)
            """,
            "INSERT INTO quiz_result (person_id, quiz, failed, is_passed) VALUES (\(person), \("\(mark)-de"), 1, 0)",
            """
            INSERT INTO board_entry (course, unit_code, person_code, person_id, standing, idle_from)
            VALUES (\("\(mark)-khoa"), 'T.1', \(code(number)), \(person), 1, 20000)
            """,
            """
            INSERT INTO attempt (attempt_key, person_id, quiz, quiz_hash, seed, started_at, handed_in_at, responses)
            VALUES (\(digest), \(person), 'de', \(digest), 5, 1, 2, \("\(mark)-traloi"))
            """,
            """
            INSERT INTO non_use_reason (account_id, reason, note, noted_day, noted_at, noted_by)
            VALUES (\(account), 'other', \("\(mark)-ghichu"), 1, 1, \(by))
            """,
            """
            INSERT INTO unit_contact (unit_id, name, set_at, set_by)
            SELECT id, \("\(mark) Nguyễn"), 1, \(by) FROM unit WHERE code = \("T.\(number)")
            """,
            """
            INSERT INTO upload (id, person_id, kind, file_name, fingerprint, is_dry_run, started_at, byte_offset, line,
                rows_rejected)
            VALUES (\(number), \(person), 'accounts', \("\(mark)-tep"), \(digest), 0, 1782864000000, 0, 0, 0)
            """,
            "INSERT INTO upload_part (upload_id, byte_offset, content) VALUES (\(number), 0, \("\(mark)-phan"))",
            """
            INSERT INTO import_problem (import_id, line, column_name, what_vi, what_en, remedy_vi, remedy_en)
            SELECT min(id), 3, 'person', \("“\(mark)-tk” của ai"), \("whose is “\(mark)-tk”"), 'xem lại', 'look' FROM import
            """,
            "INSERT INTO retention (kind, days, basis, set_at, set_by) VALUES (\("thu\(number)"), 1, '', 1, \(by))",
        ]
        for row in rows { try connection.execute(row) }
        try Audit.record(.codeMade, about: ID(person), subject: "\(mark)-dangnhap", by: .clerk(), on: connection)
        try NamesSeen.record(
            NamesLook(.account, as: .page, names: 1, about: .account(.portal("\(mark)-tk"))), by: .clerk(),
            on: connection)
    }
}

extension SQLDatabase {
    /// Every row of every table.
    func everything() async throws -> [String] {
        try await read { connection in
            try Schema.tables(on: connection).sorted().flatMap { table in
                try connection.rows("SELECT * FROM \(raw: table)").map { "\(table) \(Self.shown($0))" }.sorted()
            }
        }
    }

    private static func shown(_ row: SQLRow) -> String {
        row.values.map { value in
            switch value {
            case .null: "–"
            case .integer(let number): "\(number)"
            case .text(let text): text
            case .blob(let bytes): String(decoding: bytes, as: UTF8.self)
            }
        }.joined(separator: " | ")
    }
}
